package yihao.ledgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook to fill in or to correct: headings and rows below them, all of it text, so that nothing in it is computed
/// when it is opened.
public final class LedgerWorkbook {

    private static final int WIDTH = 22;

    private LedgerWorkbook() {}

    /// @param name at most 31 characters
    /// @param title in a line above the headings
    public record Sheet(String name, @Nullable String title, List<String> headings, List<List<String>> rows) {

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

    private static void row(Worksheet page, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            page.width(column, WIDTH);
            page.value(row, column, texts.get(column));
        }
    }
}
