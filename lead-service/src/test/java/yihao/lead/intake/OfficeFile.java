package yihao.lead.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook as offices write it.
final class OfficeFile {

    private OfficeFile() {}

    static byte[] workbook(Map<String, Consumer<Worksheet>> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            pages.forEach((name, page) -> page.accept(workbook.newWorksheet(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /// @param row as people see it
    static void row(Worksheet page, int row, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case null -> {}
                case Integer number -> page.value(row - 1, column, number);
                case Double number -> page.value(row - 1, column, BigDecimal.valueOf(number));
                case Object text -> page.value(row - 1, column, text.toString());
            }
        }
    }

    /// @param area as people see it, such as `A1:C1`
    static void merge(Worksheet page, String area) {
        var from = area.split(":")[0];
        var to = area.split(":")[1];
        page.range(row(from), from.charAt(0) - 'A', row(to), to.charAt(0) - 'A').merge();
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.substring(1)) - 1;
    }
}
