package yihao.reward.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.rules.RuleReading;

@DisplayName("AS-05 A published method")
class ShippedMethodsTest {

    /// Sanming: 9 × (0.6 + 0.4 × (25 − 10) ÷ (40 − 10)) = 7.2 for the investment of projects started.
    @Test
    void of_sanming_keeps_six_tenths_for_the_last_and_caps_the_bonus() {
        var trial = Trial.shipped("sanming-2020");
        trial.unit("a")
                .has("started-investment", "25")
                .has("foreign", "5")
                .target("foreign", "4")
                .hasItems("large-projects", "500000000", "300000000", "400000000 private-industry")
                .and();
        trial.unit("b")
                .has("started-investment", "10")
                .has("foreign", "1")
                .target("foreign", "3")
                .hasItems("large-projects", "5e8", "5e8", "5e8", "5e8", "5e8")
                .and();
        trial.unit("c").has("started-investment", "40").and();
        var a = requireNonNull(trial.scored().get("a"));
        var b = requireNonNull(trial.scored().get("b"));

        assertThat(score(a, "started-investment")).isEqualTo("7.20");
        assertThat(score(b, "started-investment")).isEqualTo("5.40");
        assertThat(score(a, "foreign")).isEqualTo("20.00");
        assertThat(score(b, "foreign")).isEqualTo("6.67");
        assertThat(score(a, "large-projects")).isEqualTo("10.00");
        assertThat(score(b, "large-projects")).isEqualTo("20.00");
    }

    /// Gaoan: ((7 − 4) ÷ (10 − 4) × 40 + 60) % of 30.
    @Test
    void of_gaoan_gives_points_of_a_hundred_times_the_weight() {
        var trial = Trial.shipped("gaoan-2021");
        trial.unit("a").has("fdi", "7").and();
        trial.unit("b").has("fdi", "4").and();
        trial.unit("c").has("fdi", "10").and();

        assertThat(score(requireNonNull(trial.scored().get("a")), "fdi")).isEqualTo("24.00");
        assertThat(score(requireNonNull(trial.scored().get("b")), "fdi")).isEqualTo("18.00");
        assertThat(score(requireNonNull(trial.scored().get("c")), "fdi")).isEqualTo("30.00");
    }

    @Test
    void of_the_county_of_2006_gives_nothing_below_the_target_and_half_a_point_for_each_full_tenth() {
        var trial = Trial.shipped("county-2006");
        trial.unit("a").has("paid-in", "119.99").target("paid-in", "100").and();
        trial.unit("b").has("paid-in", "400").target("paid-in", "100").and();
        trial.unit("c").has("paid-in", "99.99").target("paid-in", "100").and();

        assertThat(trial.ranking()).containsExactly("b 1 70.00", "a 2 60.50", "c 3 0.00");
    }

    @Test
    void of_the_county_departments_asks_a_fifth_of_the_task_in_money() {
        var trial = Trial.shipped("county-departments");
        trial.unit("a")
                .has("completion", "80")
                .target("completion", "100")
                .has("paid-in", "20")
                .target("paid-in", "100")
                .has("reports-missing", "13")
                .and();
        trial.unit("b")
                .has("completion", "100")
                .target("completion", "100")
                .has("paid-in", "19")
                .target("paid-in", "100")
                .and();

        assertThat(trial.ranking()).containsExactly("a 1 63.00", "b 2 0.00");
    }

    @Test
    void of_hongya_and_tonglu_counts_sizes_and_lifts_a_grade() {
        var hongya = Trial.shipped("hongya-2023");
        hongya.unit("a")
                .hasItems("projects", "49999999", "50000000", "99999999", "100000000", "500000000 mofcom-fdi")
                .and();
        var tonglu = Trial.shipped("tonglu-2022");
        tonglu.unit("a")
                .has("paid-in", "80")
                .target("paid-in", "100")
                .hasItems("projects", "1000000000")
                .and();

        assertThat(hongya.ranking()).containsExactly("a 1 20.00");
        var a = requireNonNull(tonglu.scored().get("a"));
        assertThat(requireNonNull(a.grade()).zh() + a.upgraded()).isEqualTo("优秀1");
    }

    @Test
    void that_is_wrong_is_told_with_its_lines() {
        var reading = MethodFormat.FORMAT.read("""
                kind: assessment-method
                id: wrong
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: []
                  scoreScale: 2
                  ties: {by: [nothing]}
                  indicators:
                    - {id: a, name: {zh: 甲, en: A}, part: none, figure: {kind: entered, entry: a}, score: {kind: ratio}}
                    - {id: a, name: {zh: 甲, en: A}, figure: {kind: derived, formula: b + 1}, score: {kind: formula, formula: "x +"}}
                """);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        RuleReading.Unreadable.class,
                        wrong -> assertThat(String.valueOf(wrong.problems()))
                                .contains("rule.twice {what=a}")
                                .contains("rule.no-part")
                                .contains("rule.weight-missing")
                                .contains("rule.no-indicator-above {what=b}")
                                .contains("character 4")
                                .contains("rule.no-indicator {what=nothing}"));
    }

    private static String score(Scored unit, String indicator) {
        return unit.cells().stream()
                .filter(cell -> cell.indicator().equals(indicator))
                .map(cell -> String.valueOf(cell.score()))
                .findFirst()
                .orElseThrow();
    }
}
