package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.monthlyreport.ExampleMonths.IN_TIME;
import static yihao.project.monthlyreport.ExampleMonths.SEPTEMBER;
import static yihao.project.monthlyreport.ExampleMonths.TOO_LATE;
import static yihao.project.monthlyreport.ExampleMonths.at;
import static yihao.project.monthlyreport.ExampleMonths.full;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.ReportMonthly.Entry;

@DisplayName("PM-02, PM-03 A monthly report")
class ReportMonthlyTest {

    final ExampleMonths months = new ExampleMonths();
    final String project = months.signed("1");

    @Test
    void is_a_draft_that_may_lack_something_until_it_is_handed_in() {
        var draft = months.save(SEPTEMBER, project, null, Map.of("done", " 场地平整 "), false, officer(IN_TIME));

        assertThat(problem(draft)).isNull();
        assertThat(report().cells()).containsExactly(Map.entry("done", "场地平整"));
        assertThat(report().handedIn()).isNull();
        var refused = months.save(SEPTEMBER, project, 1L, Map.of("done", "场地平整"), true, officer(IN_TIME));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().facts().get("missing"))
                                .isEqualTo(List.of("state", "paidInMonth", "invested", "nextSteps")));
        assertThat(report().handedIn()).isNull();
    }

    @ParameterizedTest(name = "at {0}: {1} days late")
    @CsvSource({
        "2026-09-20T04:00:00Z, 0",
        "2026-10-08T15:59:59.999Z, 0",
        "2026-10-08T16:00:00Z, 1",
        "2026-10-09T15:59:59Z, 1",
        "2026-10-20T04:00:00Z, 12"
    })
    void is_late_by_the_days_after_the_closing_day_ends_in_shanghai(Instant when, int daysLate) {
        var report = months.handedIn(SEPTEMBER, project, "100", officer(when));

        assertThat(Objects.requireNonNull(report.handedIn()).daysLate()).isEqualTo(daysLate);
    }

    @Test
    void may_be_changed_until_the_month_closes_and_not_afterwards() {
        months.handedIn(SEPTEMBER, project, "100", officer(Instant.parse("2026-10-01T04:00:00Z")));

        var changed = months.save(SEPTEMBER, project, 1L, full("120"), false, officer(IN_TIME));
        var closed = months.save(SEPTEMBER, project, 2L, full("130"), true, officer(TOO_LATE));

        assertThat(problem(changed)).isNull();
        assertThat(problem(closed)).isEqualTo(MonthlyReportProblem.REPORT_CLOSED);
        assertThat(report().cells()).containsEntry("invested", "120.00");
        assertThat(Objects.requireNonNull(report().handedIn()).at()).isEqualTo("2026-10-01T04:00:00Z");
    }

    @Test
    void is_written_by_one_of_two_who_saw_the_same_and_a_repeated_request_changes_nothing() {
        var mine = months.save(SEPTEMBER, project, null, full("100"), true, officer(IN_TIME));
        var again = months.save(SEPTEMBER, project, null, full("100"), true, officer(IN_TIME));
        var theirs = months.save(SEPTEMBER, project, null, full("200"), true, at(ZHANGDIAN_HEAD, IN_TIME));

        assertThat(problem(mine)).isNull();
        assertThat(again).isEqualTo(mine);
        assertThat(problem(theirs)).isEqualTo(StoreProblem.STALE);
        assertThat(report().cells()).containsEntry("invested", "100.00");
    }

    @Test
    void does_not_let_a_cumulative_figure_fall_from_month_to_month_in_either_direction() {
        months.handedIn(SEPTEMBER.minusMonths(2), project, "100", officer(IN_TIME));

        var falls = months.save(SEPTEMBER, project, null, full("99.99"), false, officer(IN_TIME));
        var stays = months.save(SEPTEMBER, project, null, full("100"), true, officer(IN_TIME));
        var above = months.save(SEPTEMBER.minusMonths(1), project, null, full("100.01"), true, officer(IN_TIME));
        var between = months.save(SEPTEMBER.minusMonths(1), project, null, full("100"), true, officer(IN_TIME));

        assertThat(falls)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().facts())
                                .containsEntry("month", "2026-07")
                                .containsEntry("other", "100.00")
                                .containsEntry("columnEn", "Invested so far"));
        assertThat(problem(stays)).isNull();
        assertThat(problem(above)).isEqualTo(MonthlyReportProblem.FIGURE_FALLS);
        assertThat(problem(between)).isNull();
    }

    @Test
    void keeps_the_good_rows_of_a_sheet_when_one_is_refused() {
        var second = months.signed("2");
        var wrong = new HashMap<>(full("1"));
        wrong.put("invested", "一百万");
        var entries = List.of(
                new Entry(project, null, wrong, true),
                new Entry("nobody-knows", null, full("1"), true),
                new Entry(second, null, full("1"), true));

        var results = months.reportMonthly
                .save(SEPTEMBER, entries, officer(IN_TIME))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));

        assertThat(results)
                .extracting(result -> problem(result.outcome()))
                .containsExactly(MonthlyReportProblem.CELL_INVALID, ProjectProblem.PROJECT_NOT_FOUND, null);
        assertThat(months.reports.all()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "invested, -1",
        "invested, 1.001",
        "invested, 1e9",
        "invested, 1234567890123456",
        "expectedOn, 2026-02-30",
        "state, FLYING"
    })
    void takes_nothing_that_its_column_does_not_hold(String column, String value) {
        var cells = new HashMap<>(full("1"));
        cells.put(column, value);

        assertThat(problem(months.save(SEPTEMBER, project, null, cells, false, officer(IN_TIME))))
                .isEqualTo(MonthlyReportProblem.CELL_INVALID);
    }

    @Test
    void is_written_by_the_project_s_own_unit_of_projects_that_are_due_in_months_that_have_begun() {
        var early = months.project("2", "district-zhangdian", "NEGOTIATING", "2026-03-01T04:00:00Z");
        var young = months.project("3", "district-zhangdian", "SIGNED", "2026-09-30T16:00:00Z");
        var november = SEPTEMBER.plusMonths(2);

        assertThat(problem(months.save(SEPTEMBER, project, null, full("1"), true, at(LINZI_OFFICER, IN_TIME))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(months.save(SEPTEMBER, early, null, full("1"), true, officer(IN_TIME))))
                .isEqualTo(MonthlyReportProblem.NOT_DUE);
        assertThat(problem(months.save(SEPTEMBER, young, null, full("1"), true, officer(IN_TIME))))
                .isEqualTo(MonthlyReportProblem.NOT_DUE);
        assertThat(problem(months.save(SEPTEMBER.minusMonths(9), project, null, full("1"), true, officer(IN_TIME))))
                .isEqualTo(MonthlyReportProblem.NOT_DUE);
        assertThat(problem(months.save(november, project, null, full("1"), true, officer(IN_TIME))))
                .isEqualTo(MonthlyReportProblem.MONTH_NOT_BEGUN);
        assertThat(months.reports.all()).isEmpty();
    }

    @Test
    void tells_of_progress_on_the_day_it_was_handed_in_however_often_it_is_changed() {
        months.handedIn(SEPTEMBER, project, "100", officer(Instant.parse("2026-09-10T04:00:00Z")));

        months.save(SEPTEMBER, project, 1L, full("120"), false, officer(Instant.parse("2026-09-20T04:00:00Z")));

        assertThat(report().progressOn()).isEqualTo("2026-09-10");
    }

    @ParameterizedTest(name = "{0} with {1} paid in: progress on {2}")
    @CsvSource({"MOVED_ON, 0, 2026-09-30", "UNCHANGED, 0.01, 2026-09-30", "HELD_UP, 0,"})
    void tells_of_progress_by_a_choice_or_a_figure_above_zero(
            String state, String paidIn, @org.jspecify.annotations.Nullable LocalDate progressOn) {
        var cells = new HashMap<>(full("1"));
        cells.put("state", state);
        cells.put("paidInMonth", paidIn);

        months.save(SEPTEMBER, project, null, cells, true, officer(IN_TIME));

        assertThat(report().progressOn()).isEqualTo(progressOn);
    }

    private MonthlyReport report() {
        return months.reports
                .find(MonthlyReport.id(SEPTEMBER, project))
                .orElseThrow()
                .state();
    }

    private static yihao.kernel.Act officer(Instant when) {
        return at(ZHANGDIAN_OFFICER, when);
    }
}
