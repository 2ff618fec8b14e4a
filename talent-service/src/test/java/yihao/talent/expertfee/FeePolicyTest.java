package yihao.talent.expertfee;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.Line;

@DisplayName("EF-01 The fee of an opinion")
class FeePolicyTest {

    final FeePolicy policy = new FeePolicy(FeeTable.shipped());

    @ParameterizedTest(name = "{0} by {1}, late {2}: {3}")
    @CsvSource({
        "PROJECT, CHIEF, false, 2000.00",
        "PROJECT, CHIEF, true, 1000.00",
        "PROJECT, EXPERT, false, 1500.00",
        "PAPER, EXPERT, true, 400.00",
    })
    void is_found_by_kind_and_grade_and_less_when_late(String kind, String grade, boolean late, String amount) {
        assertThat(value(policy.decide(kind, grade, late, TODAY)).amount()).isEqualTo(cny(amount));
    }

    @Test
    void explains_itself() {
        assertThat(value(policy.decide("PROJECT", "CHIEF", true, TODAY)).lines())
                .extracting(Line::code)
                .containsExactly("fee-row", "fee-late");
    }

    @Test
    void is_nothing_without_a_rule() {
        assertThat(refusal(policy.decide("DANCE", "CHIEF", false, TODAY))).isEqualTo("talent.expert-fee-no-rule");
        assertThat(refusal(policy.decide("PROJECT", "CHIEF", false, LocalDate.of(2019, 12, 31))))
                .isEqualTo("talent.expert-fee-no-rule");
    }

    @ParameterizedTest(name = "{0} left, rounded {1}: {2}")
    @CsvSource({"33.3335%, DOWN, 333.33", "33.3335%, HALF_UP, 333.34", "0%, DOWN, -"})
    void follows_a_table_nobody_has_seen(String share, String rounding, String amount) {
        var read = FeeTable.FORMAT.read("""
                kind: expert-fees
                id: other-city
                version: 1
                validFrom: 2021-01-01
                source: ours
                rules:
                  yearCap: "5000 CNY"
                  lateShare: "%s"
                  rounding: %s
                  rows: [{kind: DANCE, grade: CHIEF, amount: "1000 CNY"}]
                """.formatted(share, rounding));
        var book = FeeTable.shipped();
        book.add(read.orElseThrow("other-city"));

        var decided = new FeePolicy(book).decide("DANCE", "CHIEF", true, TODAY);

        if (amount.equals("-")) {
            assertThat(refusal(decided)).isEqualTo("talent.expert-fee-nothing-due");
        } else {
            assertThat(value(decided).amount()).isEqualTo(cny(amount));
            assertThat(value(decided).table()).isEqualTo("other-city@1");
        }
    }
}
