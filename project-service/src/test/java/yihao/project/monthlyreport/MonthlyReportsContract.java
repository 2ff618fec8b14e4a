package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.monthlyreport.MonthlyReport.Change;
import yihao.project.monthlyreport.MonthlyReport.Correction;
import yihao.project.monthlyreport.MonthlyReport.HandedIn;
import yihao.project.monthlyreport.MonthlyReport.Mark;

/// What every keeper of monthly reports promises, the twin as well as the store.
public abstract class MonthlyReportsContract {

    static final YearMonth MAY = YearMonth.of(2025, 5);

    private final String project = UUID.randomUUID().toString();

    protected abstract MonthlyReports reports();

    @Test
    void a_project_has_one_report_of_a_month_and_it_is_read_back_whole() {
        var kept = keep(MAY, LocalDate.of(2025, 5, 31));

        assertThat(reports().find("2025-05:" + project)).contains(kept);
        assertThatThrownBy(() -> keep(MAY, null)).isInstanceOf(Taken.class);
    }

    @Test
    void a_month_shows_each_actor_what_it_may_see() {
        var kept = keep(MAY, null);

        assertThat(reports().ofMonth(MAY, ZHANGDIAN_OFFICER)).contains(kept);
        assertThat(reports().ofMonth(MAY, BUREAU_OFFICER)).contains(kept);
        assertThat(reports().ofMonth(MAY, new Actor("city", "city", "city-zibo", ZHANGDIAN_OFFICER.functions())))
                .contains(kept);
        assertThat(reports().ofMonth(MAY, LINZI_OFFICER)).doesNotContain(kept);
        assertThat(reports().ofMonth(MAY.plusMonths(1), BUREAU_OFFICER)).doesNotContain(kept);
    }

    @Test
    void the_months_of_projects_are_found_from_one_to_another() {
        keep(MAY.minusMonths(1), null);
        var may = keep(MAY, null);
        var june = keep(MAY.plusMonths(1), null);
        keep(MAY.plusMonths(2), null);

        assertThat(reports().ofProjects(List.of(project, "another"), MAY, MAY.plusMonths(1)))
                .containsExactly(may, june);
    }

    @Test
    void the_last_progress_is_that_of_the_latest_report_that_tells_of_some() {
        keep(MAY.minusMonths(1), LocalDate.of(2025, 4, 30));
        var may = keep(MAY, LocalDate.of(2025, 5, 20));
        keep(MAY.plusMonths(1), null);

        assertThat(reports().of(List.of(project, "another")))
                .isEqualTo(Map.of(project, new LastProgress(Kind.REPORT, LocalDate.of(2025, 5, 20), may.id())));
    }

    private Versioned<MonthlyReport> keep(YearMonth month, @Nullable LocalDate progressOn) {
        var at = act(ZHANGDIAN_OFFICER).at();
        var correction = new Correction("zhangdian.head", at, "更正", Map.of("invested", new Change("1.00", null)));
        var report = new MonthlyReport(
                month,
                project,
                "P-1",
                "项目",
                "district-zhangdian",
                Map.of("invested", "1.00"),
                "zibo-monthly-reports@1",
                new Mark("zhangdian.officer", at),
                new HandedIn("zhangdian.officer", at, 3),
                List.of(correction),
                progressOn);
        return reports()
                .add(MonthlyReport.id(month, project), report, MonthlyReportAction.SAVED, act(ZHANGDIAN_OFFICER));
    }
}
