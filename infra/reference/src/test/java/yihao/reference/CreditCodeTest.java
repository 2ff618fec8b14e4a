package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reference.CreditCode.Finding.VALID;
import static yihao.reference.CreditCode.Finding.WRONG_CHECK_DIGIT;
import static yihao.reference.CreditCode.Finding.WRONG_FORM;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L2 A unified social credit code (GB 32100-2015)")
class CreditCodeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "uscc_test_values.csv", numLinesToSkip = 1)
    void is_found_as_the_published_test_values_say(String code, String expected) {
        var finding = CreditCode.of(code).finding();

        switch (expected) {
            case "VALID", "VALID_AFTER_COMPACT" -> assertThat(finding).isEqualTo(VALID);
            // the standard allows a letter in front, so the form is right and the sum is not
            case "INVALID_CHECKSUM", "INVALID_FORMAT_IN_STDNUM" ->
                assertThat(finding).isEqualTo(WRONG_CHECK_DIGIT);
            default -> throw new AssertionError("Nobody has said what this row expects: " + expected);
        }
    }

    @Test
    void that_was_issued_with_a_wrong_sum_is_not_called_malformed() {
        assertThat(CreditCode.of("91350211M00013FA1N").finding()).isEqualTo(WRONG_CHECK_DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9111000060003734", "91110000600037341LL", "9111000060003734IL", "911100006000373410O"})
    void of_wrong_length_or_with_letters_the_standard_avoids_has_the_wrong_form(String code) {
        assertThat(CreditCode.of(code).finding()).isEqualTo(WRONG_FORM);
    }

    @ParameterizedTest
    @CsvSource({"91 110000 600037341L", "91110000-600037341-l", "９１１１００００６０００３７３４１Ｌ", "' 91110000600037341L　'"})
    void is_the_same_however_it_is_typed(String written) {
        assertThat(CreditCode.of(written)).isEqualTo(CreditCode.of("91110000600037341L"));
    }
}
