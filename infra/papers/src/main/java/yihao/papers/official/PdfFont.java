package yihao.papers.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The one font that travels with a PDF, as far as its text uses it: Noto Serif SC, free under the SIL Open Font
/// License. The fonts that the standard names may not be handed on.
final class PdfFont {

    private static final String FILE = "/fonts/NotoSerifSC-Regular.ttf";
    /// 〓 stands where the font has no such character, as typesetters put it.
    private static final String GETA = "〓";
    private static final float THOUSANDTHS = 1000f;

    private final PDType0Font font;
    private final CmapLookup characters;

    PdfFont(PDDocument pdf) {
        try (var file = PdfFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing: infra/papers/fetch-font puts it there");
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = parsed.getUnicodeCmapLookup();
            font = PDType0Font.load(pdf, parsed, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font font() {
        return font;
    }

    /// One character as the font has it.
    String known(int character) {
        return characters.getGlyphId(character) == 0 ? GETA : Character.toString(character);
    }

    /// In points.
    float width(String text, float size) {
        return text.codePoints()
                .mapToObj(this::known)
                .map(character -> widthOf(character) * size)
                .reduce(0f, Float::sum);
    }

    private float widthOf(String character) {
        try {
            return font.getStringWidth(character) / THOUSANDTHS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
