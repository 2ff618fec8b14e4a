package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RS-15 What policies say of several awards together")
class PolicyTermsTest {

    static final String TWO = """
            components:
              - {id: a, name: 落户, group: g, kind: one_off, sum: 80}
              - {id: b, name: 经营, group: g, kind: one_off, sum: 60}
            """;

    /// 两项合计每家企业每年至多 100 万元，同一项目累计至多 150 万元.
    @ParameterizedTest(name = "{0} before in {1} → {2}")
    @CsvSource(textBlock = """
             0, 2030, 100.00
            30, 2030,  70.00
            30, 2029, 100.00
            90, 2029,  60.00
            """)
    void a_group_has_ceilings_beside_what_was_awarded_in_it_before(String before, int year, String paid) {
        var policy = Policy.of(TWO + """
                groups: [{id: g, stacking: sum, ceilings: [{per: claimant_year, amount: 100}, {per: project, amount: 150}]}]
                """);

        assertThat(policy.before("b", before, year).before("c", "1000", 2030).paid())
                .isEqualTo(paid);
    }

    /// 80 ÷ 140 of 100 is 57.142857…
    @Test
    void what_a_ceiling_over_several_cuts_is_cut_from_each_in_proportion() {
        var computed = Policy.of(TWO.replace(", group: g", "") + "ceiling: 100").computed();

        assertThat(computed.counted())
                .extracting(one -> one.component() + " " + one.amount().toPlainString())
                .containsExactly("a 57.1428571429", "b 42.8571428571");
        assertThat(InProportion.sum(computed.counted())).isEqualByComparingTo(computed.exact());
    }

    @Test
    void of_a_group_in_which_the_highest_counts_the_others_count_nothing() {
        assertThat(Policy.of(TWO + "groups: [{id: g}]").computed().counted())
                .extracting(one -> one.component() + " " + one.amount())
                .containsExactly("a 80");
    }

    /// 落户奖一次付清，经营奖投产时付 40%，其余次年付.
    @Test
    void a_component_is_paid_in_instalments_and_by_payers_of_its_own() {
        var policy = Policy.of("""
                ceiling: 100
                payers: [{payer: 市级, percent: 50}, {payer: 区级}]
                components:
                  - {id: a, name: 落户, kind: one_off, sum: 80}
                  - id: b
                    name: 经营
                    kind: one_off
                    sum: 60
                    payers: [{payer: 园区, percent: 100}]
                    instalments: [{percent: 40, due: 投产, stage: PRODUCING}, {due: 次年, anniversary: {year: 1, of: PRODUCING}}]
                """);

        assertThat(policy.instalments()).containsExactly("1  57.14", "2 投产 17.14", "3 次年 25.72");
        assertThat(policy.payers()).containsExactly("市级 28.57", "区级 28.57", "园区 42.86");
    }

    /// 市级承担 60%，单个项目至多 100 万元，其余由区级承担；重点区域全部由市级承担.
    @ParameterizedTest(name = "{0}, {1}: {2} and {3}")
    @CsvSource(textBlock = """
            150.00, '',   90.00,  60.00
            200.00, '',  100.00, 100.00
            200.00, key, 200.00,
            """)
    void a_payer_pays_up_to_its_ceiling_and_the_last_the_rest(
            String paidIn, String region, String city, @Nullable String district) {
        var policy = Policy.of("""
                payers: [{payer: 市级, percent: 60, ceiling: 100}, {payer: 区级}]
                payerPlans: [{conditions: [{fact: region, oneOf: [key]}], payers: [{payer: 市级, percent: 100}]}]
                components: [{id: a, name: A, base: {kind: PAID_IN}, kind: flat_rate, percent: 100}]
                """);

        var expected = district == null ? List.of("市级 " + city) : List.of("市级 " + city, "区级 " + district);
        assertThat(policy.sum("PAID_IN", paidIn).word("region", region).payers())
                .isEqualTo(expected);
    }

    /// 引荐人按企业所获奖励的 10% 奖励，至多 5 万元.
    @Test
    void an_award_is_computed_from_another_components_award() {
        var policy = Policy.of("""
                components:
                  - {id: owner, name: 企业, beneficiary: INVESTOR, base: {kind: PAID_IN}, kind: flat_rate, percent: 2, ceiling: 400000}
                  - {id: referrer, name: 引荐人, base: {component: owner}, kind: flat_rate, percent: 10, ceiling: 50000}
                """);

        assertThat(policy.sum("PAID_IN", "15000000.00").paid()).isEqualTo("30000.00");
        assertThat(policy.computed().components())
                .extracting(one -> one.component())
                .containsExactly("referrer");
        assertThat(policy.sum("PAID_IN", "15000000.00").paid()).isEqualTo("40000.00");
    }

