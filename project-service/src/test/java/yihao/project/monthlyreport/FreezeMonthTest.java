package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;
import static yihao.project.monthlyreport.ExampleMonths.IN_TIME;
import static yihao.project.monthlyreport.ExampleMonths.SEPTEMBER;
import static yihao.project.monthlyreport.ExampleMonths.TOO_LATE;
import static yihao.project.monthlyreport.ExampleMonths.at;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReport.Change;

@DisplayName("PM-04 to PM-06 A month of reports")
class FreezeMonthTest {

    final ExampleMonths months = new ExampleMonths();
    final String inTime = months.signed("1");
    final String late = months.signed("2");
    final String missing = months.signed("3");

    @Test
    void names_who_is_late_and_who_is_missing_once_it_has_closed() {
        report();

        assertThat(months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, IN_TIME).rows())
                .extracting(MonthRow::state)
                .containsExactly(State.HANDED_IN, State.LATE, State.OPEN);
        assertThat(months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, TOO_LATE).rows())
                .extracting(MonthRow::number, MonthRow::state, MonthRow::daysLate, MonthRow::light)
                .containsExactly(
                        Tuple.tuple("P-1", State.HANDED_IN, 0, Colour.RED),
                        Tuple.tuple("P-2", State.LATE, 1, Colour.RED),
                        Tuple.tuple("P-3", State.MISSING, 0, Colour.RED));
    }

    @Test
    void adds_up_what_was_handed_in() {
        report();
        var rows = months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, TOO_LATE).rows();

        assertThat(UnitFigures.byUnit(rows)).singleElement().satisfies(unit -> {
            assertThat(unit.due()).isEqualTo(3);
            assertThat(unit.late()).isEqualTo(1);
            assertThat(unit.missing()).isEqualTo(1);
            assertThat(unit.sums().get("invested")).isEqualByComparingTo("350");
            assertThat(unit.sums().get("paidInMonth")).isEqualByComparingTo("20");
            assertThat(unit.lights()).containsExactly(Map.entry(Colour.RED, 3));
        });
    }

    @Test
    void shows_a_unit_its_own_rows_and_not_those_of_a_project_that_it_merely_shares() {
        report();

        assertThat(months.seeMonth.of(SEPTEMBER, null, LINZI_OFFICER, TOO_LATE).rows())
                .isEmpty();
        assertThat(months.seeMonth
                        .of(SEPTEMBER, "district-zhangdian", LINZI_OFFICER, TOO_LATE)
                        .reports())
                .isEmpty();
        assertThat(months.seeMonth.owed(SEPTEMBER, "district-zhangdian", ZHANGDIAN_OFFICER, TOO_LATE))
                .extracting(MonthRow::projectId)
                .containsExactly(missing);
    }

    @Test
    void is_frozen_once_after_it_has_closed_and_after_its_producers_have_closed_it() {
        report();
        months.closedBy.remove("lead");

        assertThat(problem(freeze(BUREAU_OFFICER, TOO_LATE))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(freeze(ZHANGDIAN_HEAD, TOO_LATE))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(freeze(BUREAU_HEAD, IN_TIME))).isEqualTo(MonthlyReportProblem.MONTH_OPEN);
        assertThat(freeze(BUREAU_HEAD, TOO_LATE))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(String.valueOf(no.refusal().facts().get("missing")))
                                .isEqualTo("[lead]"));
        assertThat(months.frozenMonths.all()).isEmpty();

        months.closedBy.add("lead");

        assertThat(problem(freeze(BUREAU_HEAD, TOO_LATE))).isNull();
        assertThat(problem(freeze(BUREAU_HEAD, TOO_LATE))).isEqualTo(MonthlyReportProblem.MONTH_FROZEN);
    }

    @Test
    void keeps_its_figures_as_they_were_and_shows_corrections_and_late_reports_beside_them() {
        report();
        correct(inTime, "90", "扣除重复凭证", 1L);
        freeze(BUREAU_HEAD, TOO_LATE);
        var before = months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, TOO_LATE).rows();

        correct(inTime, "80", "审计核减", 2L);
        var after = Instant.parse("2026-10-20T04:00:00Z");
        months.handedIn(SEPTEMBER, missing, "5", at(ZHANGDIAN_OFFICER, after));
        months.signed("4");
        var seen = months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, after);

        assertThat(seen.rows()).isEqualTo(before);
        assertThat(seen.rows().getFirst().figures()).containsEntry("invested", "90.00");
        assertThat(seen.rows().getFirst().corrections()).isEqualTo(1);
        assertThat(seen.rows().getLast().state()).isEqualTo(State.MISSING);
        var report = Objects.requireNonNull(seen.reports().get(inTime)).state();
        assertThat(report.cells()).containsEntry("invested", "100.00");
        assertThat(report.figures()).containsEntry("invested", "80.00");
        assertThat(report.corrections().getLast()).satisfies(correction -> {
            assertThat(correction.by()).isEqualTo("zhangdian.head");
            assertThat(correction.reason()).isEqualTo("审计核减");
            assertThat(correction.changes()).containsExactly(Map.entry("invested", new Change("90.00", "80.00")));
        });
        assertThat(Objects.requireNonNull(seen.reports().get(missing)).state().handedIn())
                .isNotNull();
        assertThat(months.seeMonth.owed(SEPTEMBER, "district-zhangdian", ZHANGDIAN_OFFICER, after))
                .isEmpty();
    }

    @Test
    void takes_a_correction_only_with_a_reason_of_what_was_handed_in_and_has_closed() {
        report();
        var correct = months.correctReport;
        var head = at(ZHANGDIAN_HEAD, TOO_LATE);
        var change = Map.of("invested", "90");

        assertThat(problem(correct.correct(SEPTEMBER, inTime, change, head)))
                .isEqualTo(MonthlyReportProblem.CORRECTION_REASON_MISSING);
        assertThat(problem(correct.correct(SEPTEMBER, inTime, Map.of("invested", "100"), head.because("无"))))
                .isEqualTo(MonthlyReportProblem.CORRECTION_EMPTY);
        assertThat(problem(correct.correct(SEPTEMBER, inTime, Map.of("done", ""), head.because("删"))))
                .isEqualTo(MonthlyReportProblem.REPORT_INCOMPLETE);
        assertThat(problem(correct.correct(SEPTEMBER, missing, change, head.because("补"))))
                .isEqualTo(MonthlyReportProblem.REPORT_NOT_FOUND);
        assertThat(problem(correct.correct(
                        SEPTEMBER, inTime, change, at(ZHANGDIAN_HEAD, IN_TIME).because("早"))))
                .isEqualTo(MonthlyReportProblem.REPORT_OPEN);
        assertThat(problem(correct.correct(
                        SEPTEMBER,
                        inTime,
                        change,
                        at(ZHANGDIAN_OFFICER, TOO_LATE).because("我改"))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(correct.correct(
                        SEPTEMBER, inTime, change, at(LINZI_OFFICER, TOO_LATE).because("看看"))))
                .isEqualTo(MonthlyReportProblem.REPORT_NOT_FOUND);
    }

    /// One report in time, one late by a day, one missing.
    private void report() {
        months.handedIn(SEPTEMBER, inTime, "100", at(ZHANGDIAN_OFFICER, IN_TIME));
        months.handedIn(SEPTEMBER, late, "250", at(ZHANGDIAN_OFFICER, TOO_LATE));
    }

    private void correct(String project, String invested, String reason, @Nullable Long version) {
        var act = at(ZHANGDIAN_HEAD, TOO_LATE).because(reason).expecting(version);
        assertThat(problem(months.correctReport.correct(SEPTEMBER, project, Map.of("invested", invested), act)))
                .isNull();
    }

    private Outcome<Versioned<FrozenMonth>> freeze(Actor actor, Instant when) {
        return months.freezeMonth.freeze(SEPTEMBER, at(actor, when));
    }
}
