package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.ProblemCode;
import yihao.project.lifecycle.Standing.Status;
import yihao.project.lifecycle.kafka.ProjectsOut;
import yihao.project.lifecycle.yaml.StageRulesFormat;

@DisplayName("PJ-10 A lost project")
class LostProjectTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Loss TO_HEFEI = new Loss(TODAY, "合肥市新站高新区", "340100", "某产业基金");

    final ExampleProjects world = new ExampleProjects();
    final String id = world.started("lead-1");

    @Test
    void keeps_why_when_and_where_it_went() {
        assertThat(lose(TO_HEFEI, act(BUREAU_OFFICER, "对方土地价格更低"))).isNull();

        var standing = world.state(id).standing();
        assertThat(standing.status()).isEqualTo(Status.LOST);
        assertThat(standing.reason()).isEqualTo("对方土地价格更低");
        assertThat(standing.loss()).isEqualTo(TO_HEFEI);
        assertThat(standing.earlier()).extracting(Standing.Earlier::status).containsExactly(Status.ACTIVE);
    }

    @Test
    void is_told_to_the_other_services_as_ended_without_whom_it_went_to() {
        lose(TO_HEFEI, act(BUREAU_OFFICER, "地价"));

        var told = ProjectsOut.events().of(id, ProjectAction.LOST.name(), world.state(id));

        assertThat(told.kind().type()).isEqualTo("project.project-terminated.v1");
        assertThat(told.body())
                .hasToString(ProjectsOut.state(id, world.state(id)).toString())
                .asString()
                .contains("status=TERMINATED", "terminatedReason=地价", "合肥市新站高新区", "340100")
                .doesNotContain("某产业基金");
    }

    @ParameterizedTest(name = "on {0} to {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-15, 340100, -
            2026-09-16, 340100, DATE_IN_FUTURE
            2026-09-14, 340100, DATE_BEFORE_START
            2026-09-15, -,      -
            2026-09-15, 999999, DIVISION_UNKNOWN
            """)
    void was_lost_between_its_start_and_today_to_a_known_division_if_any(
            LocalDate day, @Nullable String division, @Nullable String expected) {
        var refused = lose(new Loss(day, "合肥", division, null), act(BUREAU_OFFICER, "地价"));

        assertThat(refused).isEqualTo(expected == null ? null : ProjectProblem.valueOf(expected));
    }

    @Test
    void of_a_ledger_without_days_has_no_start_that_is_known() {
        var act = act(BUREAU_OFFICER, "地价");
        var brought = new BroughtProject(
                        null, "甲项目", "甲公司", null, "CN", Money.cny("1"), null, "SIGNED", Map.of(), Map.of())
                .in(ExampleProjects.UNIT, "P-9", ExampleProjects.SHIPPED, act)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));

        assertThat(new Loss(TODAY.minusYears(1), "合肥", null, null).whyNot(brought, ExampleProjects.SHIPPED, act))
                .isEmpty();
    }

    @Test
    void is_told_with_a_reason_by_whom_the_rules_let() {
        assertThat(lose(TO_HEFEI, act(BUREAU_OFFICER))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(lose(TO_HEFEI, act(ZHANGDIAN_HEAD, "地价"))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(lose(TO_HEFEI, act(LINZI_OFFICER, "地价"))).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(world.state(id).standing().status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void goes_on_no_more_and_ends_once() {
        world.guide.suspend(id, act(ZHANGDIAN_HEAD, "等环评"));
        lose(TO_HEFEI, act(BUREAU_OFFICER, "地价"));

        var moved = world.guide.move(id, "NEGOTIATING", null, act(ZHANGDIAN_OFFICER));
        assertThat(problem(moved)).isEqualTo(ProjectProblem.LOST);
        assertThat(moved).asString().contains("since=" + NOON);
        assertThat(problem(world.guide.edit(id, fields(Map.of("note", "a")), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.LOST);
        assertThat(problem(world.guide.addEvidence(id, ExampleProjects.evidence("OTHER"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.LOST);
        assertThat(problem(world.guide.forEvidence(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.LOST);
        assertThat(problem(world.guide.resume(id, act(ZHANGDIAN_HEAD)))).isEqualTo(ProjectProblem.NOT_SUSPENDED);
        assertThat(problem(world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"))))
                .isEqualTo(ProjectProblem.LOST);
        assertThat(lose(TO_HEFEI, act(BUREAU_OFFICER, "地价"))).isEqualTo(ProjectProblem.LOST);
        assertThat(new Possible(ExampleProjects.SHIPPED, BUREAU_OFFICER, world.state(id)).actions())
                .isEmpty();
    }

    @Test
    void that_was_terminated_before_stays_terminated() {
        world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"));

        assertThat(lose(TO_HEFEI, act(BUREAU_OFFICER, "地价"))).isEqualTo(ProjectProblem.TERMINATED);
    }

    @Test
    void went_on_until_somebody_said_so() {
        lose(TO_HEFEI, act(BUREAU_OFFICER, "地价"));

        var said = CityTime.day(NOON);
        var started = world.state(id).standing();
        assertThat(started.before(NOON)).isEqualTo(Status.ACTIVE);
        assertThat(started.before(CityTime.endOf(said))).isEqualTo(Status.LOST);
    }

    @Test
    void is_told_by_whoever_may_terminate_where_rules_do_not_name_it() {
        var rules = StageRulesFormat.read(
                        StageRulesTest.text().replace("    edit: [UNIT_OFFICER]", "    terminate: [UNIT_HEAD]"))
                .rules();
        var project = world.state(id);

        assertThat(rules.may(ZHANGDIAN_HEAD, "lose", project)).isTrue();
        assertThat(rules.may(BUREAU_OFFICER, "lose", project)).isFalse();
        assertThat(ExampleProjects.SHIPPED.may(BUREAU_OFFICER, "lose", project)).isTrue();
    }

    private @Nullable ProblemCode lose(Loss loss, Act act) {
        return problem(world.guide.lose(id, loss, act));
    }
}
