package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AS-09 Vetoes and choices of a method")
class StruckMethodsTest {

    static final String RULES = """
            unitKinds: [DISTRICT]
            producers: []
            scoreScale: 1
            indicators:
              - {id: accidents, name: {zh: 事故, en: A}, figure: {kind: entered, entry: a}, absent: zero, score: {kind: shown}}
              - {id: fraud, name: {zh: 虚报, en: F}, figure: {kind: entered, entry: f}, absent: zero, score: {kind: shown}}
              - id: money
                name: {zh: 资金, en: M}
                weight: 100
                figure: {kind: entered, entry: m}
                score: {kind: formula, formula: "if(completion >= 100, w + min(floor((completion - 100) / 10), 2), if(completion < 50, 0, w - (100 - completion) * 0.5))", targetNeeded: true}
            grades:
              - {id: excellent, name: {zh: 优秀, en: Excellent}, from: 90}
              - {id: good, name: {zh: 良好, en: Good}, from: 80}
              - {id: plain, name: {zh: 一般, en: Plain}}
            upgrades: [{by: 1, anyOf: [{indicator: money, atLeast: 99}]}]
            vetoes:
              - {anyOf: [{indicator: accidents, atLeast: 1}], grade: good}
              - {anyOf: [{indicator: fraud, atLeast: 1}], score: 0}
            """;

    @ParameterizedTest(name = "{0} of 100 is {1}")
    @CsvSource(textBlock = """
            49.9,    0.0
            50,     75.0
            99.9, 100.0
            100,   100.0
            109.9, 100.0
            110,   101.0
            500,   102.0
            """)
    void a_formula_chooses_by_a_comparison(String money, String score) {
        var trial = Trial.ofRules(RULES);
        trial.unit("a").has("money", money).target("money", "100").and();

        assertThat(trial.ranking()).containsExactly("a 1 " + score);
    }

    /// 一票否决: 有事故的至多评良好，虚报的计零分.
    @Test
    void a_veto_leaves_a_grade_or_a_score_at_best() {
        var trial = Trial.ofRules(RULES);
        trial.unit("a")
                .has("money", "120")
                .target("money", "100")
                .has("accidents", "1")
                .and();
        trial.unit("b").has("money", "90").target("money", "100").and();
        trial.unit("c")
                .has("money", "130")
                .target("money", "100")
                .has("fraud", "1")
                .and();

        assertThat(trial.ranking()).containsExactly("a 1 102.0", "b 2 95.0", "c 3 0.0");
        assertThat(trial.scored().values().stream()
                        .map(one -> one.unit() + requireNonNull(one.grade()).en()))
                .containsExactly("aGood", "bExcellent", "cGood");
        assertThat(requireNonNull(trial.scored().get("c")).formula()).isEqualTo("102 + (→ 0)");
    }

    /// 发生事故的最高 59 分；总分最高 110 分.
    @ParameterizedTest(name = "{0}, {1} accidents → {2}")
    @CsvSource(textBlock = """
             40, 0,  40, 40
             40, 1,  40, 40
             80, 1,  59, 80 + (→ 59)
            120, 0, 110, 120 + (→ 110)
            120, 1,  59, 120 + (→ 110) + (→ 59)
            """)
    void a_veto_never_adds_and_whatever_holds_the_total_is_told(
            String money, String accidents, String score, String formula) {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 0
                total: {most: 110}
                indicators:
                  - {id: accidents, name: {zh: 事故, en: A}, figure: {kind: entered, entry: a}, absent: zero, score: {kind: shown}}
                  - {id: money, name: {zh: 资金, en: M}, weight: 100, figure: {kind: entered, entry: m}, score: {kind: ratio}}
                vetoes: [{anyOf: [{indicator: accidents, atLeast: 1}], score: 59}]
                """);
        trial.unit("a")
                .has("money", money)
                .target("money", "100")
                .has("accidents", accidents)
                .and();

        assertThat(trial.ranking()).containsExactly("a 1 " + score);
        assertThat(requireNonNull(trial.scored().get("a")).formula()).isEqualTo(formula);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            if(x, 1, 2)      | compares by
            if(x => 1, 1, 2) | compares by
            if(x > 1, 1)     | is missing here
            """)
    void a_choice_that_cannot_be_read_is_refused(String formula, String message) {
        assertThatThrownBy(() -> Arithmetic.of(formula))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void of_a_choice_only_what_is_chosen_needs_a_value() {
        var chosen = Arithmetic.of("if(1 = 1, 2, 3 / 0)");

        assertThat(requireNonNull(chosen.value(_ -> null)).text()).isEqualTo("2");
        assertThat(Arithmetic.of("if(1 <= 0, 2, 3 / 0)").value(_ -> null)).isNull();
    }
}
