package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A resident identity number (GB 11643-1999)")
class ResidentIdTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "resident_id_test_values.csv", numLinesToSkip = 1)
    void is_found_as_the_published_test_values_say(String number, String expected) {
        assertThat(ResidentId.of(number).isPresent()).isEqualTo(!expected.equals("INVALID"));
    }

    @Test
    void with_fifteen_digits_is_written_out() {
        var id = ResidentId.of("330102200403064").orElseThrow();

        assertThat(id.reveal()).isEqualTo("33010219200403064X");
        assertThat(id.birthday()).isEqualTo(LocalDate.of(1920, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "360426199101010072", "360426199102300071", "36042619910101007", "000000000000000000"
            })
    void with_a_wrong_digit_day_or_length_is_none(String number) {
        assertThat(ResidentId.of(number)).isEmpty();
    }

    @Test
    void does_not_show_itself_in_a_log() {
        assertThat(ResidentId.of("360426199101010071")).get().asString().doesNotContain("19910101");
    }
}
