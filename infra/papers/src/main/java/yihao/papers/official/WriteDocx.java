package yihao.papers.official;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import yihao.kernel.CityTime;
import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Table;

/// An official document as DOCX. The same document is the same bytes, whenever it is written.
public final class WriteDocx {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// The first instant that a ZIP file can hold.
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WriteDocx() {}

    public static byte[] of(OfficialDocument document) {
        try (var docx = new XWPFDocument()) {
            var created = document.signedOn().atStartOfDay(CityTime.ZONE).toInstant();
            docx.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(created)));
            docx.getProperties().getCoreProperties().setTitle(document.title());
            var page = new Gbt9704(docx);
            page.issuer(document.issuer(), document.number());
            page.title(document.title());
            if (document.addressee() != null) {
                page.addressee(document.addressee());
            }
            document.body().forEach(part -> write(page, part));
            page.signature(document.signed(), inWords(document.signedOn()));
            page.imprint(document.copies(), document.signed(), inWords(document.signedOn()));
            var written = new ByteArrayOutputStream();
            docx.write(written);
            return withoutTimes(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Gbt9704 page, Part part) {
        switch (part) {
            case Heading(var text) -> page.heading(text);
            case Paragraph(var text) -> page.paragraph(text);
            case Table(var columns, var rows) -> page.table(columns, rows);
            case Chart chart -> ChartPicture.of(chart).forEach(picture -> page.picture(picture, chart.inWords()));
        }
    }

    /// The year in full, month and day without a zero before them.
    static String inWords(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static byte[] withoutTimes(byte[] zip) throws IOException {
        var same = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(same)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NEVER);
                out.putNextEntry(timeless);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return same.toByteArray();
    }
}
