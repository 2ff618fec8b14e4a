package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.act;
import static yihao.reward.copies.KnownInMemory.foreign;
import static yihao.reward.copies.KnownInMemory.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reward.RewardProblem;
import yihao.reward.assessment.Ranking.IndicatorScore;
import yihao.reward.assessment.Ranking.UnitScore;
import yihao.reward.copies.KnownInMemory;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("AS-01…AS-04 A month's ranking")
class AssessUnitsTest {

    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final Act OCTOBER = act(BUREAU, "2026-10-08T02:00:00Z");

    static final class InMemoryPeriods extends InMemoryAggregates<Period> implements Periods {}

    static final class InMemoryRankings extends InMemoryAggregates<Ranking> implements Rankings {
        @Override
        public List<Versioned<Ranking>> list(@Nullable YearMonth month, int limit) {
            return where(ranking -> month == null || ranking.month().equals(month)).stream()
                    .limit(limit)
                    .toList();
        }
    }

    final KnownInMemory known = new KnownInMemory();
    final InMemoryPeriods periods = new InMemoryPeriods();
    final AssessUnits assess = new AssessUnits(periods, new InMemoryRankings(), Method.shipped(), known);

    @BeforeEach
    void september_in_two_districts() {
        known.projects.add(project("p1", "district-zhangdian", Map.of("SIGNED", LocalDate.of(2026, 9, 10))));
        known.projects.add(project("p2", "district-linzi", Map.of("SIGNED", LocalDate.of(2026, 8, 31))));
        known.capital.add(foreign("c1", "p1", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", true));
        known.capital.add(foreign("c2", "p1", "district-zhangdian", "1000000.00", "7123400.00", "2026-09-15", false));
        known.capital.add(foreign("c3", "p2", "district-linzi", "5000000.00", "35000000.00", "2026-09-30", true));
        known.capital.add(foreign("c4", "p2", "district-linzi", "5000000.00", "35000000.00", "2026-10-01", true));
        known.closed.put(SEPTEMBER, Set.of("project", "lead"));
        targets(Map.of(
                "district-zhangdian", Map.of("foreign-paid-in", new BigDecimal("50000000")),
                "district-linzi",
                        Map.of(
                                "foreign-paid-in", new BigDecimal("70000000"),
                                "signed-projects", new BigDecimal("2"))));
    }

    @Test
    void is_the_capped_ratio_to_the_target_times_the_weight_and_no_target_does_not_count() {
        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);

        var units = ranking().units();

        assertThat(units)
                .extracting(UnitScore::unit, UnitScore::rank, unit -> String.valueOf(unit.score()))
                .containsExactly(
                        tuple("district-zhangdian", 1, "100.00"),
                        tuple("district-linzi", 2, "33.33"),
                        tuple("district-zichuan", null, "null"));
        assertThat(units.get(1).indicators())
                .extracting(IndicatorScore::id, one -> String.valueOf(one.ratio()), one -> String.valueOf(one.score()))
                .contains(
                        tuple("foreign-paid-in", "0.5000", "15.00"),
                        tuple("signed-projects", "0.0000", "0.00"),
                        tuple("started-projects", "null", "null"));
    }

    @Test
    void does_not_count_a_stage_that_a_ledger_alone_says() {
        var days = Map.of("SIGNED", LocalDate.of(2026, 9, 3), "STARTED", LocalDate.of(2026, 9, 5));
        known.projects.add(project("p3", "district-linzi", days, Set.of("SIGNED", "STARTED")));
        known.projects.add(project("p4", "district-linzi", days, Set.of("SIGNED")));
        targets(Map.of(
                "district-linzi", Map.of("signed-projects", BigDecimal.ONE, "started-projects", BigDecimal.ONE)));

        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units().getFirst().indicators())
                .extracting(IndicatorScore::id, one -> String.valueOf(one.ratio()))
                .contains(tuple("signed-projects", "0.0000"), tuple("started-projects", "1.0000"));
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
        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units().getFirst().score()).isEqualTo(score);
    }

    @Test
    void gives_equal_scores_one_rank_and_leaves_room_behind_them() {
        targets(Map.of(
                "district-zhangdian", Map.of("foreign-paid-in", BigDecimal.ONE),
                "district-linzi", Map.of("foreign-paid-in", BigDecimal.ONE),
                "district-zichuan", Map.of("foreign-paid-in", BigDecimal.ONE)));
        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);

        assertThat(ranking().units()).extracting(UnitScore::rank).containsExactly(1, 1, 3);
    }

    @Test
    void does_not_change_by_what_is_edited_after_the_month_was_frozen() {
        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);
        var frozen = assess.figures(SEPTEMBER);
        known.capital.add(foreign("c5", "p2", "district-linzi", "9000000.00", "63000000.00", "2026-09-15", true));

        assertThat(assess.figures(SEPTEMBER)).isEqualTo(frozen);
        assertThat(problem(assess.setTargets(SEPTEMBER, Map.of(), OCTOBER))).isEqualTo(AssessmentProblem.PERIOD_FROZEN);
        assertThat(problem(assess.freeze(SEPTEMBER, Set.of(), OCTOBER))).isEqualTo(AssessmentProblem.PERIOD_FROZEN);
        assertThat(ranking().units().get(1).score()).isEqualTo("33.33");
    }

    @Test
    void waits_for_the_end_of_the_month_and_for_its_producers() {
        assertThat(problem(assess.freeze(SEPTEMBER, Set.of(), act(BUREAU, "2026-09-30T15:59:59Z"))))
                .isEqualTo(AssessmentProblem.PERIOD_NOT_OVER);
        known.closed.clear();
        assertThat(problem(assess.freeze(SEPTEMBER, Set.of(), OCTOBER))).isEqualTo(AssessmentProblem.PERIOD_NOT_CLOSED);
        assertThat(assess.missingProducers(SEPTEMBER)).containsExactly("project");
        assertThat(problem(assess.freeze(SEPTEMBER, Set.of("project"), OCTOBER)))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(assess.freeze(SEPTEMBER, Set.of("project"), OCTOBER.because("系统迁移"))))
                .isNull();
        assertThat(periods.find("2026-09").orElseThrow().state().frozen())
                .satisfies(frozen ->
                        assertThat(String.valueOf(frozen)).contains("project").contains("系统迁移"));
    }

    @Test
    void is_published_once_by_the_bureau_from_frozen_figures() {
        assertThat(problem(assess.rank(SEPTEMBER, "district-monthly", OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_OPEN);
        assess.freeze(SEPTEMBER, Set.of(), OCTOBER);
        assertThat(problem(assess.rank(SEPTEMBER, "unheard-of", OCTOBER))).isEqualTo(AssessmentProblem.METHOD_UNKNOWN);
        assertThat(problem(assess.rank(SEPTEMBER, "district-monthly", act(FINANCE, "2026-10-08T02:00:00Z"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(assess.rank(SEPTEMBER, "district-monthly", OCTOBER))).isNull();
        assertThat(problem(assess.rank(SEPTEMBER, "district-monthly", OCTOBER)))
                .isEqualTo(AssessmentProblem.RANKING_EXISTS);
    }

    @Test
    void names_units_and_indicators_that_its_method_does_not_know() {
        var outcome = assess.setTargets(SEPTEMBER, Map.of("bureau", Map.of("happiness", BigDecimal.ONE)), OCTOBER);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().facts())
                                .containsEntry("unknown", List.of("bureau", "happiness")));
    }

    Ranking ranking() {
        return assess.rank(SEPTEMBER, "district-monthly", OCTOBER)
                .map(Versioned::state)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    void targets(Map<String, Map<String, BigDecimal>> targets) {
        assertThat(problem(assess.setTargets(SEPTEMBER, targets, act(BUREAU, "2026-09-01T02:00:00Z"))))
                .isNull();
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
