package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleSpaces.LINZI_HEAD;
import static yihao.project.carrier.ExampleSpaces.LINZI_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.project.carrier.Space.Status;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PK-03 to PK-05 The hold of a space")
class HoldSpacesTest {

    final ExampleSpaces world = new ExampleSpaces();
    final String space = world.space("201");

    @Test
    void lasts_as_long_as_the_terms_allow_and_keeps_every_other_project_out() {
        assertThat(problem(world.hold(space, world.project, TODAY))).isNull();

        assertThat(world.state(space).hold())
                .satisfies(hold -> assertThat(hold.until()).isEqualTo(TODAY.plusDays(30)));
        assertThat(problem(world.hold(space, world.another, TODAY))).isEqualTo(CarrierProblem.SPACE_HELD);
        assertThat(problem(world.hold(space, world.project, TODAY))).isEqualTo(CarrierProblem.SPACE_HELD);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-14, HOLD_PERIOD_UNFIT
            2026-09-15, -
            2026-10-15, -
            2026-10-16, HOLD_PERIOD_UNFIT
            """)
    void ends_between_today_and_the_longest_day(LocalDate until, @Nullable CarrierProblem why) {
        var held = world.holds.hold(space, world.project, until, at(ZHANGDIAN_OFFICER, TODAY));

        assertThat(problem(held)).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-10-15T15:59:59.999Z, SPACE_HELD
            2026-10-15T16:00:00Z,     -
            """)
    void ends_with_its_last_day_in_china_whether_or_not_anybody_has_written_that_down(
            Instant instant, @Nullable CarrierProblem why) {
        world.hold(space, world.project, TODAY);

        var next = world.holds.hold(space, world.another, null, at(ZHANGDIAN_OFFICER, instant, null));

        assertThat(problem(next)).isEqualTo(why);
        assertThat(world.state(space).tenant()).isEqualTo(why == null ? world.another : world.project);
    }

    @Test
    void that_ran_out_while_the_service_was_down_is_written_down_once_with_its_own_last_day() {
        world.hold(space, world.project, TODAY);
        var other = world.space("202");
        world.holds.hold(other, world.another, TODAY.plusDays(29), at(ZHANGDIAN_OFFICER, TODAY));

        assertThat(world.holds.expire(clock(TODAY.plusDays(29)))).isZero();
        assertThat(world.holds.expire(clock(TODAY.plusDays(400)))).isEqualTo(2);
        assertThat(world.holds.expire(clock(TODAY.plusDays(400)))).isZero();

        assertThat(world.state(space).hold()).isNull();
        assertThat(world.state(space).before()).containsExactly(new Space.Former(world.project, TODAY.plusDays(30)));
        assertThat(world.spaces.recorded())
                .filteredOn(recorded -> recorded.action() == CarrierAction.EXPIRED)
                .hasSize(2);
    }

    @Test
    void that_is_written_down_late_takes_nothing_from_whoever_came_in_between() {
        world.hold(space, world.project, TODAY);
        world.hold(space, world.another, TODAY.plusDays(31));

        assertThat(world.holds.expire(clock(TODAY.plusDays(31)))).isZero();
        assertThat(world.state(space).tenant()).isEqualTo(world.another);
    }

    @Test
    void is_extended_as_often_as_the_terms_say_and_never_after_its_end() {
        world.hold(space, world.project, TODAY);

        assertThat(problem(extend(TODAY.plusDays(30), TODAY))).isEqualTo(CarrierProblem.HOLD_PERIOD_UNFIT);
        assertThat(problem(extend(TODAY.plusDays(61), TODAY))).isEqualTo(CarrierProblem.HOLD_PERIOD_UNFIT);
        assertThat(problem(extend(TODAY.plusDays(60), TODAY.plusDays(30)))).isNull();
        assertThat(problem(extend(null, TODAY.plusDays(60)))).isNull();
        assertThat(problem(extend(null, TODAY.plusDays(61)))).isEqualTo(CarrierProblem.HOLD_EXTENDED_ENOUGH);
        assertThat(problem(extend(null, TODAY.plusDays(91)))).isEqualTo(CarrierProblem.SPACE_NOT_HELD);
    }

    @ParameterizedTest(name = "after {0} days: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            0, HOLD_TOO_SOON
            7, HOLD_TOO_SOON
            8, -
            """)
    void that_ended_leaves_the_space_to_others_for_a_while(int days, @Nullable CarrierProblem why) {
        world.hold(space, world.project, TODAY);
        world.holds.release(space, because(ZHANGDIAN_OFFICER, "不再需要"));

        assertThat(problem(world.hold(space, world.project, TODAY.plusDays(days))))
                .isEqualTo(why);
        assertThat(problem(world.hold(world.space("203"), world.project, TODAY)))
                .isNull();
    }

    @Test
    void is_released_with_a_reason_by_the_project_s_unit_or_the_head_of_who_runs_it() {
        world.hold(space, world.project, TODAY);

        assertThat(problem(world.holds.release(space, because(LINZI_OFFICER, "收回"))))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        assertThat(problem(world.holds.release(space, at(ZHANGDIAN_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_REASON_MISSING);
        assertThat(problem(world.holds.release(space, because(LINZI_HEAD, "收回"))))
                .isNull();
        assertThat(problem(world.holds.release(space, because(LINZI_HEAD, "收回"))))
                .isEqualTo(CarrierProblem.SPACE_NOT_HELD);
    }

    @Test
    void becomes_a_letting_by_who_runs_the_space_and_may_see_the_project() {
        assertThat(problem(world.holds.let(space, at(BUREAU_OFFICER, TODAY)))).isEqualTo(CarrierProblem.SPACE_NOT_HELD);
        world.hold(space, world.project, TODAY);

        assertThat(problem(world.holds.let(space, at(ZHANGDIAN_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        assertThat(problem(world.holds.let(space, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_HOLDER_UNSEEN);
        assertThat(problem(world.holds.let(space, at(BUREAU_OFFICER, TODAY)))).isNull();

        assertThat(world.state(space).status(TODAY.plusDays(1000))).isEqualTo(Status.LET);
        assertThat(problem(world.hold(space, world.another, TODAY))).isEqualTo(CarrierProblem.SPACE_LET);
        assertThat(problem(world.holds.vacate(space, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(CarrierProblem.SPACE_REASON_MISSING);
        assertThat(problem(world.holds.vacate(space, because(LINZI_OFFICER, "租约到期"))))
                .isNull();
        assertThat(problem(world.holds.vacate(space, because(LINZI_OFFICER, "租约到期"))))
                .isEqualTo(CarrierProblem.SPACE_NOT_LET);
        assertThat(problem(world.hold(space, world.another, TODAY))).isNull();
    }

    @Test
    void is_for_running_projects_of_one_s_own_unit() {
        assertThat(problem(world.holds.hold(space, world.project, null, at(LINZI_OFFICER, TODAY))))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(problem(world.holds.hold(space, world.project, null, at(AUDITOR, TODAY))))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        world.world.guide.terminate(world.project, because(BUREAU_OFFICER, "放弃"));
        assertThat(problem(world.hold(space, world.project, TODAY))).isEqualTo(ProjectProblem.TERMINATED);
    }

    private yihao.kernel.Outcome<yihao.kernel.Versioned<Space>> extend(@Nullable LocalDate until, LocalDate day) {
        return world.holds.extend(space, until, at(ZHANGDIAN_OFFICER, day));
    }

    private static Act because(Actor actor, String reason) {
        return at(actor, TODAY).because(reason);
    }

    private static Act clock(LocalDate day) {
        return at(Actor.service("project"), day);
    }
}
