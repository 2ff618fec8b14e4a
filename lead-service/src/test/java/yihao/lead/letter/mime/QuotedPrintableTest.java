package yihao.lead.letter.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L3 A text as quoted-printable")
class QuotedPrintableTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            意向|意向
            =E6=84=8F=e5=90=91|意向
            a =3D b|a = b
            a_b|a_b
            =E6=84=8F=~=E5=90=91|意向
            a=~b|ab
            a= \t^~b|ab
            a \t^~b|a^~b
            a ~~b|a~~b
            a=|a
            a |a
            =~=~=~|''
            100=XY|100=XY
            =3|=3
            a^b|a^b
            """)
    void is_what_its_writer_meant(String written, String meant) {
        assertThat(new String(QuotedPrintable.decode(bytes(written)), UTF_8))
                .isEqualTo(new String(bytes(meant), UTF_8));
    }

    /// ~ is the end of a line, ^ what stands before it on some machines.
    private static byte[] bytes(String text) {
        return text.replace('~', '\n').replace('^', '\r').getBytes(UTF_8);
    }
}
