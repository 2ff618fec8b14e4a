package yihao.ledgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook to fill in: headings and one example below them, all of it text.
public final class LedgerTemplate {

    private static final int WIDTH = 22;

    private LedgerTemplate() {}

    /// @param sheet its name, at most 31 characters
    public static byte[] write(String sheet, List<String> headings, List<String> example) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "yihao", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            page.freezePane(0, 1);
            row(page, 0, headings);
            row(page, 1, example);
            page.range(0, 0, 0, headings.size() - 1).style().bold().set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet page, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            page.width(column, WIDTH);
            page.value(row, column, texts.get(column));
        }
    }
}
