package yihao.project.team;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.TERMINATED;
import static yihao.project.team.ExampleTeams.TODAY;
import static yihao.project.team.ExampleTeams.head;
import static yihao.project.team.TeamProblem.TEAM_ALREADY_MEMBER;
import static yihao.project.team.TeamProblem.TEAM_DAYS_UNFIT;
import static yihao.project.team.TeamProblem.TEAM_MEMBER_GONE;
import static yihao.project.team.TeamProblem.TEAM_OFFICER_UNFIT;
import static yihao.project.team.TeamProblem.TEAM_ROLE_FULL;
import static yihao.project.team.TeamProblem.TEAM_ROLE_OF_CARD;
import static yihao.project.team.TeamProblem.TEAM_ROLE_UNKNOWN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("TM-02 TM-03 The team of a project")
class TeamTest {

    final ExampleTeams world = new ExampleTeams(new ExampleProjects(), TeamRules.shipped());

    @Test
    void has_one_lead_officer_on_a_day() {
        world.add("zhangdian.officer", "LEAD", TODAY);

        assertThat(problem(world.add("bureau.officer", "LEAD", TODAY.plusDays(9))))
                .isEqualTo(TEAM_ROLE_FULL);
        assertThat(problem(
                        world.keep.add(world.projectId, "bureau.officer", "LEAD", TODAY.minusDays(9), TODAY, head())))
                .isEqualTo(TEAM_ROLE_FULL);
        world.keep.add(world.projectId, "bureau.officer", "LEAD", TODAY.minusDays(9), TODAY.minusDays(1), head());

        assertThat(world.in("LEAD", TODAY.minusDays(1))).isEqualTo("bureau.officer");
        assertThat(world.in("LEAD", TODAY)).isEqualTo("zhangdian.officer");
    }

    @Test
    void has_as_many_in_a_role_as_another_city_says() {
        var another = new ExampleTeams(new ExampleProjects(), TeamRules.read("/rules/another-team.yaml"));
        var officer = act(ZHANGDIAN_OFFICER, "分工");
        another.keep.add(another.projectId, "zhangdian.head", "HAND", TODAY, TODAY.plusDays(5), officer);
        another.keep.add(another.projectId, "bureau.officer", "HAND", TODAY.plusDays(3), null, officer);
        var third = "zhangdian.officer";

        assertThat(problem(another.keep.add(another.projectId, third, "HAND", TODAY, null, officer)))
                .isEqualTo(TEAM_ROLE_FULL);
        another.keep.add(another.projectId, third, "HAND", TODAY, TODAY.plusDays(2), officer);
        assertThat(another.in("HAND", TODAY.plusDays(2))).isEqualTo("zhangdian.head, zhangdian.officer");
        assertThat(problem(another.add(third, "HAND", TODAY))).isEqualTo(NOT_YOURS);
    }

    @Test
    void takes_who_is_on_duty_and_sees_the_project() {
        assertThat(problem(world.add("linzi.officer", "MEMBER", TODAY))).isEqualTo(TEAM_OFFICER_UNFIT);
        assertThat(problem(world.add("nobody", "MEMBER", TODAY))).isEqualTo(TEAM_OFFICER_UNFIT);
        assertThat(problem(world.add("zhangdian.officer", "DRIVER", TODAY))).isEqualTo(TEAM_ROLE_UNKNOWN);
        assertThat(problem(world.add("zhangdian.officer", "SERVICE", TODAY))).isEqualTo(TEAM_ROLE_OF_CARD);
        world.add("zhangdian.officer", "MEMBER", TODAY);
        assertThat(problem(world.add("zhangdian.officer", "MEMBER", TODAY.plusDays(1))))
                .isEqualTo(TEAM_ALREADY_MEMBER);
        world.add("zhangdian.officer", "LEAD", TODAY);
        assertThat(world.in("LEAD", TODAY)).isEqualTo("zhangdian.officer");
    }

    @Test
    void is_named_with_a_reason_by_whom_the_rules_say_while_the_project_goes_on() {
        var role = "MEMBER";
        assertThat(problem(world.keep.add(
                        world.projectId, "zhangdian.head", role, TODAY, null, act(ZHANGDIAN_OFFICER, "分工"))))
                .isEqualTo(NOT_YOURS);
        assertThat(problem(world.keep.add(world.projectId, "zhangdian.head", role, TODAY, null, act(ZHANGDIAN_HEAD))))
                .isEqualTo(REASON_MISSING);
        assertThat(world.teams.find(world.projectId)).isEmpty();

        world.world.guide.terminate(world.projectId, act(BUREAU_HEAD, "投资方退出"));
        assertThat(problem(world.add("zhangdian.head", role, TODAY))).isEqualTo(TERMINATED);
    }

    @Test
    void has_a_successor_in_the_same_role_from_a_day_on() {
        world.add("zhangdian.officer", "LEAD", TODAY.minusDays(3));
        var id = world.idOf("zhangdian.officer");

        assertThat(problem(world.keep.succeed(world.projectId, id, "bureau.officer", TODAY.minusDays(4), head())))
                .isEqualTo(TEAM_DAYS_UNFIT);
        world.keep.succeed(world.projectId, id, "bureau.officer", TODAY.plusDays(1), head());

        assertThat(world.in("LEAD", TODAY)).isEqualTo("zhangdian.officer");
        assertThat(world.in("LEAD", TODAY.plusDays(1))).isEqualTo("bureau.officer");
    }

    @Test
    void keeps_what_is_over_and_opens_what_is_not() {
        world.add("zhangdian.officer", "LEAD", TODAY.minusDays(3));
        var id = world.idOf("zhangdian.officer");
        assertThat(problem(world.keep.end(world.projectId, id, TODAY.minusDays(4), head())))
                .isEqualTo(TEAM_DAYS_UNFIT);
        world.keep.end(world.projectId, id, TODAY, head());
        world.keep.end(world.projectId, id, null, head());
        assertThat(world.in("LEAD", TODAY.plusYears(9))).isEqualTo("zhangdian.officer");

        world.keep.end(world.projectId, id, TODAY.minusDays(1), head());
        assertThat(problem(world.keep.end(world.projectId, id, null, head()))).isEqualTo(TEAM_MEMBER_GONE);
        assertThat(world.teams.recorded()).hasSize(4);
    }
}
