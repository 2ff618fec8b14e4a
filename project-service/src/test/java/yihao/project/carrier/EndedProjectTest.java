package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.Loss;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PK-04 PK-05 The spaces of a project that rests or has ended")
class EndedProjectTest {

    final ExampleSpaces world = new ExampleSpaces();
    final String space = world.space("201");
    final Act clock = at(Actor.service("project"), TODAY);

    @Test
    void are_free_for_others_once_it_has_ended() {
        var other = world.space("202");
        world.hold(space, world.project, TODAY);
        world.hold(other, world.another, TODAY);
        assertThat(world.holds.releaseEnded(clock)).isZero();
        end();

        assertThat(world.holds.releaseEnded(clock)).isEqualTo(1);
        assertThat(world.holds.releaseEnded(clock)).isZero();
        assertThat(problem(world.hold(space, world.another, TODAY))).isNull();
        assertThat(world.state(other).tenant()).isEqualTo(world.another);
        assertThat(world.spaces.recorded())
                .filteredOn(recorded -> recorded.action() == CarrierAction.PROJECT_ENDED)
                .hasSize(1);
    }

    @Test
    void are_free_for_others_once_it_was_lost() {
        world.hold(space, world.project, TODAY);
        var loss = new Loss(TODAY, "合肥", null, null);
        assertThat(world.world.guide.lose(world.project, loss, reason(BUREAU_OFFICER)))
                .isInstanceOf(Outcome.Done.class);

        assertThat(extend(BUREAU_OFFICER)).isEqualTo(ProjectProblem.LOST);
        assertThat(world.holds.releaseEnded(clock)).isEqualTo(1);
    }

    @Test
    void are_neither_extended_nor_let_to_it() {
        world.hold(space, world.project, TODAY);
        world.world.guide.suspend(world.project, reason(BUREAU_OFFICER));

        assertThat(extend(ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.SUSPENDED);
        assertThat(problem(world.holds.let(space, at(BUREAU_OFFICER, TODAY)))).isEqualTo(ProjectProblem.SUSPENDED);
    }

    @Test
    void are_decided_on_by_nobody_who_only_sees_it() {
        world.hold(space, world.project, TODAY);

        assertThat(extend(AUDITOR)).isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        var need = ExampleNeeds.need("1", null, null, null);
        assertThat(problem(world.match.say(world.project, need, at(AUDITOR, TODAY))))
                .isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
        world.holds.let(space, at(BUREAU_OFFICER, TODAY));
        assertThat(problem(world.holds.vacate(space, reason(AUDITOR)))).isEqualTo(CarrierProblem.CARRIER_NOT_YOURS);
    }

    private void end() {
        var ended = world.world.guide.terminate(world.project, reason(BUREAU_OFFICER));
        assertThat(ended).isInstanceOf(Outcome.Done.class);
    }

    private yihao.kernel.@org.jspecify.annotations.Nullable ProblemCode extend(Actor actor) {
        return problem(world.holds.extend(space, null, at(actor, TODAY)));
    }

    private static Act reason(Actor actor) {
        return at(actor, TODAY).because("放弃");
    }
}
