package yihao.ledgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook to fill in, to correct or to keep: headings and rows below them, as text and plain numbers, so that
/// nothing
/// in it is computed when it is opened.
public final class LedgerWorkbook {

    private static final int WIDTH = 22;

    private LedgerWorkbook() {}

    /// @param name at most 31 characters
    /// @param title in a line above the headings
    /// @param rows of text; a [BigDecimal] is a number
    public record Sheet(String name, @Nullable String title, List<String> headings, List<? extends List<?>> rows) {

        public Sheet {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    public static byte[] write(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "yihao", "1.0")) {
            sheets.forEach(sheet -> write(sheet, workbook.newWorksheet(sheet.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, Worksheet page) {
        int at = 0;
        if (sheet.title() != null) {
            page.value(at++, 0, sheet.title());
        }
        row(page, at, sheet.headings());
        page.range(at, 0, at, sheet.headings().size() - 1).style().bold().set();
        page.freezePane(0, ++at);
        for (var row : sheet.rows()) {
            row(page, at++, row);
        }
    }

    private static void row(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.width(column, WIDTH);
            if (cells.get(column) instanceof BigDecimal number) {
                page.value(row, column, number);
            } else {
                page.value(row, column, String.valueOf(cells.get(column)));
            }
        }
    }
}
