package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;
import static yihao.project.monthlyreport.ExampleMonths.IN_TIME;
import static yihao.project.monthlyreport.ExampleMonths.SEPTEMBER;
import static yihao.project.monthlyreport.ExampleMonths.TOO_LATE;
import static yihao.project.monthlyreport.ExampleMonths.at;
import static yihao.project.monthlyreport.ExampleMonths.full;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.StageEntry;

@DisplayName("PM-04, PM-05 Who is reported on in a month")
class DueProjectsTest {

    final ExampleMonths months = new ExampleMonths();

    @Test
    void is_no_project_that_was_signed_after_the_month() {
        negotiatingThenSigned("1", "2026-10-01");
        var last = negotiatingThenSigned("2", "2026-09-30");

        assertThat(rows(TOO_LATE)).extracting(MonthRow::projectId).containsExactly(last);
        assertThat(problem(months.save(SEPTEMBER, "1", null, full("1"), true, at(ZHANGDIAN_OFFICER, IN_TIME))))
                .isEqualTo(MonthlyReportProblem.NOT_DUE);
    }

    @Test
    void is_a_project_that_ended_after_the_month_and_none_that_ended_in_it() {
        var after = months.signed("1");
        terminate(after, "2026-09-30T16:00:00Z");
        terminate(months.signed("2"), "2026-09-30T15:59:59Z");

        assertThat(rows(TOO_LATE)).singleElement().satisfies(row -> {
            assertThat(row.projectId()).isEqualTo(after);
            assertThat(row.state()).isEqualTo(MonthRow.State.MISSING);
            assertThat(row.stage()).isEqualTo("SIGNED");
            assertThat(Objects.requireNonNull(row.unitName()).en()).isEqualTo(unitName());
        });
    }

    @Test
    void is_not_named_as_missing_for_a_draft_of_a_project_that_ended_in_the_month() {
        var project = months.signed("1");
        var draft = Map.of("done", "场地平整");
        months.save(
                SEPTEMBER, project, null, draft, false, at(ZHANGDIAN_OFFICER, Instant.parse("2026-09-10T04:00:00Z")));
        terminate(project, "2026-09-20T04:00:00Z");

        assertThat(rows(TOO_LATE)).isEmpty();
    }

    @Test
    void is_nobody_else_once_the_month_is_frozen() {
        var named = months.signed("1");
        months.freezeMonth.freeze(SEPTEMBER, at(BUREAU_HEAD, TOO_LATE));
        negotiatingThenSigned("2", "2026-09-30");
        var officer = at(ZHANGDIAN_OFFICER, TOO_LATE);

        assertThat(problem(months.save(SEPTEMBER, "2", null, full("1"), true, officer)))
                .isEqualTo(MonthlyReportProblem.NOT_DUE);
        assertThat(problem(months.save(SEPTEMBER, named, null, full("1"), true, officer)))
                .isNull();
    }

    private static String unitName() {
        return ExampleProjects.UNITS.name(ExampleProjects.UNIT).orElseThrow().en();
    }

    private List<MonthRow> rows(Instant now) {
        return months.seeMonth.of(SEPTEMBER, null, BUREAU_HEAD, now).rows();
    }

    private void terminate(String project, String when) {
        var act = at(BUREAU_HEAD, Instant.parse(when)).because("投资方撤回");
        assertThat(problem(months.world.guide.terminate(project, act))).isNull();
    }

    private String negotiatingThenSigned(String id, String signedOn) {
        var begun =
                ExampleMonths.project(id, ExampleProjects.UNIT, "NEGOTIATING", Instant.parse("2026-03-01T04:00:00Z"));
        var day = LocalDate.parse(signedOn);
        var written = Instant.parse("2026-10-07T04:00:00Z");
        var signed = new StageEntry(
                "NEGOTIATING", "SIGNED", day, written, "zhangdian.officer", null, false, "zibo-stages@1", false, false);
        var project = new Project(
                begun.number(),
                begun.origin(),
                begun.unit(),
                begun.profile(),
                begun.evidence(),
                "SIGNED",
                begun.standing(),
                List.of(begun.stageLog().getFirst(), signed));
        months.world.projects.add(id, project, ProjectAction.STARTED, at(BUREAU_HEAD, written));
        return id;
    }
}
