package yihao.papers.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.util.Units;
import yihao.papers.official.OfficialDocument.Chart;

/// A chart as the PDF draws it, with the font of the PDF, for a DOCX. One that is longer than a page is several.
///
/// @param height in points
record ChartPicture(byte[] png, float height) {

    /// As sharp as an office printer.
    private static final int DOTS_PER_INCH = 300;

    static List<ChartPicture> of(Chart chart) {
        try (var drawn = new PDDocument()) {
            float lowest;
            try (var sheets = new PdfSheets(drawn)) {
                PdfChart.of(sheets, chart).write();
                lowest = sheets.y();
            }
            var written = new ByteArrayOutputStream();
            drawn.save(written);
            return rendered(written.toByteArray(), lowest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ChartPicture> rendered(byte[] written, float lowest) throws IOException {
        var pictures = new ArrayList<ChartPicture>();
        try (var pdf = Loader.loadPDF(written)) {
            var renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var last = page == pdf.getNumberOfPages() - 1;
                var lower = last ? lowest : PdfSheets.BOTTOM;
                var height = PdfSheets.TOP - lower;
                pdf.getPage(page).setCropBox(new PDRectangle(PdfSheets.LEFT, lower, PdfSheets.WIDTH, height));
                var png = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY), "png", png);
                pictures.add(new ChartPicture(png.toByteArray(), height));
            }
        }
        return pictures;
    }

    int widthInEmu() {
        return Units.toEMU(PdfSheets.WIDTH);
    }

    int heightInEmu() {
        return Units.toEMU(height);
    }
}
