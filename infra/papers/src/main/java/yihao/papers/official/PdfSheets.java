package yihao.papers.official;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Pages of GB/T 9704-2012 and a hand that writes on them from above; all lengths in points.
final class PdfSheets implements AutoCloseable {

    static final float SIZE_3 = 16;
    static final float SIZE_4 = 14;

    private static final float MILLIMETRE = 72 / 25.4f;
    static final float LEFT = 28 * MILLIMETRE;
    static final float WIDTH = 156 * MILLIMETRE;
    static final float HEIGHT = 225 * MILLIMETRE;
    static final float TOP = (297 - 37) * MILLIMETRE;
    static final float BOTTOM = TOP - HEIGHT;
    static final float LINE = HEIGHT / 22;
    /// Below the text, to the upper edge of the page number.
    private static final float TO_NUMBER = 7 * MILLIMETRE;
    private static final PDRectangle A4 = new PDRectangle(210 * MILLIMETRE, 297 * MILLIMETRE);
    /// Of a character's height, what is above the line that it stands on.
    private static final float ASCENT = 0.86f;
    /// Headings stand out by their strokes: the font has one weight.
    private static final float BOLD_STROKE = 0.03f;

    private final PDDocument pdf;
    private final PdfFont font;
    private PDPageContentStream content;
    private float y = TOP;

    PdfSheets(PDDocument pdf) {
        this.pdf = pdf;
        this.font = new PdfFont(pdf);
        this.content = begun();
    }

    /// @param pitch what is added to the width of each character
    record Style(float size, float pitch, boolean bold, Color colour) {

        static Style of(float size) {
            return new Style(size, 0, false, Color.BLACK);
        }

        /// 28 characters of size 3 fill the line.
        static Style text() {
            return new Style(SIZE_3, WIDTH / 28 - SIZE_3, false, Color.BLACK);
        }

        Style bolder() {
            return new Style(size, pitch, true, colour);
        }

        Style in(Color other) {
            return new Style(size, pitch, bold, other);
        }
    }

    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    void draw(Drawing drawing) {
        try {
            drawing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float width(String text, Style style) {
        return font.width(text, style.size()) + style.pitch() * text.codePointCount(0, text.length());
    }

    /// How much is left of the page.
    float left() {
        return y - BOTTOM;
    }

    float y() {
        return y;
    }

    boolean isFresh() {
        return y == TOP;
    }

    void down(float by) {
        y -= by;
    }

    /// To a height of this page.
    void to(float height) {
        y = height;
    }

    void turn() {
        close();
        content = begun();
        y = TOP;
    }

    private PDPageContentStream begun() {
        var page = new PDPage(A4);
        pdf.addPage(page);
        try {
            return new PDPageContentStream(pdf, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the page with its number.
    @Override
    public void close() {
        number(pdf.getNumberOfPages());
        draw(PDPageContentStream::close);
    }

    /// A new page where this much no longer fits.
    void need(float height) {
        if (left() < height - 0.5f && !isFresh()) {
            turn();
        }
    }

    /// Text at `x`, in the middle of what is `height` high and begins here; the hand stays.
    void put(String text, float x, float height, Style style) {
        write(text, x, y - (height - style.size()) / 2 - style.size() * ASCENT, style);
    }

    private void write(String text, float x, float baseline, Style style) {
        draw(page -> {
            page.beginText();
            page.setFont(font.font(), style.size());
            page.setNonStrokingColor(style.colour());
            page.setStrokingColor(style.colour());
            page.setLineWidth(style.size() * BOLD_STROKE);
            page.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.newLineAtOffset(x, baseline);
            page.showTextWithPositioning(apart(text, style));
            page.endText();
        });
    }

    /// Each character by itself: none joins with the next into another.
    private Object[] apart(String text, Style style) {
        var apart = new ArrayList<>();
        text.codePoints().forEach(character -> {
            apart.add(font.known(character));
            if (style.pitch() != 0) {
                apart.add(-style.pitch() / style.size() * 1000);
            }
        });
        return apart.toArray();
    }

    void rule(float fromX, float fromY, float toX, float toY, float thickness, Color colour) {
        draw(page -> {
            page.setStrokingColor(colour);
            page.setLineWidth(thickness);
            page.moveTo(fromX, fromY);
            page.lineTo(toX, toY);
            page.stroke();
        });
    }

    /// One character from the outer edge: right on odd pages, left on even ones.
    private void number(int number) {
        var style = Style.of(SIZE_4);
        var text = "— " + number + " —";
        var x = number % 2 == 0 ? LEFT + SIZE_4 : LEFT + WIDTH - SIZE_4 - width(text, style);
        write(text, x, BOTTOM - TO_NUMBER - SIZE_4 * ASCENT, style);
    }
}
