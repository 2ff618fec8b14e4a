package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AS-05 A method nobody has seen, loaded as text and reckoned by hand")
class UnseenMethodsTest {

    static final String NAME = "name: {zh: 指标, en: Indicator}";
    static final String ENTERED = "figure: {kind: entered, entry: any}";

    /// days: 20 × (0.5 + 0.5 × (20 − x) ÷ 10); rate: all are 7, so 10 × (0.5 + 0.5 × 0.5).
    @Test
    void ranks_by_days_of_which_few_are_best_and_gives_half_the_spread_where_all_are_equal() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 2
                indicators:
                  - {id: days, %1$s, weight: 20, %2$s, score: {kind: min-max, base: 0.5, spread: 0.5, lowIsBest: true, allEqual: 0.5}}
                  - {id: rate, %1$s, weight: 10, %2$s, score: {kind: min-max, base: 0.5, spread: 0.5, allEqual: 0.5}}
                """.formatted(NAME, ENTERED));
        trial.unit("a").has("days", "10").has("rate", "7").and();
        trial.unit("b").has("days", "20").has("rate", "7").and();
        trial.unit("c").has("days", "15").has("rate", "7").and();
        trial.unit("d").and();

        assertThat(trial.ranking()).containsExactly("a 1 27.50", "c 2 22.50", "b 3 17.50", "d - -");
        assertThat(requireNonNull(trial.scored().get("c")).cells().getFirst().formula())
                .isEqualTo("(0.5 + 0.5 × (20 − 15) ÷ (20 − 10)) × 20 = 15");
    }

    /// Half down to one decimal: 70 + 2.5 × 1.5 = 73.75 is 73.7; 13 % over is 2.6 steps: 73.9; over 40 % is capped at
    /// +6.
    @Test
    void adds_for_each_share_above_the_target_up_to_a_cap_and_rounds_half_down() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 1
                rounding: half_down
                indicators:
                  - {id: paid, %s, %s, score: {kind: over-completion, base: 70, per: 5, add: 1.5, mostAdded: 6, unmet: 30, wholeSteps: false}}
                """.formatted(NAME, ENTERED));
        trial.unit("a").has("paid", "112.5").target("paid", "100").and();
        trial.unit("b").has("paid", "113").target("paid", "100").and();
        trial.unit("c").has("paid", "140").target("paid", "100").and();
        trial.unit("d").has("paid", "99.99").target("paid", "100").and();
        trial.unit("e").has("paid", "50").and();

        assertThat(trial.ranking()).containsExactly("c 1 76.0", "b 2 73.9", "a 3 73.7", "d 4 30.0", "e - -");
    }

    /// A step counts only with what it requires besides; penalties are capped each and as a whole, the whole at zero.
    @Test
    void steps_down_where_a_condition_is_missing_and_caps_penalties_twice() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 0
                total: {least: 0}
                parts: [{id: minus, name: {zh: 扣分, en: Minus}, least: -10}]
                indicators:
                  - {id: arrived, %1$s, %2$s, score: {kind: shown}}
                  - id: task
                    %1$s
                    %2$s
                    score:
                      kind: steps
                      of: completion
                      steps:
                        - {from: 120, points: 90, requires: [{indicator: arrived, atLeast: 5}]}
                        - {from: 100, points: 70}
                      otherwise: 8
                  - {id: late, %1$s, part: minus, %2$s, absent: zero, score: {kind: points, each: -2}, least: -6}
                  - {id: false-reports, %1$s, part: minus, %2$s, absent: zero, score: {kind: points, each: -5}}
                """.formatted(NAME, ENTERED));
        trial.unit("a")
                .has("arrived", "5")
                .has("task", "120")
                .target("task", "100")
                .and();
        trial.unit("b")
                .has("arrived", "4.99")
                .has("task", "200")
                .target("task", "100")
                .has("late", "9")
                .and();
        trial.unit("c")
                .has("task", "1")
                .target("task", "100")
                .has("late", "4")
                .has("false-reports", "1")
                .and();

        assertThat(trial.ranking()).containsExactly("a 1 90", "b 2 64", "c 3 0");
        assertThat(requireNonNull(trial.scored().get("c")).formula()).isEqualTo("8 + (-11 → -10) + (→ 0)");
    }

    /// Points by size: below the smallest nothing, departments from half of it, a mark excludes, another adds.
    @Test
    void gives_points_by_size_with_exclusions_extras_and_caps() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT, DEPARTMENT]
                producers: []
                scoreScale: 1
                adjustments: {most: 2, least: -3}
                indicators:
                  - id: projects
                    %s
                    %s
                    counts: {atLeast: 100, atLeastFor: {DEPARTMENT: 50}, notMarked: [second-phase]}
                    score: {kind: size-bands, bands: [{from: 0, points: 1.5}, {from: 100, points: 4}, {from: 500, points: 9}], extras: [{mark: fdi, points: 2}], mostPerItem: 10}
                    most: 18
                """.formatted(NAME, ENTERED));
        trial.unit("a")
                .hasItems("projects", "99.9", "100", "499 second-phase", "600 fdi")
                .and();
        trial.unit("b")
                .kind("DEPARTMENT")
                .hasItems("projects", "50", "99.9 fdi")
                .adjusted("x", "9")
                .and();
        trial.unit("c")
                .hasItems("projects", "500", "700 fdi", "800")
                .adjusted("y", "-2")
                .adjusted("z", "-2")
                .and();

        assertThat(trial.ranking()).containsExactly("c 1 15.0", "a 2 14.0", "b 3 7.0");
    }

    /// Ranked apart, equal scores dense, a figure parts them where the method says so, grades and a direct upgrade.
    @Test
    void ranks_classes_apart_and_lifts_a_grade() {
        var trial = Trial.ofRules("""
                unitKinds: [DISTRICT]
                producers: []
                scoreScale: 0
                ties: {next: dense, by: [visits]}
                classes:
                  - {id: B, name: {zh: 乙, en: B}, when: {indicator: follow-up, atLeast: 1}}
                  - {id: A, name: {zh: 甲, en: A}}
                indicators:
                  - {id: follow-up, %1$s, %2$s, absent: zero, score: {kind: shown}}
                  - {id: visits, %1$s, %2$s, absent: zero, score: {kind: shown}}
                  - {id: money, %1$s, %2$s, score: {kind: by-rank, points: [100, 80], otherwise: 50}}
                grades:
                  - {id: first, name: {zh: 一等, en: First}, rankShare: 0.4}
                  - {id: second, name: {zh: 二等, en: Second}, from: 80}
                  - {id: third, name: {zh: 三等, en: Third}}
                upgrades: [{by: 1, anyOf: [{indicator: money, of: items, itemsFrom: 10, marked: big, atLeast: 1}]}]
                """.formatted(NAME, ENTERED));
        trial.unit("a").has("money", "9").has("visits", "1").and();
        trial.unit("b").has("money", "9").has("visits", "1").and();
        trial.unit("c").has("money", "9").has("visits", "2").and();
        trial.unit("d").hasItems("money", "1", "0.5 big").and();
        trial.unit("e")
                .hasItems("money", "0.1", "10 big")
                .has("follow-up", "1")
                .inClass("A")
                .and();
        trial.unit("f").has("money", "0.2").and();

        assertThat(trial.ranking()).containsExactly("e 1 100", "c 1 100", "a 2 100", "b 2 100", "d 3 50", "f 3 50");
        assertThat(trial.scored().values().stream()
                        .map(one -> one.unit() + requireNonNull(one.grade()).en() + one.upgraded()))
                .containsExactly("eFirst1", "cFirst0", "aFirst0", "bFirst0", "dThird0", "fThird0");
    }
}
