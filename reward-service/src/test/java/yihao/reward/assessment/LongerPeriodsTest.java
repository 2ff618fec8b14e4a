package yihao.reward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.act;
import static yihao.reward.assessment.AssessmentWorld.OCTOBER;
import static yihao.reward.assessment.AssessmentWorld.SEPTEMBER;
import static yihao.reward.assessment.AssessmentWorld.problem;
import static yihao.reward.copies.KnownInMemory.foreign;
import static yihao.reward.copies.KnownInMemory.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reward.assessment.Ranking.UnitScore;

@DisplayName("AS-03 Quarters, half-years and years")
class LongerPeriodsTest {

    static final Span QUARTER = new Span("2026-Q3");
    static final String LINZI = "district-linzi";

    final AssessmentWorld world = new AssessmentWorld();

    @BeforeEach
    void three_months_of_money() {
        for (int month = 7; month <= 9; month++) {
            world.known.closed.put(YearMonth.of(2026, month), Set.of("project"));
            world.known.capital.add(
                    foreign("c" + month, "p", LINZI, "1.00", month + "0.00", "2026-0" + month + "-15", true));
        }
    }

    @ParameterizedTest(name = "{0} ends with {1} and has {2} months")
    @CsvSource({
        "2026-09, 2026-09, 1",
        "2026-Q3, 2026-09, 3",
        "2026-H1, 2026-06, 6",
        "2026-H2, 2026-12, 6",
        "2026, 2026-12, 12"
    })
    void are_written_in_one_way(String name, YearMonth end, int months) {
        var span = Span.read(name).orElseThrow();

        assertThat(span.end()).isEqualTo(end);
        assertThat(span.months()).hasSize(months).last().isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} is none")
    @CsvSource({"2026-13", "2026-00", "2026-Q5", "2026-H3", "26", "2026-9", "x"})
    void and_in_no_other(String name) {
        assertThat(Span.read(name)).isEmpty();
    }

    @Test
    void are_the_sum_of_their_months_once_all_are_frozen() {
        for (var month : List.of("2026-07", "2026-08", "2026-09")) {
            assertThat(problem(world.freezing().freeze(new Span(month), Set.of(), OCTOBER)))
                    .isNull();
        }
        world.known.capital.add(foreign("late", "p", LINZI, "1.00", "999.00", "2026-08-01", true));

        world.freezing().freeze(QUARTER, Set.of(), OCTOBER);

        var frozen = world.periods.find("2026-Q3").orElseThrow().state().frozen();
        assertThat(String.valueOf(frozen)).contains("fromMonths=[2026-07, 2026-08, 2026-09]");
        assertThat(figure(QUARTER)).isEqualByComparingTo("240");
    }

    /// A stage that no month had counted is counted for the quarter; a month knows nothing of it.
    @Test
    void count_what_their_months_did_not_and_rank_no_month_by_it() {
        for (var month : List.of("2026-07", "2026-08", "2026-09")) {
            world.freezing().freeze(new Span(month), Set.of(), OCTOBER);
        }
        world.known.projects.add(project("p9", LINZI, Map.of("REHEARSED", LocalDate.of(2026, 8, 3))));
        world.method("""
                kind: assessment-method
                id: contracts
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: [project]
                  scoreScale: 2
                  cycles: [month, quarter]
                  indicators:
                    - {id: staged, name: {zh: 阶段, en: Stage}, figure: {kind: stage-count, stage: REHEARSED}, score: {kind: points, each: 1}}
                """);
        world.freezing().freeze(QUARTER, Set.of(), OCTOBER);

        assertThat(problem(world.ranking().rank(SEPTEMBER, "contracts", OCTOBER)))
                .isEqualTo(AssessmentProblem.FIGURES_NOT_FROZEN);
        assertThat(String.valueOf(
                        world.ranked(QUARTER, "contracts").units().getFirst().score()))
                .isEqualTo("1.00");
    }

    @Test
    void are_counted_where_a_month_is_open() {
        assertThat(figure(QUARTER)).isEqualByComparingTo("240");
        world.known.closed.put(YearMonth.of(2026, 8), Set.of());
        assertThat(world.freezing().missingProducers(QUARTER)).containsExactly("project");
        assertThat(problem(world.freezing().freeze(new Span("2026"), Set.of(), OCTOBER)))
                .isEqualTo(AssessmentProblem.PERIOD_NOT_OVER);
    }

    /// 70 + 80 + 90 of 480 is half; nine months of twelve are three quarters.
    @Test
    void give_a_month_the_targets_of_its_year_and_the_share_of_it_that_has_gone() {
        world.method("""
                kind: assessment-method
                id: progress
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: [project]
                  scoreScale: 2
                  indicators:
                    - {id: money, name: {zh: 资金, en: Money}, target: year, figure: {kind: capital-sum, capitalKind: FOREIGN_PAID_IN, over: year_to_date}, score: {kind: variance}}
                """);
        world.targets(new Span("2026"), Map.of(LINZI, Map.of("money", new BigDecimal("480"))));
        world.freezing().freeze(SEPTEMBER, Set.of(), OCTOBER);
        world.targets(new Span("2026"), Map.of(LINZI, Map.of("money", BigDecimal.ONE)));

        var linzi = world.ranked(SEPTEMBER, "progress").units().getFirst();

        assertThat(linzi)
                .extracting(UnitScore::unit, unit -> String.valueOf(unit.score()))
                .containsExactly(LINZI, "-25.00");
        assertThat(linzi.indicators().getFirst().completion()).isEqualTo("50.00");
        assertThat(problem(world.ranking().rank(new Span("2026"), "progress", act(BUREAU, "2027-02-01T00:00:00Z"))))
                .isEqualTo(AssessmentProblem.METHOD_OF_OTHER_PERIODS);
    }

    private BigDecimal figure(Span span) {
        return world.freezing().figures(span).stream()
                .filter(unit -> unit.unit().equals(LINZI))
                .map(unit -> unit.figures().getOrDefault("capital-sum:FOREIGN_PAID_IN", BigDecimal.ZERO))
                .findFirst()
                .orElseThrow();
    }
}
