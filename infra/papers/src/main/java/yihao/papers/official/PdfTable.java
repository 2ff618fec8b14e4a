package yihao.papers.official;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.papers.official.OfficialDocument.Table;
import yihao.papers.official.PdfSheets.Style;

/// A table over the whole width; its head stands above the rows on each page.
final class PdfTable {

    private static final Style CELL = Style.of(12);
    private static final Style HEAD = CELL.bolder();
    private static final float LINE = 17;
    private static final float PADDING = 4;
    private static final float BORDER = 0.5f;
    /// Of a column, before all are fitted to the page.
    private static final float NARROWEST = 3 * 12;
    private static final float WIDEST = 14 * 12;

    private final PdfSheets sheets;
    private final Table table;
    private final List<Float> widths;

    PdfTable(PdfSheets sheets, Table table) {
        this.sheets = sheets;
        this.table = table;
        var natural = IntStream.range(0, table.columns().size())
                .mapToObj(this::natural)
                .toList();
        var sum = natural.stream().reduce(0f, Float::sum);
        this.widths = natural.stream().map(one -> one / sum * PdfSheets.WIDTH).toList();
    }

    private float natural(int column) {
        var widest = Stream.concat(
                        Stream.of(table.columns().get(column)),
                        table.rows().stream().map(row -> row.get(column)))
                .map(cell -> sheets.width(cell, CELL))
                .reduce(0f, Float::max);
        return Math.clamp(widest, NARROWEST, WIDEST) + 2 * PADDING;
    }

    void write() {
        var head = lines(table.columns(), HEAD);
        sheets.need(height(head) + LINE + PADDING);
        write(head, HEAD, true);
        for (var row : table.rows()) {
            var lines = lines(row, CELL);
            var turned = sheets.left() < height(lines);
            if (turned) {
                sheets.turn();
                write(head, HEAD, true);
            }
            write(lines, CELL, false);
        }
        sheets.down(PADDING);
    }

    private List<List<String>> lines(List<String> cells, Style style) {
        var wrap = new PdfLines(text -> sheets.width(text, style));
        return IntStream.range(0, cells.size())
                .mapToObj(column -> wrap.of(cells.get(column), widths.get(column) - 2 * PADDING, 0))
                .toList();
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LINE + PADDING;
    }

    private void write(List<List<String>> cells, Style style, boolean first) {
        var height = height(cells);
        var top = sheets.y();
        var right = PdfSheets.LEFT + PdfSheets.WIDTH;
        if (first) {
            sheets.rule(PdfSheets.LEFT, top, right, top, BORDER, Color.BLACK);
        }
        sheets.rule(PdfSheets.LEFT, top - height, right, top - height, BORDER, Color.BLACK);
        var x = PdfSheets.LEFT;
        sheets.rule(x, top, x, top - height, BORDER, Color.BLACK);
        for (int column = 0; column < cells.size(); column++) {
            write(cells.get(column), x, widths.get(column), height, style);
            x += widths.get(column);
            sheets.rule(x, top, x, top - height, BORDER, Color.BLACK);
            sheets.to(top);
        }
        sheets.down(height);
    }

    /// In the middle, both ways.
    private void write(List<String> lines, float x, float width, float height, Style style) {
        sheets.down((height - lines.size() * LINE) / 2);
        for (var line : lines) {
            sheets.put(line, x + (width - sheets.width(line, style)) / 2, LINE, style);
            sheets.down(LINE);
        }
    }
}
