package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.monthlyreport.ExampleMonths.IN_TIME;
import static yihao.project.monthlyreport.ExampleMonths.SEPTEMBER;
import static yihao.project.monthlyreport.ExampleMonths.TOO_LATE;
import static yihao.project.monthlyreport.ExampleMonths.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.monthlyreport.ReportMonthly.Entry;

@DisplayName("PM-05, PM-06 A report under rules that came after it")
class LaterRulesTest {

    @Test
    void does_not_change_in_a_frozen_month_and_is_late_by_the_day_that_closed_it() {
        var months = new ExampleMonths();
        var project = months.signed("1");
        var missing = months.signed("2");
        months.handedIn(SEPTEMBER, project, "100", at(ZHANGDIAN_OFFICER, IN_TIME));
        months.freezeMonth.freeze(SEPTEMBER, at(ExampleMonths.BUREAU_HEAD, TOO_LATE));
        var book = ExampleMonths.book("/rules/monthly-reports-zibo.yaml", "/rules/later-monthly-reports.yaml");
        var later = new ReportMonthly(months.reports, months.frozenMonths, months.world.guide, book);
        var rows = List.of(
                new Entry(project, 1L, ExampleMonths.full("1"), true),
                new Entry(missing, null, ExampleMonths.full("5"), true));

        later.save(SEPTEMBER, rows, at(ZHANGDIAN_OFFICER, Instant.parse("2026-10-20T04:00:00Z")));

        assertThat(report(months, project).cells()).containsEntry("invested", "100.00");
        assertThat(Objects.requireNonNull(report(months, missing).handedIn()).daysLate())
                .isEqualTo(12);
    }

    private static MonthlyReport report(ExampleMonths months, String project) {
        return months.reports
                .find(MonthlyReport.id(SEPTEMBER, project))
                .orElseThrow()
                .state();
    }

    @Test
    void is_corrected_by_the_version_it_was_written_by() {
        var months = new ExampleMonths();
        var project = months.signed("1");
        months.handedIn(SEPTEMBER, project, "100", at(ZHANGDIAN_OFFICER, IN_TIME));
        var book = ExampleMonths.book("/rules/monthly-reports-zibo.yaml", "/rules/later-monthly-reports.yaml");
        var head = at(ZHANGDIAN_HEAD, TOO_LATE).because("审计核减");

        var corrected = new CorrectReport(months.reports, months.sight, book)
                .correct(SEPTEMBER, project, Map.of("invested", "90"), head);

        assertThat(book.of(SEPTEMBER).reference()).isEqualTo("later-monthly-reports@1");
        assertThat(problem(corrected)).isNull();
    }
}
