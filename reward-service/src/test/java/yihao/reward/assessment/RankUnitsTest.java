package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER;
import static yihao.reward.assessment.AssessmentWorld.SEPTEMBER;
import static yihao.reward.assessment.AssessmentWorld.problem;
import static yihao.reward.copies.KnownInMemory.foreign;
import static yihao.reward.copies.KnownInMemory.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import yihao.reward.RewardProblem;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.reward.assessment.Ranking.UnitScore;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.scoring.UnitSheet.Item;

@DisplayName("AS-01…AS-04 A month's ranking")
class RankUnitsTest {

    final AssessmentWorld world = new AssessmentWorld();
    final KnownInMemory known = world.known;

    @BeforeEach
    void september_in_two_districts() {
        known.projects.add(project("p1", "district-zhangdian", Map.of("SIGNED", LocalDate.of(2026, 9, 10))));
        known.projects.add(project("p2", "district-linzi", Map.of("SIGNED", LocalDate.of(2026, 8, 31))));
        known.capital.add(foreign("c1", "p1", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", true));
        known.capital.add(foreign("c2", "p1", "district-zhangdian", "1000000.00", "7123400.00", "2026-09-15", false));
        known.capital.add(foreign("c3", "p2", "district-linzi", "5000000.00", "35000000.00", "2026-09-30", true));
        known.capital.add(foreign("c4", "p2", "district-linzi", "5000000.00", "35000000.00", "2026-10-01", true));
        known.closed.put(SEPTEMBER.end(), Set.of("project", "lead"));
        targets(Map.of(
                "district-zhangdian", Map.of("foreign-paid-in", new BigDecimal("50000000")),
                "district-linzi",
                        Map.of(
                                "foreign-paid-in", new BigDecimal("70000000"),
                                "signed-projects", new BigDecimal("2"))));
    }

    @Test
    void is_the_capped_ratio_to_the_target_times_the_weight_and_no_target_does_not_count() {
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);

        var units = ranking().units();

        assertThat(units)
                .extracting(UnitScore::unit, UnitScore::rank, unit -> String.valueOf(unit.score()))
                .containsExactly(
                        tuple("district-zhangdian", 1, "100.00"),
                        tuple("district-linzi", 2, "33.33"),
                        tuple("district-zichuan", null, "null"));
        assertThat(units.get(1).indicators())
                .extracting(
                        IndicatorScore::id, one -> String.valueOf(one.completion()), one -> String.valueOf(one.score()))
                .contains(
                        tuple("foreign-paid-in", "50.00", "15.00"),
                        tuple("signed-projects", "0.00", "0.00"),
                        tuple("started-projects", "null", "null"));
    }

    @Test
    void does_not_count_a_stage_that_a_ledger_alone_says() {
        var days = Map.of("SIGNED", LocalDate.of(2026, 9, 3), "STARTED", LocalDate.of(2026, 9, 5));
        known.projects.add(project("p3", "district-linzi", days, Set.of("SIGNED", "STARTED")));
        known.projects.add(project("p4", "district-linzi", days, Set.of("SIGNED")));
        targets(Map.of(
                "district-linzi", Map.of("signed-projects", BigDecimal.ONE, "started-projects", BigDecimal.ONE)));

        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units().getFirst().indicators())
                .extracting(IndicatorScore::id, one -> String.valueOf(one.completion()))
                .contains(tuple("signed-projects", "0.00"), tuple("started-projects", "100.00"));
    }

    @ParameterizedTest(name = "{0} of 70 000 000 scores {1}")
    @CsvSource(textBlock = """
            69999999.99, 100.00
            70000000.00, 100.00
            70000000.01, 100.00
            34999999.99,  50.00
            35005000.00,  50.00
            35010000.00,  50.00
            35020000.00,  50.03
            0.00,          0.00
            """)
    void is_rounded_half_up_and_never_above_the_cap(String actual, String score) {
        known.capital.clear();
        known.capital.add(foreign("c9", "p2", "district-linzi", "1.00", actual, "2026-09-02", true));
        targets(Map.of("district-linzi", Map.of("foreign-paid-in", new BigDecimal("70000000"))));
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units().getFirst().score()).isEqualTo(score);
    }

    @Test
    void gives_equal_scores_one_rank_and_leaves_room_behind_them() {
        targets(Map.of(
                "district-zhangdian", Map.of("foreign-paid-in", BigDecimal.ONE),
                "district-linzi", Map.of("foreign-paid-in", BigDecimal.ONE),
                "district-zichuan", Map.of("foreign-paid-in", BigDecimal.ONE)));
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units()).extracting(UnitScore::rank).containsExactly(1, 1, 3);
    }

    @Test
    void does_not_change_by_what_is_edited_after_the_month_was_frozen() {
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);
        var frozen = world.freezing().figures(SEPTEMBER);
        known.capital.add(foreign("c5", "p2", "district-linzi", "9000000.00", "63000000.00", "2026-09-15", true));

        assertThat(world.freezing().figures(SEPTEMBER)).isEqualTo(frozen);
        assertThat(problem(world.targets().propose(SEPTEMBER, Map.of(), OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_FROZEN);
        assertThat(problem(world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_FROZEN);
        assertThat(ranking().units().get(1).score()).isEqualTo("33.33");
    }

    @Test
    void is_published_once_by_the_bureau_from_frozen_figures() {
        assertThat(problem(world.ranking().rank(SEPTEMBER, "district-monthly", OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_OPEN);
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);
        assertThat(problem(world.ranking().rank(SEPTEMBER, "unheard-of", OCTOBER)))
                .isEqualTo(AssessmentProblem.METHOD_UNKNOWN);
        assertThat(problem(world.ranking().rank(SEPTEMBER, "district-monthly", act(FINANCE, "2026-10-08T02:00:00Z"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.ranking().rank(SEPTEMBER, "district-monthly", OCTOBER)))
                .isNull();
        assertThat(problem(world.ranking().rank(SEPTEMBER, "district-monthly", OCTOBER)))
                .isEqualTo(AssessmentProblem.RANKING_EXISTS);
    }

    @Test
    void comes_out_the_same_to_the_byte_from_what_was_frozen() {
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);
        var published = ranking();
        known.projects.clear();
        known.capital.clear();
        known.units.clear();
        var json = new JsonMapper();

        var again = world.ranking().again(published).orElseThrow();

        assertThat(json.writeValueAsString(again)).isEqualTo(json.writeValueAsString(published));
    }

    @Test
    void explains_itself_down_to_the_records() {
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);

        var linzi = ranking().units().get(1).indicators().getFirst();

        assertThat(linzi.formula()).isEqualTo("35000000 ÷ 70000000 = 0.5; × 30 = 15");
        assertThat(linzi.records()).extracting(Item::kind, Item::id).containsExactly(tuple("capital", "p2/c3"));
        assertThat(linzi.lowest()).isEqualTo("50");
        assertThat(linzi.rank()).isEqualTo(2);
    }

    Ranking ranking() {
        return world.ranked(SEPTEMBER, "district-monthly");
    }

    void targets(Map<String, Map<String, BigDecimal>> targets) {
        world.targets(SEPTEMBER, targets);
    }
}
