package yihao.papers.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Chinese text in lines")
class PdfLinesTest {

    /// Latin characters are half as wide as Chinese ones.
    private static double width(String text) {
        return text.codePoints().mapToDouble(one -> one < 0x250 ? 0.5 : 1).sum();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(quoteCharacter = '|', textBlock = """
            一二三四五六七, 一二三四/五六七
            一二三四。五六, 一二三/四。五六
            一二三（四五六, 一二三/（四五六
            一二三10.01万, 一二三/10.01万
            一二 a12345678, 一二/a1234567/8
            1234567890, 12345678/90
            一二三四, 一二三四
            ||, ||
            """)
    void breaks_where_it_may(String text, String lines) {
        assertThat(new PdfLines(PdfLinesTest::width).of(text, 4, 0)).isEqualTo(List.of(lines.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource({"一二三四五六七, 一二/三四五六/七"})
    void begins_its_first_line_further_in(String text, String lines) {
        assertThat(new PdfLines(PdfLinesTest::width).of(text, 4, 2)).isEqualTo(List.of(lines.split("/", -1)));
    }
}
