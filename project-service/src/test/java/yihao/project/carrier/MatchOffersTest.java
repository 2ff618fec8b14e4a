package yihao.project.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.carrier.ExampleNeeds.need;
import static yihao.project.carrier.ExampleSpaces.LINZI_OFFICER;
import static yihao.project.carrier.ExampleSpaces.TODAY;
import static yihao.project.carrier.ExampleSpaces.at;
import static yihao.project.carrier.ExampleSpaces.unit;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.project.lifecycle.Project;

@DisplayName("PK-07 What a match offers")
class MatchOffersTest {

    final ExampleSpaces world = new ExampleSpaces();

    @Test
    void offers_nothing_that_the_project_leaves_to_others_for_now() {
        var left = world.space("left");
        world.hold(left, world.project, TODAY);
        world.holds.release(left, at(ZHANGDIAN_OFFICER, TODAY).because("换一间"));
        say(need(null, null, null, null));

        assertThat(matchesOn(TODAY.plusDays(7)).best()).isEmpty();
        assertThat(matchesOn(TODAY.plusDays(8)).best()).hasSize(1);
    }

    @Test
    void offers_to_hold_only_to_who_may_hold_for_the_project_while_it_runs() {
        var space = world.state(world.space("free"));
        var project = world.holds.project(world.project, ZHANGDIAN_OFFICER).orElseThrow(ExampleSpaces::refused);

        assertThat(possible(ZHANGDIAN_OFFICER, project.state()).actions(space)).containsExactly("hold");
        assertThat(possible(LINZI_OFFICER, project.state()).actions(space)).doesNotContain("hold");
        world.world.guide.suspend(world.project, at(BUREAU_OFFICER, TODAY).because("缓建"));
        var resting = world.holds.project(world.project, ZHANGDIAN_OFFICER).orElseThrow(ExampleSpaces::refused);
        assertThat(possible(ZHANGDIAN_OFFICER, resting.state()).actions(space)).isEmpty();
    }

    private PossibleOnSpace possible(Actor actor, Project asking) {
        return PossibleOnSpace.of(world.holds, ExampleSpaces.BOOK.on(TODAY).rules(), TODAY, actor, asking);
    }

    @Test
    void is_what_fits_also_among_more_spaces_than_are_judged() {
        var carrier = world.carriers
                .find(world.carrier, LINZI_OFFICER, TODAY)
                .orElseThrow(ExampleSpaces::refused)
                .state();
        for (int i = 0; i < 5_001; i++) {
            var small = unit("0" + i, "10");
            var space = Space.added(world.carrier, carrier, small.place(), small.facts());
            world.spaces.add("s-" + i, space, CarrierAction.ADDED, at(LINZI_OFFICER, TODAY));
        }
        var wide = world.added(unit("wide", "1000")).id();
        say(need("1000", null, null, null));

        assertThat(matchesOn(TODAY).best())
                .extracting(match -> match.space().id())
                .containsExactly(wide);
        assertThat(matchesOn(TODAY).whole()).isTrue();
    }

    private void say(CarrierNeed need) {
        world.match.say(world.project, need, at(ZHANGDIAN_OFFICER, TODAY)).orElseThrow(ExampleSpaces::refused);
    }

    private Matches matchesOn(LocalDate day) {
        return world.match
                .matches(world.project, ZHANGDIAN_OFFICER, day)
                .orElseThrow(ExampleSpaces::refused)
                .orElseThrow();
    }
}
