package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RS-01 What policies say of one award")
class PolicyWordingsTest {

    /// 每平方米每月 30 元，至多 1000 平方米，三年内按 100%、50%、30%.
    @ParameterizedTest(name = "{0} m² applied for on {1}: {2}")
    @CsvSource(textBlock = """
             356.78, 2027-03-01, 128440.80
            1000.01, 2027-03-01, 360000.00
             100,    2027-03-02,  18000.00
             100,    2029-03-01,  10800.00
             100,    2029-03-02,      0.00
            """)
    void rent_by_the_square_metre_falls_from_year_to_year(String area, String day, String award) {
        var policy = Policy.component("""
                base: {number: area, most: 1000}, kind: per_unit, sum: 30, times: months, mostTimes: 12,
                conditions: [{date: ON, years: 3, after: MOVED_IN}],
                multipliers: [
                  {factor: 0.5, conditions: [{date: ON, skipYears: 1, years: 1, after: MOVED_IN}]},
                  {factor: 0.3, conditions: [{date: ON, skipYears: 2, years: 1, after: MOVED_IN}]}]""");

        assertThat(policy.number("area", area)
                        .number("months", "14")
                        .day("MOVED_IN", "2026-03-01")
                        .on(day)
                        .paid())
                .isEqualTo(award);
    }

    /// 贷款额至多 5000 万，按 LPR 的 50% 且不超过 2%，期限至多 36 个月，每年至多 80 万.
    @ParameterizedTest(name = "{0} at {1}% for {2} months: {3}")
    @CsvSource(textBlock = """
            3000, 3.45, 12, 51.75
            6000, 3.45, 12, 80
            3000, 4.35, 12, 60
            1000, 3.45, 48, 51.75
            """)
    void interest_of_a_loan_has_a_rate_a_term_and_a_ceiling(String loan, String lpr, String months, String award) {
        var policy = Policy.of("""
                unit: 10000
                components:
                  - id: a
                    name: 贴息
                    base: {formula: "min(amounts['LOAN'], decimal(5000)) * min(numbers['lpr'] / decimal(200), decimal('0.02')) * min(numbers['months'], decimal(36)) / decimal(12)", says: 贴息}
                    kind: flat_rate
                    rate: 1
                    ceilings: [{per: claimant_year, amount: 80}]
                """);

        assertThat(new BigDecimal(policy.sum("LOAN", loan + "0000")
                                .number("lpr", lpr)
                                .number("months", months)
                                .paid())
                        .movePointLeft(4))
                .isEqualByComparingTo(award);
    }

