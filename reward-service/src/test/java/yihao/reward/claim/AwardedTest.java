package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Earlier;
import yihao.reward.scheme.Facts.Partner;

@DisplayName("RC-16 What was awarded to joint referrers")
class AwardedTest {

    final Awarded awarded =
            new Awarded("s", List.of(entry("c1", "r1", "60", "40"), entry("c2", "r1"), entry("c3", "r2")));

    /// r1 has 60 of the first and all of the second, r2 has 40 of the first and all of the third.
    @Test
    void counts_for_each_by_its_part() {
        assertThat(had(awarded.partners(subject("r1", "50", "50"), null))).containsExactly("50: 160", "50: 140");
        assertThat(had(awarded.partners(subject("r2"), null))).containsExactly("100: 140");
        assertThat(had(awarded.partners(subject("r1"), "c1")))
                .as("nobody shared the others")
                .isEmpty();
    }

    @Test
    void counts_once_for_project_and_year() {
        assertThat(sum(awarded.before(subject("r1"), null))).isEqualByComparingTo("300");
    }

    @Test
    void counts_for_what_still_stands() {
        var lowered = awarded.with(entry("c1", "r1", "60", "40").standing(new BigDecimal("0.25")));

        assertThat(had(lowered.partners(subject("r1", "50", "50"), null))).containsExactly("50: 115", "50: 110");
    }

    @Test
    void is_limited_by_each_of_joint_referrers_even_alone() {
        assertThat(had(awarded.alone(Facts.NONE, subject("r1", "50", "50")).partners()))
                .containsExactly("50: 0", "50: 0");
        assertThat(awarded.alone(Facts.NONE, subject("r1"))).isEqualTo(Facts.NONE);
    }

    private static List<String> had(List<Partner> partners) {
        return partners.stream()
                .map(one -> one.percent() + ": "
                        + sum(one.earlier().stream().filter(Earlier::ofClaimant).toList())
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    private static BigDecimal sum(List<Earlier> earlier) {
        return earlier.stream().map(Earlier::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Awarded.Entry entry(String claim, String claimant, String... percents) {
        var whole = new BigDecimal(100);
        var parts = List.of(new Awarded.Part("a", whole, BigDecimal.ZERO));
        return new Awarded.Entry(claim, "p-" + claim, claimant, 2026, whole, parts, true, payees(percents), null);
    }

    private static Subject subject(String claimant, String... percents) {
        return new Subject(
                "p", "P-1", "P", "u", null, claimant, payees(percents), Map.of(), "REFERRER", PayeeKind.NATURAL_PERSON);
    }

    /// Of r1 first and r2 second.
    private static List<Payee> payees(String... percents) {
        return percents.length == 0
                ? List.of()
                : List.of(
                        new Payee("r1", new BigDecimal(percents[0]), PayeeKind.NATURAL_PERSON),
                        new Payee("r2", new BigDecimal(percents[1]), PayeeKind.NATURAL_PERSON));
    }
}
