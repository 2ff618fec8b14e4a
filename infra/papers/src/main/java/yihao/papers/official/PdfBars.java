package yihao.papers.official;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.papers.official.OfficialDocument.Chart;

/// Lying bars from a line at zero, one of each series in a group; a group never breaks over two pages.
final class PdfBars implements PdfChart {

    private static final float THICKNESS = 9;
    private static final float PITCH = 13;
    private static final float EDGE = 0.5f;
    /// Of the page's width, what words on the left may take.
    private static final float MOST_FOR_LABELS = 0.35f;
    private static final List<Color> ONE = List.of(new Color(0x606060));
    private static final List<Color> SEVERAL =
            List.of(Color.WHITE, new Color(0x606060), new Color(0xb0b0b0), new Color(0x202020));

    private final PdfSheets sheets;
    private final Chart chart;
    private final List<Color> fills;
    private final float zero;
    private final float lengthOfOne;

    PdfBars(PdfSheets sheets, Chart chart) {
        this.sheets = sheets;
        this.chart = chart;
        this.fills = chart.series().size() == 1 ? ONE : SEVERAL;
        var from = PdfSheets.LEFT + Math.min(widest(chart.labels().stream()), PdfSheets.WIDTH * MOST_FOR_LABELS) + GAP;
        var figures = widest(chart.series().stream()
                .flatMap(one -> IntStream.range(0, chart.labels().size()).mapToObj(one::said)));
        var room = PdfSheets.LEFT + PdfSheets.WIDTH - from - figures - 2 * GAP;
        var least = values().reduce(BigDecimal.ZERO, BigDecimal::min).floatValue();
        var most = values().reduce(BigDecimal.ZERO, BigDecimal::max).floatValue();
        this.lengthOfOne = most == least ? 0 : room / (most - least);
        this.zero = from - least * lengthOfOne;
    }

    private Stream<BigDecimal> values() {
        return chart.series().stream().flatMap(one -> one.values().stream()).filter(Objects::nonNull);
    }

    private float widest(Stream<String> words) {
        return words.map(word -> sheets.width(word, WORDS)).reduce(0f, Float::max);
    }

    @Override
    public void write() {
        var heights = chart.labels().stream().map(this::height).toList();
        var head = chart.series().size() == 1 ? LINE : 2 * LINE;
        var whole = heights.stream().reduce(head + LINE, Float::sum);
        sheets.need(whole <= PdfSheets.HEIGHT ? whole : head + heights.getFirst());
        PdfChart.title(sheets, chart);
        if (chart.series().size() > 1) {
            legend();
        }
        for (int at = 0; at < chart.labels().size(); at++) {
            sheets.need(heights.get(at));
            group(at, heights.get(at));
        }
        sheets.down(LINE / 2);
    }

    private float height(String label) {
        return Math.max(chart.series().size(), wrapped(label).size()) * PITCH + GAP;
    }

    private List<String> wrapped(String label) {
        return new PdfLines(text -> sheets.width(text, WORDS)).of(label, PdfSheets.WIDTH * MOST_FOR_LABELS, 0);
    }

    /// From the right.
    private void legend() {
        var x = PdfSheets.LEFT + PdfSheets.WIDTH;
        for (int one = chart.series().size() - 1; one >= 0; one--) {
            var name = chart.series().get(one).name();
            x -= sheets.width(name, WORDS);
            sheets.put(name, x, LINE, WORDS);
            x -= GAP + 2 * THICKNESS;
            box(x, sheets.y() - (LINE - THICKNESS) / 2, 2 * THICKNESS, one);
            x -= 3 * GAP;
        }
        sheets.down(LINE);
    }

    private void group(int at, float height) {
        var top = sheets.y();
        var lines = wrapped(chart.labels().get(at));
        sheets.down((height - lines.size() * PITCH) / 2);
        for (var line : lines) {
            sheets.put(line, PdfSheets.LEFT, PITCH, WORDS);
            sheets.down(PITCH);
        }
        sheets.to(top - (height - chart.series().size() * PITCH) / 2);
        for (int one = 0; one < chart.series().size(); one++) {
            bar(one, at);
            sheets.down(PITCH);
        }
        sheets.to(top - height);
        sheets.rule(zero, top, zero, top - height, EDGE, Color.BLACK);
    }

    private void bar(int one, int at) {
        var series = chart.series().get(one);
        var value = series.values().get(at);
        var length = value == null ? 0 : value.floatValue() * lengthOfOne;
        if (length != 0) {
            box(Math.min(zero, zero + length), sheets.y() - (PITCH - THICKNESS) / 2, Math.abs(length), one);
        }
        sheets.put(series.said(at), Math.max(zero, zero + length) + GAP, PITCH, WORDS);
    }

    private void box(float x, float upper, float width, int one) {
        sheets.draw(page -> {
            page.setStrokingColor(Color.BLACK);
            page.setNonStrokingColor(fills.get(one % fills.size()));
            page.setLineWidth(EDGE);
            page.addRect(x, upper - THICKNESS, width, THICKNESS);
            page.fillAndStroke();
        });
    }
}
