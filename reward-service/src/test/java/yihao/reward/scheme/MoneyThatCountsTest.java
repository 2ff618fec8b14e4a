package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts.Earlier;
import yihao.reward.scheme.Facts.Sum;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RS-09 The money that counts")
class MoneyThatCountsTest {

    /// Hefei's tiers in 万 dollars, paid in yuan: 500 × 1‰ + 500 × 2‰ + 500 × 2.2‰ = 2.6; at 7.2 it is 18.72.
    @Test
    void in_dollars_by_bands_is_paid_in_yuan_at_the_rate_at_which_it_came() {
        var scheme = scheme("""
                base: {kind: FOREIGN_PAID_IN, currency: USD}, kind: marginal_tier,
                tiers: [{upTo: 500, permille: 1}, {upTo: 1000, permille: 2}, {permille: 2.2}]""", "unit: 10000");
        var facts = facts("FOREIGN_PAID_IN", dollars("10000000", "7.2", null), dollars("5000000", "7.2", null));

        assertThat(paid(scheme, facts)).isEqualTo("187200.00 CNY");
        assertThat(ComputeAward.of(scheme, "REFERRER", facts).lines())
                .anySatisfy(line -> assertThat(line.step()).isEqualTo(Step.CONVERTED));
    }

    @Test
    void in_dollars_without_a_rate_is_paid_nothing_in_yuan() {
        var scheme = scheme("base: {kind: FOREIGN_PAID_IN, currency: USD}, kind: flat_rate, permille: 1", "unit: 1");
        var money = new Money(new BigDecimal("1000.00"), Currency.getInstance("USD"));

        assertThat(paid(scheme, facts("FOREIGN_PAID_IN", new Sum("s", money, money))))
                .isEqualTo("0.00 CNY");
    }

    @Test
    void for_a_use_leaves_out_what_says_none() {
        var scheme = scheme("base: {kind: PAID_IN, uses: [plant]}, kind: flat_rate, percent: 1", "unit: 1");

        assertThat(paid(scheme, facts("PAID_IN", yuan("500.00", null, null), yuan("100.00", null, "plant"))))
                .isEqualTo("1.00 CNY");
    }

    /// This year 300 − 100 and last year 150 − 50: 100 more.
    @Test
    void over_the_year_before_is_less_the_same_in_both_years() {
        var scheme = scheme(
                "base: {kind: PAID_IN, less: [LAND], increment: over_previous_year}, kind: flat_rate, percent: 10",
                "unit: 1");
        var facts = new Facts(
                        Map.of(
                                "PAID_IN",
                                List.of(yuan("300.00", "2026-02-01", null), yuan("150.00", "2025-02-01", null)),
                                "LAND",
                                List.of(yuan("100.00", "2026-02-01", null), yuan("50.00", "2025-02-01", null))),
                        Map.of(),
                        Map.of())
                .on(LocalDate.of(2026, 12, 1));

        assertThat(paid(scheme, facts)).isEqualTo("10.00 CNY");
    }

    @Test
    void since_the_last_award_counts_in_each_of_several_ways() {
        var scheme = scheme("""
                kind: larger_of, of: [{base: {kind: PAID_IN, increment: since_last_award}, kind: flat_rate, percent: 10},
                {base: {kind: PAID_IN, above: 1000}, kind: flat_rate, percent: 10}]""", "unit: 1");
        var facts = facts("PAID_IN", yuan("300.00", null, null));
        var before = new Earlier("A", "a", new BigDecimal("20"), new BigDecimal("200"), true, true, 2026);

        assertThat(paid(scheme, facts.withEarlier(List.of(before)))).isEqualTo("10.00 CNY");
    }

    /// 1000 dollars came at 7 for what is rewarded, others at 8 for something else: 70 ÷ 7.
    @Test
    void decides_the_rate_of_who_is_paid_in_the_currency_brought_in() {
        var scheme =
                scheme("base: {kind: FOREIGN_PAID_IN}, kind: flat_rate, percent: 1", "payInIntroducedCurrency: true");
        var facts = new Facts(
                Map.of(
                        "FOREIGN_PAID_IN", List.of(dollars("1000", "7", null)),
                        "LOAN", List.of(dollars("1000", "8", null))),
                Map.of("payOutCurrency", "USD"),
                Map.of());

        assertThat(paid(scheme, facts)).isEqualTo("10.00 USD");
    }

    @Test
    void of_a_year_or_newly_come_is_claimed_once_a_year_and_other_money_once() {
        var once = scheme("base: {kind: PAID_IN}, kind: flat_rate, percent: 1", "unit: 1");
        var yearly = scheme("base: {kind: PAID_IN, period: {year: current}}, kind: flat_rate, percent: 1", "unit: 1");
        var increments =
                scheme("base: {kind: PAID_IN, increment: since_last_award}, kind: flat_rate, percent: 1", "unit: 1");

        assertThat(once.claimedAs("REFERRER", 2026)).isEqualTo("money");
        assertThat(yearly.claimedAs("REFERRER", 2026)).isEqualTo("money/2026");
        assertThat(increments.claimedAs("REFERRER", 2027)).isEqualTo("money/2027");
        assertThat(yearly.claimedAs("UNIT", 2026)).isEqualTo("money");
    }

    private static String paid(Scheme scheme, Facts facts) {
        return ComputeAward.of(scheme, "REFERRER", facts).total().toString();
    }

    private static Facts facts(String kind, Sum... sums) {
        return new Facts(Map.of(kind, List.of(sums)), Map.of(), Map.of());
    }

    private static Sum yuan(String amount, @Nullable String day, @Nullable String use) {
        var money = Money.cny(amount);
        return new Sum("s", money, money, day == null ? null : LocalDate.parse(day), use);
    }

    private static Sum dollars(String amount, String rate, @Nullable LocalDate day) {
        var money = new Money(new BigDecimal(amount).setScale(2), Currency.getInstance("USD"));
        var yuan = money.convert(new BigDecimal(rate), Currency.getInstance("CNY"), RoundingMode.HALF_UP);
        return new Sum("s", money, yuan, day, null);
    }

    private static Scheme scheme(String component, String term) {
        return new SchemeFiles()
                .read("""
                        kind: scheme
                        id: money
                        version: 1
                        validFrom: 2026-01-01
                        source: ours
                        rules:
                          %s
                          publicity: {workingDays: 7, source: ours}
                          components:
                            - {id: a, name: A, %s}
                        """.formatted(term, component.replace('\n', ' ')))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
