package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.scheme.ShippedSchemes.scheme;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RS-02…RS-05 An award under jinan-2019")
class ComputeAwardTest {

    final Scheme jinan = scheme("jinan-2019");

    @ParameterizedTest(name = "{0} of foreign money earns {1}")
    @CsvSource(textBlock = """
            70000000.00,     420000.00
            71234000.00,     427404.00
            0.83,                 0.00
            0.84,                 0.01
            1.67,                 0.01
            1.75,                 0.01
            2.50,                 0.02
            833333333.33,   5000000.00
            833333334.17,   5000000.00
            9000000000.00,  5000000.00
            """)
    void is_six_permille_rounded_once_and_half_up_to_the_ceiling(String paidIn, String award) {
        assertThat(ComputeAward.of(jinan, "REFERRER", foreign(paidIn)).total()).isEqualTo(cny(award));
    }

    @Test
    void explains_every_step_with_its_clause_and_the_records_it_came_from() {
        var lines = ComputeAward.of(jinan, "REFERRER", foreign("70000000.00")).lines();

        assertThat(lines)
                .filteredOn(line -> line.component().equals("foreign"))
                .extracting(Line::step)
                .containsExactly(Step.CONDITION, Step.BASE, Step.RATE);
        var rate = lines.stream()
                .filter(line -> line.step() == Step.RATE && line.component().equals("foreign"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.values()).containsEntry("input", "70000000.00").containsEntry("permille", "6");
        assertThat(rate.result()).isEqualByComparingTo("420000");
        assertThat(rate.clause()).contains("6‰");
        assertThat(lines)
                .filteredOn(line -> line.step() == Step.BASE && !line.sources().isEmpty())
                .singleElement()
                .satisfies(line -> assertThat(line.sources()).containsExactly("S-FOREIGN_PAID_IN"));
    }

    @Test
    void says_which_condition_does_not_hold() {
        var computed = ComputeAward.of(
                jinan,
                "REFERRER",
                Cases.a()
                        .with("FOREIGN_PAID_IN", "70000000.00")
                        .word("foreignInvested", "false")
                        .facts());

        assertThat(computed.isNothing()).isTrue();
        assertThat(computed.lines())
                .filteredOn(line -> line.component().equals("foreign"))
                .singleElement()
                .satisfies(line -> assertThat(line.values())
                        .containsEntry("found", "false")
                        .containsEntry("holds", "false"));
    }

    @Test
    void of_two_components_is_their_sum_below_the_project_ceiling() {
        var facts = Cases.a()
                .with("FOREIGN_PAID_IN", "700000000.00")
                .word("foreignInvested", "true")
                .word("headquarters", "fortune-500-regional")
                .facts();

        var computed = ComputeAward.of(jinan, "REFERRER", facts);

        assertThat(computed.total()).isEqualTo(cny("5000000.00"));
        assertThat(computed.lines()).extracting(Line::step).contains(Step.SUM, Step.PROJECT_CEILING);
    }

    @ParameterizedTest(name = "fixed assets of {0} and investor {1} earn {2}")
    @CsvSource(textBlock = """
            99999999.99,  other,        0.00
            100000000.00, other,        500000.00
            100000000.00, fortune-500,  500000.00
            0.00,         fortune-500,  500000.00
            120000000.00, fortune-500,  600000.00
            """)
    void is_only_the_highest_where_the_scheme_says_so_and_nothing_below_the_floor(
            String fixedAssets, String investor, String award) {
        var facts = Cases.a()
                .with("FIXED_ASSETS", fixedAssets)
                .word("investor", investor)
                .facts();

        assertThat(ComputeAward.of(scheme("jinan-2017-draft"), "REFERRER", facts)
                        .total())
                .isEqualTo(cny(award));
    }

    @Test
    void counts_dollars_as_they_are_and_other_currencies_not_at_all() {
        var facts = Cases.a()
                .with("FOREIGN_PAID_IN", "USD", new BigDecimal("2500000"))
                .with("FOREIGN_PAID_IN", "EUR", new BigDecimal("9000000"))
                .facts();

        assertThat(ComputeAward.of(scheme("cixi-2024-draft"), "REFERRER", facts).total())
                .isEqualTo(cny("125000.00"));
    }

    @Test
    void is_nothing_for_a_beneficiary_the_scheme_does_not_name() {
        assertThat(ComputeAward.of(jinan, "UNIT", foreign("70000000.00")).isNothing())
                .isTrue();
    }

    static Facts foreign(String paidIn) {
        return Cases.a()
                .with("FOREIGN_PAID_IN", paidIn)
                .word("foreignInvested", "true")
                .facts();
    }
}
