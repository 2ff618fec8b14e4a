package yihao.lead.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L3 What is read of a text that is too long")
class BeginningTest {

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(textBlock = """
            厂房, 3, 厂房
            厂房, 2, 厂房
            厂房, 1, 厂
            厂房, 0, ''
            厂🏭, 3, 厂🏭
            厂🏭, 2, 厂
            🏭厂, 1, ''
            """)
    void ends_where_a_character_does(String text, int most, String beginning) {
        assertThat(Beginning.of(text, most)).isEqualTo(beginning);
    }
}
