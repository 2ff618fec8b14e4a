package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleSpaces.LINZI_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;

@DisplayName("PK-03 A further hold of the same space")
class HoldAgainTest {

    final ExampleSpaces world = new ExampleSpaces();
    final String space = world.space("201");

    @Test
    void in_between_by_another_project_opens_the_space_no_sooner() {
        world.hold(space, world.project, TODAY);
        world.holds.release(space, because(ZHANGDIAN_OFFICER, "让给另一项目"));
        assertThat(problem(world.hold(space, world.another, TODAY))).isNull();
        world.holds.release(space, because(ZHANGDIAN_OFFICER, "不再需要"));

        assertThat(problem(world.hold(space, world.project, TODAY))).isEqualTo(CarrierProblem.HOLD_TOO_SOON);
        assertThat(problem(world.hold(space, world.another, TODAY))).isEqualTo(CarrierProblem.HOLD_TOO_SOON);
        assertThat(problem(world.hold(space, world.project, TODAY.plusDays(8)))).isNull();
        assertThat(world.state(space).before()).isEmpty();
    }

    @Test
    void and_letting_leave_the_space_to_others_afterwards() {
        world.hold(space, world.another, TODAY);
        world.holds.release(space, because(ZHANGDIAN_OFFICER, "不再需要"));
        world.hold(space, world.project, TODAY);
        world.holds.let(space, at(BUREAU_OFFICER, TODAY));
        world.holds.vacate(space, because(LINZI_OFFICER, "退租"));

        assertThat(problem(world.hold(space, world.project, TODAY))).isEqualTo(CarrierProblem.HOLD_TOO_SOON);
        assertThat(problem(world.hold(space, world.another, TODAY))).isEqualTo(CarrierProblem.HOLD_TOO_SOON);
    }

    private static Act because(Actor actor, String reason) {
        return at(actor, TODAY).because(reason);
    }
}
