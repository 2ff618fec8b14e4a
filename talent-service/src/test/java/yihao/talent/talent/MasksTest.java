package yihao.talent.talent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TA-03 What a screen shows of a person")
class MasksTest {

    @ParameterizedTest
    @CsvSource({"示例甲, 示**", "甲, 甲", "Demo, D***"})
    void of_a_name_is_its_beginning(String name, String shown) {
        assertThat(Masks.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X, 1101************2X", "13800005678, 1380*****78", "E1234567, E*******"})
    void of_a_number_is_its_ends_if_it_is_long(String number, String shown) {
        assertThat(Masks.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"jia@example.org, j**@example.org", "nonsense, n*******"})
    void of_a_mail_address_is_its_domain(String email, String shown) {
        assertThat(Masks.email(email)).isEqualTo(shown);
    }
}