    @ParameterizedTest(name = "{0} to {1}, {2}: {3}")
    @CsvSource(textBlock = """
            12345.67, 100,   half_up, 12300.00
            12350.00, 100,   half_up, 12400.00
            19999.99, 10000, down,    10000.00
                1.01, 1,     up,          2.00
            """)
    void a_pay_out_may_be_rounded_to_larger_steps(String base, String to, String way, String paid) {
        assertThat(Policy.of("""
                        payOut: {to: %s, rounding: %s}
                        components: [{id: a, name: A, base: {kind: PAID_IN}, kind: flat_rate, percent: 100}]
                        """.formatted(to, way)).sum("PAID_IN", base).paid())
                .isEqualTo(paid);
    }

    /// 市级承担一半，每项最高 60 万元；奖金以引进的币种支付.
    @Test
    void a_payers_ceiling_is_reckoned_in_the_currency_that_is_paid() {
        var policy = Policy.of("""
                payInIntroducedCurrency: true
                payers: [{payer: 市级, percent: 50, ceiling: 60}, {payer: 区级}]
                components: [{id: a, name: A, base: {kind: FOREIGN_PAID_IN}, kind: flat_rate, percent: 20}]
                """);

        assertThat(policy.dollars("FOREIGN_PAID_IN", "100.00", "720.00")
                        .word("payOutCurrency", "USD")
                        .payers())
                .containsExactly("市级 8.33", "区级 11.67");
    }

    /// 区级对同一奖励最高承担 100 元：作为末位承担的也计入.
    @Test
    void what_a_payer_takes_as_the_last_counts_for_its_ceiling() {
        var policy = Policy.of("""
                payers: [{payer: 市级, percent: 20}, {payer: 区级}]
                components:
                  - {id: a, name: A, kind: one_off, sum: 100}
                  - {id: b, name: B, kind: one_off, sum: 100, payers: [{payer: 区级, percent: 50, ceiling: 100}, {payer: 园区}]}
                """);

        assertThat(policy.payers()).containsExactly("市级 20.00", "区级 100.00", "园区 80.00");
    }

    /// Of 300 one has 60 % and room for 60: so all of it is at most 100.
    @ParameterizedTest(name = "had {0} and {1} → {2}")
    @CsvSource(textBlock = """
             0,   0, 166.66
            40,   0, 100.00
            40,  98,   5.00
            40, 100,   0.00
            """)
    void a_ceiling_of_a_claimant_counts_for_each_of_joint_claimants(String one, String other, String paid) {
        assertThat(Policy.component("kind: one_off, sum: 300, ceilings: [{per: claimant_year, amount: 100}]")
                        .partner("60", one)
                        .partner("40", other)
                        .paid())
                .isEqualTo(paid);
    }

    /// 投产且当年纳税满 500 万元的付第二期.
    @Test
    void an_instalment_falls_due_when_its_conditions_hold() {
        var policy = Policy.of("""
                instalments:
                  - {percent: 50, due: 到位三成, when: [{amount: PAID_IN, of: CONTRACT_AMOUNT, atLeastPercent: 30}]}
                  - {due: 投产纳税, when: [{date: PRODUCING, from: 2026-01-01}, {base: {kind: TAX_PAID, period: {year: current}}, atLeast: 500}]}
                components: [{id: a, name: A, kind: one_off, sum: 5}]
                """);
        policy.sum("PAID_IN", "30.00").sum("CONTRACT_AMOUNT", "100.00").sum("TAX_PAID", "500.00", "2030-02-01");

        assertThat(hasCome(policy)).containsExactly(true, false);
        assertThat(hasCome(policy.day("PRODUCING", "2026-01-01"))).containsExactly(true, true);
    }

    private static List<Boolean> hasCome(Policy policy) {
        return Instalment.of(policy.scheme(), policy.computed()).stream()
                .map(one -> Objects.requireNonNull(one.trigger()).hasCome(policy.facts()))
                .toList();
    }
}
