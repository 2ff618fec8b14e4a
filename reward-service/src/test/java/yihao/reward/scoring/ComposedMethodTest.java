package yihao.reward.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.scoring.UnseenMethodsTest.ENTERED;
import static yihao.reward.scoring.UnseenMethodsTest.NAME;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AS-05 Indicators composed by formula")
class ComposedMethodTest {

    /// 0.7 × 80 + 0.3 × (60 + 75) ÷ 2 = 76.25 of a hundred, times 12; then a share of the group's sum.
    @Test
    void composes_indicators_by_formula_and_shares_out_a_whole() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 3
                roundTotalOnly: true
                indicators:
                  - {id: parks, %1$s, %2$s, score: {kind: shown}}
                  - {id: towns, %1$s, %2$s, score: {kind: shown}}
                  - {id: carriers, %1$s, weight: 12, figure: {kind: derived, formula: parks * 0.7 + average_towns * 0.3}, score: {kind: formula, formula: x / 100 * w}}
                  - {id: output, %1$s, weight: 30, %2$s, score: {kind: share, whole: sum}}
                  - {id: both, %1$s, figure: {kind: derived, formula: parks}, score: {kind: formula, formula: "min(score_carriers + score_output, 1) * max(rank, n) / 3"}}
                """.formatted(NAME, ENTERED));
        trial.unit("a")
                .has("parks", "80")
                .hasItems("towns", "60", "75")
                .has("output", "1")
                .and();
        trial.unit("b").has("output", "2").and();

        // a: 9.15 + 10 + 1/3; b: 20
        assertThat(trial.ranking()).containsExactly("b 1 20.000", "a 2 19.483");
    }

    @Test
    void mean_an_indicator_by_its_whole_name_before_what_it_begins_with() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 0
                indicators:
                  - {id: firms, %1$s, %2$s, score: {kind: shown}}
                  - {id: target-firms, %1$s, %2$s, score: {kind: shown}}
                  - {id: both, %1$s, figure: {kind: derived, formula: target_firms}, score: {kind: formula, formula: x + target_firms}}
                """.formatted(NAME, ENTERED));
        trial.unit("a")
                .has("firms", "3")
                .target("firms", "100")
                .has("target-firms", "7")
                .and();

        assertThat(trial.ranking()).containsExactly("a 1 14");
    }

    @Test
    void know_no_scores_where_figures_are_derived() {
        assertThat(MethodFormat.FORMAT.read("""
                kind: assessment-method
                id: unseen
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: []
                  scoreScale: 0
                  indicators:
                    - {id: firms, %1$s, %2$s, score: {kind: points, each: 1}}
                    - {id: items, %1$s, figure: {kind: derived, formula: score_firms}, score: {kind: points, each: 1}}
                    - {id: all, %1$s, figure: {kind: derived, formula: firms}, score: {kind: formula, formula: x + items}}
                """.formatted(NAME, ENTERED)).toString())
                .contains("rule.no-indicator-above {what=score_firms}")
                .contains("rule.indicator-name-taken {what=items}");
    }

    /// Two items for a and none for b are 10 and 0, without any target.
    @Test
    void count_items_without_a_target() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 0
                indicators:
                  - {id: firms, %1$s, %2$s, absent: zero, score: {kind: steps, of: items, otherwise: 0, steps: [{from: 2, points: 10}]}}
                """.formatted(NAME, ENTERED));
        trial.unit("a").hasItems("firms", "1", "1").and();
        trial.unit("b").and();

        assertThat(trial.ranking()).containsExactly("a 1 10", "b 2 0");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 * 3               | 7
            (1 + 2) * -3            | -9
            1 / 3 * 3               | 1
            min(4, 2, 3) - max(1,5) | -3
            round(2 / 3, 2)         | 0.67
            floor(7 / 2)            | 3
            """)
    void are_reckoned_without_losing_anything(String formula, String value) {
        assertThat(Arithmetic.of(formula).value(_ -> null)).isEqualTo(Fraction.of(new java.math.BigDecimal(value)));
    }

    @Test
    void have_no_value_where_a_name_has_none_or_the_divisor_is_zero() {
        assertThat(Arithmetic.of("a + 1").value(_ -> null)).isNull();
        assertThat(Arithmetic.of("1 / (2 - 2)").value(_ -> null)).isNull();
    }
}
