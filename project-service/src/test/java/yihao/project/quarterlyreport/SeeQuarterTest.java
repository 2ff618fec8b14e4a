package yihao.project.quarterlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.project.Outcomes.problem;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Outcome;
import yihao.project.People;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.FrozenMonths;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportAction;
import yihao.project.quarterlyreport.QuarterFigures.Line;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("QR-01 and QR-02 The report of a quarter")
class SeeQuarterTest {

    static final Quarter THIRD = new Quarter(2026, 3);

    static final class FrozenTwin extends InMemoryAggregates<FrozenMonth> implements FrozenMonths {}

    final FrozenTwin frozenMonths = new FrozenTwin();
    final SeeQuarter seeQuarter = new SeeQuarter(
            frozenMonths,
            ExampleMonths.book("/rules/monthly-reports-zibo.yaml"),
            QuarterlyReportRules.FORMAT.book("/rules/quarterly-report-zibo.yaml"));

    private void freeze(FrozenMonth month) {
        var act = ExampleMonths.at(BUREAU_HEAD, Instant.parse("2026-10-09T04:00:00Z"));
        frozenMonths.add(month.month().toString(), month, MonthlyReportAction.FROZEN, act);
    }

    private QuarterFigures figures() {
        ExampleQuarter.months(2026).forEach(this::freeze);
        return seeQuarter.of(THIRD, BUREAU_HEAD).orElseThrow(no -> new IllegalStateException(no.toString()));
    }

    @Test
    void adds_up_what_came_in_a_month_and_takes_what_is_cumulative_from_the_last() {
        var figures = figures();

        assertThat(figures.units()).extracting(Line::unit).containsExactly("district-linzi", "district-zhangdian");
        assertThat(figures.units().getFirst().sums())
                .isEqualTo(Map.of("paidInMonth", new BigDecimal("50.00"), "invested", new BigDecimal("20050.00")));
        assertThat(figures.total().sums())
                .isEqualTo(Map.of("paidInMonth", new BigDecimal("100100.00"), "invested", new BigDecimal("170050.00")));
        assertThat(figures.total().projects()).isEqualTo(2);
        assertThat(figures.total().lights()).isEqualTo(Map.of(Colour.GREEN, 1, Colour.RED, 1));
        assertThat(figures.stages()).isEqualTo(Map.of("SIGNED", 2));
        assertThat(figures.units())
                .extracting(Line::due, Line::inTime, Line::late, Line::missing)
                .containsExactly(tuple(3, 1, 1, 1), tuple(3, 3, 0, 0));
    }

    @Test
    void takes_of_a_project_that_is_missing_at_the_end_what_it_said_last() {
        freeze(ExampleQuarter.month(2026, 7, ExampleQuarter.reported("1", "district-zhangdian", "1.00", "100.00")));
        freeze(ExampleQuarter.month(2026, 8, ExampleQuarter.reported("1", "district-zhangdian", "2.00", "120.00")));
        freeze(ExampleQuarter.month(2026, 9, ExampleQuarter.missing("1", "district-zhangdian")));

        assertThat(seeQuarter
                        .of(THIRD, BUREAU_HEAD)
                        .orElseThrow(no -> new IllegalStateException(no.toString()))
                        .total()
                        .sums())
                .isEqualTo(Map.of("paidInMonth", new BigDecimal("3.00"), "invested", new BigDecimal("120.00")));
    }

    @Test
    void tells_the_reports_that_each_of_its_numbers_is_counted_from() {
        var figures = figures();

        for (var line : figures.units()) {
            assertThat(figures.behind(line.unit(), null, null)).hasSize(line.due());
            assertThat(figures.behind(line.unit(), State.MISSING, null)).hasSize(line.missing());
            for (var column : figures.columns()) {
                assertThat(figures.behind(line.unit(), null, column.id()).stream()
                                .map(one -> new BigDecimal(one.row().figures().getOrDefault(column.id(), "")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualTo(line.sums().getOrDefault(column.id(), BigDecimal.ZERO));
            }
        }
        assertThat(figures.behind(null, State.LATE, null))
                .extracting(one -> one.month() + " " + one.row().projectId())
                .containsExactly("2026-08 p-2");
        assertThat(figures.behind(null, null, "invested"))
                .extracting(one -> one.month() + " " + one.row().projectId())
                .containsExactly("2026-09 p-1", "2026-09 p-2");
        assertThat(figures.behind("district-boshan", null, null)).isEmpty();
        assertThat(figures.behind(null, null, "unknown")).isEmpty();
    }

    @Test
    void takes_units_that_have_projects_in_one_of_its_months_only() {
        freeze(ExampleQuarter.month(2026, 7, ExampleQuarter.reported("1", "district-zhangdian", "1.00", "100.00")));
        freeze(ExampleQuarter.month(2026, 8));
        freeze(ExampleQuarter.month(2026, 9, ExampleQuarter.reported("2", "district-linzi", "5.00", "5.00")));

        assertThat(seeQuarter
                        .of(THIRD, BUREAU_HEAD)
                        .orElseThrow(no -> new IllegalStateException(no.toString()))
                        .units())
                .extracting(Line::unit, line -> String.valueOf(line.unitName()), Line::projects, Line::due)
                .containsExactly(
                        tuple("district-linzi", "Bilingual[zh=临淄区, en=Linzi]", 1, 1),
                        tuple("district-zhangdian", "Bilingual[zh=张店区, en=Zhangdian]", 0, 1));
    }

    @Test
    void is_there_once_all_of_its_months_are_frozen_and_names_those_that_are_not() {
        freeze(ExampleQuarter.months(2026).get(1));

        assertThat(seeQuarter.of(THIRD, BUREAU_HEAD)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().problem()).isEqualTo(QuarterlyReportProblem.QUARTER_NOT_FROZEN);
            assertThat(refused.refusal().facts())
                    .isEqualTo(Map.of(
                            "quarter",
                            "2026-Q3",
                            "months",
                            List.of("2026-07", "2026-09"),
                            "monthsZh",
                            "2026-07、2026-09",
                            "monthsEn",
                            "2026-07, 2026-09"));
        });
    }

    @Test
    void is_for_the_functions_that_the_rules_name() {
        ExampleQuarter.months(2026).forEach(this::freeze);

        assertThat(seeQuarter.of(THIRD, People.BUREAU_OFFICER)).isInstanceOf(Outcome.Done.class);
        for (var other : List.of(People.ZHANGDIAN_HEAD, People.APPROVAL_HEAD, People.MUNICH)) {
            assertThat(problem(seeQuarter.of(THIRD, other))).as(other.subject()).isEqualTo(ProjectProblem.NOT_YOURS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q0", "2026-Q5", "2026-3", "0999-Q1", "26-Q1", " 2026-Q1", "2026-Q1 "})
    void has_a_name_and_no_other(String written) {
        assertThat(Quarter.read(written)).isEmpty();
        assertThat(Quarter.read("2026-Q4")).contains(new Quarter(2026, 4));
    }
}
