package yihao.project.team;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.team.ExampleTeams.TODAY;
import static yihao.project.team.ExampleTeams.head;
import static yihao.project.team.TeamProblem.TEAM_ALREADY_MEMBER;
import static yihao.project.team.TeamProblem.TEAM_DAYS_UNFIT;
import static yihao.project.team.TeamProblem.TEAM_OFFICER_UNFIT;
import static yihao.project.team.TeamProblem.TEAM_ROLE_FULL;
import static yihao.project.team.TeamProblem.TEAM_ROLE_OF_CARD;
import static yihao.project.team.TeamProblem.TEAM_ROLE_UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.project.lifecycle.ExampleProjects;

@DisplayName("TM-02 A team whose rules or officers change")
class TeamChangesTest {

    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final String OFFICER = "zhangdian.officer";
    static final String OTHER = "bureau.officer";

    final ExampleTeams world = new ExampleTeams(
            new ExampleProjects(), TeamRules.read("/rules/changed-team.yaml", "/rules/changed-team-2.yaml"));

    private static Act tomorrow() {
        return new Act(ZHANGDIAN_HEAD, Instant.parse("2026-09-16T04:00:00Z"), "分工", "request-2", null, null);
    }

    private boolean ended(String id, LocalDate until) {
        return world.keep.end(world.projectId, id, until, tomorrow()).result().isPresent();
    }

    @Test
    void lets_go_who_is_in_a_role_that_is_no_longer_there_and_takes_nobody_into_it() {
        world.add(OFFICER, "DRIVER", TODAY);
        var id = world.idOf(OFFICER);

        assertThat(problem(world.keep.succeed(world.projectId, id, OTHER, TOMORROW, tomorrow())))
                .isEqualTo(TEAM_ROLE_UNKNOWN);
        assertThat(problem(world.keep.end(world.projectId, id, TODAY.minusDays(1), tomorrow())))
                .isEqualTo(TEAM_DAYS_UNFIT);
        assertThat(ended(id, TOMORROW)).isTrue();
        assertThat(problem(world.keep.end(world.projectId, id, null, tomorrow())))
                .isEqualTo(TEAM_ROLE_UNKNOWN);
    }

    @Test
    void lets_go_and_replaces_whoever_is_more_than_there_may_be_now() {
        world.add(OFFICER, "MEMBER", TODAY);
        world.add("zhangdian.head", "MEMBER", TODAY);
        var id = world.idOf(OFFICER);

        assertThat(problem(world.keep.succeed(world.projectId, id, "zhangdian.head", TOMORROW, tomorrow())))
                .isEqualTo(TEAM_ALREADY_MEMBER);
        world.keep.succeed(world.projectId, id, OTHER, TOMORROW, tomorrow());
        assertThat(world.in("MEMBER", TOMORROW)).isEqualTo("bureau.officer, zhangdian.head");
        assertThat(ended(world.idOf(OTHER), TODAY.plusDays(5))).isTrue();
        assertThat(problem(world.keep.end(world.projectId, world.idOf(OTHER), null, tomorrow())))
                .isEqualTo(TEAM_ROLE_FULL);
    }

    @Test
    void lets_go_and_replaces_whom_the_card_would_name_now() {
        world.add(OFFICER, "SERVICE", TODAY);

        world.keep.succeed(world.projectId, world.idOf(OFFICER), OTHER, TOMORROW, tomorrow());
        assertThat(world.in("SERVICE", TOMORROW)).isEqualTo(OTHER);
        assertThat(ended(world.idOf(OTHER), TODAY.plusDays(5))).isTrue();
        assertThat(problem(world.keep.end(world.projectId, world.idOf(OTHER), null, tomorrow())))
                .isEqualTo(TEAM_ROLE_OF_CARD);
    }

    @Test
    void asks_for_duty_today_of_whom_it_names_from_an_earlier_day() {
        world.leaving.put(OFFICER, TODAY.minusDays(1));

        assertThat(problem(world.add(OFFICER, "LEAD", TODAY.minusDays(9)))).isEqualTo(TEAM_OFFICER_UNFIT);
        var before = TODAY.minusDays(1);
        world.keep.add(world.projectId, OFFICER, "LEAD", TODAY.minusDays(9), before, head());
        assertThat(world.in("LEAD", before)).isEqualTo(OFFICER);
    }

    @Test
    void asks_for_duty_when_it_is_opened_again_and_not_when_it_ends() {
        world.add(OFFICER, "LEAD", TODAY.minusDays(9));
        var id = world.idOf(OFFICER);
        world.leaving.put(OFFICER, TODAY.minusDays(1));

        world.keep.end(world.projectId, id, TODAY.plusDays(3), head());
        assertThat(world.in("LEAD", TODAY.plusDays(4))).isEmpty();
        for (var longer : new LocalDate[] {TODAY.plusDays(4), null}) {
            assertThat(problem(world.keep.end(world.projectId, id, longer, head())))
                    .isEqualTo(TEAM_OFFICER_UNFIT);
        }
    }
}
