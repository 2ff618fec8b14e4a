package yihao.ledgers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Files to read.
final class Workbooks {

    private Workbooks() {}

    @SafeVarargs
    static byte[] workbook(Consumer<Worksheet>... pages) {
        var named = new LinkedHashMap<String, Consumer<Worksheet>>();
        for (int at = 0; at < pages.length; at++) {
            named.put("Sheet" + at, pages[at]);
        }
        return workbook(named);
    }

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
                case LocalDate day -> {
                    page.value(row - 1, column, day);
                    page.style(row - 1, column).format("yyyy-mm-dd").set();
                }
                case Object text -> page.value(row - 1, column, text.toString());
            }
        }
    }

    /// @param area as people see it, such as `A1:C1`
    static void merge(Worksheet page, String area) {
        var corners = area.split(":");
        page.range(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]))
                .merge();
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.substring(1)) - 1;
    }

    private static int column(String cell) {
        return cell.charAt(0) - 'A';
    }

    /// A workbook of one sheet by its XML, for what the writer cannot write.
    static byte[] raw(String sheet) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zipped(Map.of(
                "[Content_Types].xml",
                utf8("""
                        <Types xmlns='%1$scontent-types'>
                        <Override PartName='/xl/workbook.xml' ContentType='%2$ssheet.main+xml'/>
                        <Override PartName='/xl/worksheets/sheet1.xml' ContentType='%2$sworksheet+xml'/>
                        </Types>""", packages, types),
                "xl/workbook.xml",
                utf8("""
                        <workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='台账' sheetId='1' r:id='rId1'/></sheets>
                        </workbook>""", main, office),
                "xl/_rels/workbook.xml.rels",
                utf8("""
                        <Relationships xmlns='%srelationships'>
                        <Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>
                        </Relationships>""", packages, office),
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet xmlns='%s'>%s</worksheet>", main, sheet)));
    }

    static byte[] zip(String name, byte[] content) {
        return zipped(Map.of(name, content));
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text, Object... parts) {
        return text.formatted(parts).getBytes(StandardCharsets.UTF_8);
    }
}
