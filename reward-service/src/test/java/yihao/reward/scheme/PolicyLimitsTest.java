package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RS-03 What policies say of limits")
class PolicyLimitsTest {

    /// 同一引荐人每年至多奖励 1 次；共同引荐的，其中一人已享受的不再奖励.
    @ParameterizedTest(name = "{0} and {1} before → {2}")
    @CsvSource(textBlock = """
            0,  0,  90.00
            10, 0,   0.00
            0,  10,  0.00
            """)
    void who_was_awarded_often_enough_alone_is_awarded_no_more_with_another(String one, String other, String paid) {
        var policy = Policy.component("kind: one_off, sum: 90, occasions: {per: claimant_year, most: 1}");

        assertThat(policy.partner("50", one).partner("50", other).paid()).isEqualTo(paid);
    }

    /// 以后达到更高档次的补足差额.
    @Test
    void the_difference_to_a_higher_tier_is_less_what_each_of_joint_claimants_had() {
        var policy = Policy.component(
                "base: {kind: PAID_IN}, kind: lump_by_tier, topUp: claimant, tiers: [{from: 1, sum: 90}]");

        assertThat(policy.sum("PAID_IN", "5")
                        .partner("50", "40")
                        .partner("50", "15")
                        .paid())
                .isEqualTo("35.00");
    }

    @ParameterizedTest(name = "{0} and {1} brought before → {2}")
    @CsvSource(textBlock = """
            60, 60, 10.00
            60, 59,  0.00
            """)
    void each_of_joint_claimants_reaches_a_floor_for_itself(String one, String other, String paid) {
        var policy = Policy.component(
                "base: {kind: PAID_IN}, kind: one_off, sum: 10, floors: [{per: claimant, amount: 100}]");

        assertThat(policy.sum("PAID_IN", "40")
                        .partner("50", "1", one)
                        .partner("50", "1", other)
                        .paid())
                .isEqualTo(paid);
    }

    /// 奖金以万元为单位，四舍五入；同一项目累计不超过 505 万元.
    @ParameterizedTest(name = "{0} before, {1} → {2}")
    @CsvSource(textBlock = """
              0, 4940000, 4940000.00
              0, 4946000, 4950000.00
              0, 5046000, 5050000.00
              0, 5052000, 5050000.00
        4990000,   56000,   60000.00
        5000000,   46000,   50000.00
        5006000,   46000,   40000.00
            """)
    void a_pay_out_in_steps_never_passes_what_is_left_below_a_ceiling(String before, String base, String paid) {
        var policy = Policy.of("""
                payOut: {to: 10000}
                ceiling: 5050000
                components: [{id: a, name: A, base: {kind: PAID_IN}, kind: flat_rate, percent: 100}]
                """);

        assertThat(policy.sum("PAID_IN", base).before("a", before, 2030).paid()).isEqualTo(paid);
    }

    @ParameterizedTest(name = "rounded {0} → {1}")
    @CsvSource({"up, 120.00", "half_up, 120.00", "down, 120.00"})
    void a_pay_out_in_steps_never_passes_a_ceiling_of_a_component(String way, String paid) {
        var policy = Policy.of("""
                payOut: {to: 10, rounding: %s}
                components: [{id: a, name: A, kind: one_off, sum: 300, ceiling: 126}]
                """.formatted(way));

        assertThat(policy.paid()).isEqualTo(paid);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            payOut: {to: 100, rounding: down} | PAY_OUT.stepped 1299.99→1200.00 100
            payOut: {to: 1}                   | PAY_OUT.stepped 1299.99→1300.00 1
            currency: CNY                     | PAY_OUT 1299.99→1299.99
            """)
    void a_pay_out_says_how_it_was_rounded(String rounding, String told) {
        var policy = Policy.of(rounding + "\ncomponents: [{id: a, name: A, kind: one_off, sum: 1299.99}]");
        var lines = ExplainedAward.of(
                        policy.computed(),
                        (key, facts) -> "%s %s→%s %s"
                                .formatted(
                                        key.replace("reward.explain.", ""),
                                        facts.get("input"),
                                        facts.get("result"),
                                        facts.getOrDefault("to", "")))
                .lines();

        assertThat(lines.getLast().text().strip()).isEqualTo(told);
    }

    /// 个人奖励不超过所引企业奖励的 10%.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"1000, 2.00", "2000, 4.00", "9000, 5.00"})
    void a_ceiling_may_be_a_share_of_what_another_component_comes_to(String base, String paid) {
        var policy = Policy.of("""
                components:
                  - {id: owner, name: 企业, beneficiary: INVESTOR, base: {kind: PAID_IN}, kind: flat_rate, percent: 2}
                  - {id: a, name: 个人, kind: one_off, sum: 5, ceilings: [{percent: 10, base: {component: owner}}]}
                """);

        assertThat(policy.sum("PAID_IN", base).paid()).isEqualTo(paid);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ceilings: [{percent: 10, base: {component: a}}]",
                "floors: [{amount: 10, base: {component: a}}]",
                "groups: [{id: g, ceilings: [{percent: 10, base: {component: a}}]}]",
                "conditions: [{base: {component: a}, above: 1}]"
            })
    void what_a_component_comes_to_is_refused_where_it_would_be_nothing(String limit) {
        assertThatThrownBy(() -> Policy.of(limit + "\ncomponents: [{id: a, name: A, kind: one_off, sum: 5}]"))
                .hasMessageContaining("/base/component");
    }
}