    /// 按年度新增岗位每人 3000 元，每家企业每年至多 50 万元.
    @Test
    void each_job_earns_a_sum_up_to_what_is_left_of_the_year() {
        var policy = Policy.component("""
                base: {number: jobs}, kind: per_unit_step, tiers: [{from: 10, unit: 1, sum: 3000}],
                ceilings: [{per: claimant_year, amount: 500000}]""");

        assertThat(policy.number("jobs", "57").paid()).isEqualTo("171000.00");
        assertThat(policy.before("a", "400000", 2030).paid()).isEqualTo("100000.00");
        assertThat(policy.number("jobs", "9").paid()).isEqualTo("0.00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
             100.00, 0.00
             100.01, 1.00
            1000.00, 10.00
            1000.01, 20.00
            """)
    void a_tier_above_an_amount_begins_after_it(String base, String award) {
        assertThat(Policy.component("""
                        base: {kind: PAID_IN}, kind: whole_amount_tier,
                        tiers: [{above: 100, percent: 1}, {above: 1000, percent: 2}]""").sum("PAID_IN", base).paid()).isEqualTo(award);
        assertThat(Policy.component("""
                        base: {kind: PAID_IN}, kind: lump_by_tier, tiers: [{above: 100, sum: 7}]""").sum("PAID_IN", base).paid())
                .isEqualTo(base.equals("100.00") ? "0.00" : "7.00");
    }

    /// 达到 5 亿的奖励 50 万，达到 10 亿的奖励 100 万，晋档补差.
    @Test
    void a_higher_tier_reached_later_pays_the_difference() {
        var policy = Policy.component("""
                base: {kind: OUTPUT}, kind: lump_by_tier, topUp: claimant,
                tiers: [{from: 500000000, sum: 500000}, {from: 1000000000, sum: 1000000}]""");

        assertThat(policy.sum("OUTPUT", "1000000000.00").paid()).isEqualTo("1000000.00");
        assertThat(policy.before("a", "500000", 2028).paid()).isEqualTo("500000.00");
        assertThat(policy.before("a", "500000", 2029).paid()).isEqualTo("0.00");
    }

    @Test
    void so_often_awarded_is_not_awarded_again() {
        var policy = Policy.component("kind: one_off, sum: 10, occasions: {per: claimant, most: 2}");

        assertThat(policy.before("a", "10", 2028).paid()).isEqualTo("10.00");
        assertThat(policy.before("b", "10", 2028).paid()).isEqualTo("10.00");
        assertThat(policy.before("a", "10", 2029).paid()).isEqualTo("0.00");
    }

    /// 同一企业只享受两次，不论哪一项.
    @Test
    void a_whole_scheme_awards_so_often_whatever_of_it() {
        var policy = Policy.of("""
                occasions: {per: claimant, most: 2}
                components: [{id: a, name: A, kind: one_off, sum: 10}, {id: b, name: B, kind: one_off, sum: 5}]
                """);

        assertThat(policy.awarded("C-1", "a", "10", 2028)
                        .awarded("C-1", "b", "5", 2028)
                        .paid())
                .isEqualTo("15.00");
        assertThat(policy.awarded("C-2", "b", "5", 2029).paid()).isEqualTo("0.00");
        assertThat(policy.computed().lines()).extracting(Line::step).contains(Step.OFTEN_ENOUGH);
    }

    /// 每满 100 万奖 1 万，不足 100 万的按 100 万计；或四舍五入.
    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(textBlock = """
            300, 3, 3, 3
            301, 3, 4, 3
            349, 3, 4, 3
            350, 3, 4, 4
              1, 0, 1, 0
            """)
    void a_part_of_a_unit_counts_as_the_policy_says(String base, String down, String up, String halfUp) {
        assertThat(units(base, "")).isEqualTo(down + ".00");
        assertThat(units(base, ", partOfUnit: up")).isEqualTo(up + ".00");
        assertThat(units(base, ", partOfUnit: half_up")).isEqualTo(halfUp + ".00");
    }

    private static String units(String base, String part) {
        return Policy.component("base: {kind: PAID_IN}, kind: per_unit_step, tiers: [{from: 1, unit: 100, sum: 1%s}]"
                        .formatted(part))
                .sum("PAID_IN", base + ".00")
                .paid();
    }

    /// 已享受上级同类奖励的，只补差额.
    @ParameterizedTest(name = "received {0} → {1}")
    @CsvSource(textBlock = """
              0.00, 100.00
             30.00,  70.00
            120.00,   0.00
            """)
    void what_was_received_elsewhere_is_taken_off(String received, String award) {
        assertThat(Policy.component("kind: one_off, sum: 100, received: [PROVINCE_AWARD]")
                        .sum("PROVINCE_AWARD", received)
                        .paid())
                .isEqualTo(award);
        assertThat(Policy.of("""
                        received: [PROVINCE_AWARD]
                        components: [{id: a, name: A, kind: one_off, sum: 60}, {id: b, name: B, kind: one_off, sum: 40}]
                        """).sum("PROVINCE_AWARD", received).paid()).isEqualTo(award);
    }

    /// 按到位资金 1‰ 至 5‰ 核定.
    @ParameterizedTest(name = "decided {0} → {1}")
    @CsvSource(textBlock = """
             9.99,  0.00
            10.00, 10.00
            50.00, 50.00
            50.01,  0.00
            """)
    void a_range_of_rates_is_decided_within_shares_of_the_base(String decided, String award) {
        assertThat(Policy.component("base: {kind: PAID_IN}, kind: range, least: {permille: 1}, most: {permille: 5}")
                        .sum("PAID_IN", "10000.00")
                        .chosen("a", decided)
                        .paid())
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            30.00, abovePercent, 0.00
            30.01, abovePercent, 5.00
            30.00, atMostPercent, 5.00
            30.01, atMostPercent, 0.00
            """)
    void a_share_of_another_amount_is_compared_in_four_ways(String part, String how, String award) {
        assertThat(Policy.component(
                                "kind: one_off, sum: 5, conditions: [{amount: PART, of: WHOLE, %s: 30}]".formatted(how))
                        .sum("PART", part)
                        .sum("WHOLE", "100.00")
                        .paid())
                .isEqualTo(award);
    }
}
