package yihao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.rules.RuleSet.Status;
import yihao.rules.Variables.Kind;
import yihao.rules.Variables.One;

@DisplayName("A condition in rule data")
class ConditionTest {

    static final Variables VARIABLES = Variables.of("paidIn", One.DECIMAL)
            .and("traits", Kind.listOf(One.TEXT))
            .and("amounts", Kind.mapOf(One.DECIMAL))
            .and("parts", Kind.listOf(One.DECIMAL))
            .and("signed", One.DATE)
            .and("count", One.WHOLE)
            .and("status", One.TEXT)
            .and("listed", One.TRUTH);

    static final Map<String, Object> FACTS = Map.of(
            "paidIn",
            new BigDecimal("100000000.00"),
            "traits",
            Set.of("世界500强"),
            "amounts",
            Map.of("prior", new BigDecimal("0.10"), "later", new BigDecimal("0.20")),
            "parts",
            List.of(new BigDecimal("0.1"), new BigDecimal("0.2")),
            "signed",
            LocalDate.of(2026, 9, 30),
            "count",
            3,
            "status",
            Status.PUBLISHED,
            "listed",
            true);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            paidIn >= decimal('100000000')                                 => true
            paidIn > decimal('100000000')                                  => false
            paidIn <= decimal('99999999.99')                               => false
            paidIn < decimal('100000000.01')                               => true
            paidIn == decimal('100000000')                                 => true
            paidIn != decimal('100000000.000')                             => false
            amounts['prior'] + amounts['later'] == decimal('0.3')          => true
            amounts.prior * decimal(3) - amounts.later == decimal('0.1')   => true
            -paidIn < decimal(0)                                           => true
            decimal(1) / decimal(3) < decimal('0.33333333333333333334')    => true
            decimal('0.1') in parts                                        => true
            decimal('0.10') in parts                                       => true
            parts.exists(p, p > decimal('0.15'))                           => true
            parts.all(p, p > decimal('0.15'))                              => false
            '世界500强' in traits && listed                                => true
            '央企' in traits || count >= 3                                 => true
            size(traits) == 1                                              => true
            'missing' in amounts                                           => false
            status == 'PUBLISHED'                                          => true
            signed <= date('2026-09-30')                                   => true
            signed < date('2026-09-30')                                    => false
            signed == date('2026-09-30')                                   => true
            daysBetween(signed, date('2026-10-10')) == 10                  => true
            max(paidIn, decimal(1)) == paidIn && min(paidIn, decimal(1)) == decimal(1) => true
            round(decimal('0.125'), 2) == decimal('0.13')                  => true
            """)
    void decides_exactly_at_the_boundary(String expression, boolean answer) {
        assertThat(Condition.compile(expression, VARIABLES).holds(FACTS)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paidIn >= 1.5",
                "paidIn >= 100",
                "1.5 < 2.5",
                "double(count) > 1.0",
                "count / 2 > 1.2",
                "[0.1, 0.2].exists(x, x > 0.15)",
                "paidIn",
                "unknown > decimal('1')",
                "paidIn >",
                "signed < '2026-01-01'",
                "traits == 'a'",
                ""
            })
    void with_binary_fractions_unknown_names_or_mixed_kinds_is_refused(String expression) {
        assertThatThrownBy(() -> Condition.compile(expression, VARIABLES)).isInstanceOf(ConditionRefused.class);
    }

    @Test
    void that_is_refused_says_where() {
        var refused = catchThrowableOfType(
                ConditionRefused.class, () -> Condition.compile("listed &&\n  paidIn >= decmal('1')", VARIABLES));

        assertThat(refused.problems()).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(19);
            assertThat(problem.message()).contains("decmal");
        });
    }

    @Test
    void that_is_refused_for_a_binary_fraction_says_where() {
        var refused =
                catchThrowableOfType(ConditionRefused.class, () -> Condition.compile("listed && 1.5 < 2.5", VARIABLES));

        assertThat(refused.problems())
                .containsExactly(
                        new ConditionRefused.Problem(1, 11, "a binary fraction; write decimal('…')"),
                        new ConditionRefused.Problem(1, 17, "a binary fraction; write decimal('…')"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"amounts['none'] > decimal(1)", "paidIn / decimal(0) > decimal(1)", "decimal(status) > paidIn"})
    void without_an_answer_for_these_facts_fails_by_name(String expression) {
        assertThatThrownBy(() -> Condition.compile(expression, VARIABLES).holds(FACTS))
                .isInstanceOf(ConditionFailed.class)
                .hasMessageContaining(expression);
    }

    @Test
    void wants_every_fact_in_its_kind() {
        var condition = Condition.compile("count > 1", Variables.of("count", One.WHOLE));

        assertThatThrownBy(() -> condition.holds(Map.of())).hasMessageContaining("count");
        assertThatThrownBy(() -> condition.holds(Map.of("count", new BigDecimal("2"))))
                .hasMessageContaining("count");
    }

    @Test
    void that_would_run_away_is_stopped() {
        var eightTimes = "traits.all(a, traits.all(b, traits.all(c, traits.all(d, a + b + c + d != ''))))";
        var condition = Condition.compile(eightTimes, VARIABLES);
        var many =
                java.util.stream.IntStream.range(0, 50).mapToObj(i -> "t" + i).toList();
        var facts = new java.util.HashMap<>(FACTS);
        facts.put("traits", many);

        assertThatThrownBy(() -> condition.holds(facts)).isInstanceOf(ConditionFailed.class);
        assertThatThrownBy(() -> Condition.compile("(".repeat(60) + "listed" + ")".repeat(60), VARIABLES))
                .isInstanceOf(ConditionRefused.class);
        assertThatThrownBy(() -> Condition.compile("listed" + " || listed".repeat(300), VARIABLES))
                .isInstanceOf(ConditionRefused.class);
    }

    @Test
    void can_be_a_number() {
        var formula = Formula.compile("min(paidIn * decimal('0.006'), decimal('5000000'))", VARIABLES);

        assertThat(formula.value(FACTS)).isEqualByComparingTo("600000");
        assertThat(formula.text()).startsWith("min(");
    }
}
