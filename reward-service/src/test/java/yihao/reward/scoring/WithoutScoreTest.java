package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AS-06 A unit without a score of an indicator")
class WithoutScoreTest {

    static final String RULES = """
            unitKinds: [DISTRICT]
            producers: []
            scoreScale: 2
            weights: rescaled
            ties: {by: [jobs]}
            indicators:
              - {id: money, name: {zh: 资金, en: M}, weight: 60, figure: {kind: entered, entry: m}, score: {kind: ratio, cap: 1}%s}
              - {id: jobs, name: {zh: 岗位, en: J}, weight: 40, figure: {kind: entered, entry: j}, score: {kind: min-max, base: 0.6, spread: 0.4, allEqual: 1}}
            """;

    static Trial trial(String without) {
        var trial = Trial.ofRules(RULES.formatted(without));
        trial.unit("a")
                .has("money", "120")
                .target("money", "100")
                .has("jobs", "10")
                .and();
        trial.unit("b")
                .has("money", "50")
                .target("money", "100")
                .has("jobs", "20")
                .and();
        trial.unit("c").has("money", "1").target("money", "3").has("jobs", "30").and();
        trial.unit("d").has("jobs", "20").and();
        trial.unit("e").and();
        return trial;
    }

    /// 未承担任务的单位按同类单位平均分计: (60 + 30 + 20) ÷ 3.
    @Test
    void may_get_the_mean_of_the_others_but_nothing_where_it_has_no_score_at_all() {
        var trial = trial(", without: average");

        assertThat(trial.ranking()).containsExactly("a 1 84.00", "d 2 68.67", "b 3 62.00", "c 4 60.00", "e - -");
        var money = requireNonNull(trial.scored().get("d")).cells().getFirst();
        assertThat(money.state()).isEqualTo(Cell.State.AVERAGE);
        assertThat(money.formula()).isEqualTo("110 ÷ 3 = 36.67");
        assertThat(money.rank()).isNull();
    }

    /// d: 32 × 100 ÷ 40.
    @Test
    void is_measured_by_the_rest_where_nothing_is_said() {
        assertThat(trial("").ranking()).containsExactly("a 1 84.00", "d 2 80.00", "b 3 62.00", "c 4 60.00", "e - -");
    }

    /// 60 + 0.5 × (200 ÷ 300 − 7 ÷ 12) × 100 = 64.1666…; the other weight is rescaled away where there is no target.
    @Test
    void measures_progress_against_the_months_gone_and_rescales_what_does_not_apply() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 2
                weights: rescaled
                indicators:
                  - {id: money, %1$s, weight: 80, target: year, %2$s, score: {kind: variance, base: 60, each: 0.5}, most: 80, least: 0}
                  - {id: firms, %1$s, weight: 20, target: year, %2$s, score: {kind: ratio, cap: 1.2}}
                """.formatted(UnseenMethodsTest.NAME, UnseenMethodsTest.ENTERED))
                .elapsed(7);
        trial.unit("a")
                .has("money", "200")
                .target("money", "300")
                .has("firms", "5")
                .target("firms", "4")
                .and();
        trial.unit("b")
                .has("money", "200")
                .target("money", "300")
                .has("firms", "5")
                .and();
        trial.unit("c").has("money", "900").target("money", "300").and();

        assertThat(trial.ranking()).containsExactly("c 1 100.00", "a 2 88.17", "b 3 80.21");
        assertThat(requireNonNull(trial.scored().get("a")).cells().getFirst().variance())
                .isEqualTo("8.33");
    }
}
