package yihao.papers.official;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Table;
import yihao.papers.official.PdfSheets.Style;

/// An official document as PDF, laid out by GB/T 9704-2012. The same document is the same bytes, whenever it is
/// written.
public final class WritePdf {

    public static final String CONTENT_TYPE = "application/pdf";

    private static final Style ISSUER = Style.of(26).bolder().in(Color.RED);
    private static final Style TITLE = Style.of(22).bolder();
    private static final Style TEXT = Style.text();
    private static final Style IMPRINT = Style.of(PdfSheets.SIZE_4);
    private static final float TWO_CHARACTERS = 2 * PdfSheets.WIDTH / 28;
    private static final float MILLIMETRE = 72 / 25.4f;
    /// From the upper edge of the text to the issuer.
    private static final float TO_ISSUER = 35 * MILLIMETRE;
    private static final float TO_RED_RULE = 4 * MILLIMETRE;
    private static final float THICK = 0.99f;

    private final PdfSheets sheets;

    private WritePdf(PdfSheets sheets) {
        this.sheets = sheets;
    }

    public static byte[] of(OfficialDocument document) {
        try (var pdf = new PDDocument()) {
            pdf.setDocumentId((long) document.toString().hashCode());
            var created = GregorianCalendar.from(document.signedOn().atStartOfDay(CityTime.ZONE));
            pdf.getDocumentInformation().setTitle(document.title());
            pdf.getDocumentInformation().setAuthor(document.signed());
            pdf.getDocumentInformation().setCreationDate(created);
            pdf.getDocumentInformation().setModificationDate(created);
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            try (var sheets = new PdfSheets(pdf)) {
                new WritePdf(sheets).write(document);
            }
            var written = new ByteArrayOutputStream();
            pdf.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OfficialDocument document) {
        issuer(document.issuer(), document.number());
        centred(document.title(), TITLE);
        sheets.down(PdfSheets.LINE);
        if (document.addressee() != null) {
            lines(document.addressee() + "：", TEXT, 0);
        }
        document.body().forEach(this::write);
        var day = WriteDocx.inWords(document.signedOn());
        signature(document.signed(), day);
        imprint(document.copies(), document.signed() + "　　" + day + "印发");
    }

    private void write(Part part) {
        switch (part) {
            case Heading(var text) -> {
                sheets.need(2 * PdfSheets.LINE);
                lines(text, TEXT.bolder(), TWO_CHARACTERS);
            }
            case Paragraph(var text) -> lines(text, TEXT, TWO_CHARACTERS);
            case Table table -> new PdfTable(sheets, table).write();
            case Chart chart -> PdfChart.of(sheets, chart).write();
        }
    }

    private void issuer(String name, @Nullable String number) {
        sheets.down(TO_ISSUER);
        centred(name, ISSUER);
        sheets.down(PdfSheets.LINE);
        centred(number == null ? "" : number, TEXT);
        sheets.down(TO_RED_RULE);
        sheets.rule(PdfSheets.LEFT, sheets.y(), PdfSheets.LEFT + PdfSheets.WIDTH, sheets.y(), THICK, Color.RED);
        sheets.down(2 * PdfSheets.LINE - TO_RED_RULE);
    }

    private List<String> wrapped(String text, Style style, float indent) {
        return new PdfLines(line -> sheets.width(line, style)).of(text, PdfSheets.WIDTH, indent);
    }

    private void centred(String text, Style style) {
        var height = Math.max(PdfSheets.LINE, style.size() * 1.35f);
        for (var line : wrapped(text, style, 0)) {
            sheets.need(height);
            var x = PdfSheets.LEFT + (PdfSheets.WIDTH - sheets.width(line, style)) / 2;
            sheets.put(line, x, height, style);
            sheets.down(height);
        }
    }

    private void lines(String text, Style style, float indent) {
        var x = PdfSheets.LEFT + indent;
        for (var line : wrapped(text, style, indent)) {
            sheets.need(PdfSheets.LINE);
            sheets.put(line, x, PdfSheets.LINE, style);
            sheets.down(PdfSheets.LINE);
            x = PdfSheets.LEFT;
        }
    }

    /// Right, the date four characters from the edge.
    private void signature(String name, String day) {
        sheets.need(3 * PdfSheets.LINE);
        sheets.down(PdfSheets.LINE);
        right(name, TWO_CHARACTERS);
        right(day, 2 * TWO_CHARACTERS);
    }

    private void right(String text, float indent) {
        var x = PdfSheets.LEFT + PdfSheets.WIDTH - indent - sheets.width(text, TEXT);
        sheets.put(text, x, PdfSheets.LINE, TEXT);
        sheets.down(PdfSheets.LINE);
    }

    /// 版记 at the foot of the last page: who gets a copy, who printed it when.
    private void imprint(@Nullable String copies, String printed) {
        var lines = copies == null ? List.<String>of() : wrapped("抄送：" + copies + "。", IMPRINT, 0);
        var height = (lines.size() + 1) * PdfSheets.LINE;
        sheets.need(height + PdfSheets.LINE);
        sheets.to(PdfSheets.BOTTOM + height);
        ruled(THICK);
        lines.forEach(this::imprinted);
        if (!lines.isEmpty()) {
            ruled(THICK / 2);
        }
        imprinted(printed);
        ruled(THICK);
    }

    private void imprinted(String line) {
        sheets.put(line, PdfSheets.LEFT, PdfSheets.LINE, IMPRINT);
        sheets.down(PdfSheets.LINE);
    }

    private void ruled(float thickness) {
        sheets.rule(PdfSheets.LEFT, sheets.y(), PdfSheets.LEFT + PdfSheets.WIDTH, sheets.y(), thickness, Color.BLACK);
    }
}
