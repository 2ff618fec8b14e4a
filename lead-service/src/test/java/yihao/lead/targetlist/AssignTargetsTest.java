package yihao.lead.targetlist;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.MUNICH;
import static yihao.lead.World.SQUAD;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.targetlist.TargetListTest.problem;
import static yihao.lead.targetlist.TargetWorld.MORNING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.lead.RunningClock;
import yihao.lead.Sharing;

@DisplayName("L2 A firm on a target list")
class AssignTargetsTest {

    static final Act BUREAU_ACT = at(BUREAU_PERSON, MORNING);

    final TargetWorld city = new TargetWorld();

    @ParameterizedTest(name = "of {0} to {1}: {2}")
    @CsvSource(textBlock = """
            bureau,            district-linzi,     true
            bureau,            office-munich,      true
            bureau,            nowhere,            false
            district-zhangdian, district-zhangdian, true
            district-zhangdian, squad-01,           true
            district-zhangdian, district-linzi,     false
            district-zhangdian, bureau,             false
            """)
    void is_assigned_to_any_unit_where_the_bureau_keeps_it_else_to_the_own_and_those_below(
            String keeper, String unit, boolean fits) {
        var by = keeper.equals("bureau") ? BUREAU_PERSON : ZHANGDIAN_OFFICER;
        var id = city.opened(by);
        var target = city.pasted(id, "甲乙科技", by).state().targets().getFirst();

        var assigned = city.assignTargets.assign(id, List.of(target.id()), unit, null, at(by, MORNING));

        assertThat(problem(assigned)).isEqualTo(fits ? null : TargetListProblem.TARGET_UNIT_UNFIT);
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource(textBlock = """
            2026-03-01, TARGET_DUE_UNFIT
            2026-03-02,
            2026-12-31,
            2027-01-01, TARGET_DUE_UNFIT
            """)
    void is_assigned_by_a_day_that_is_to_come_in_its_year(LocalDate dueOn, @Nullable TargetListProblem problem) {
        var id = city.opened(BUREAU_PERSON);
        var chosen = TargetWorld.ids(city.pasted(id, "甲乙科技", BUREAU_PERSON).state());

        assertThat(problem(city.assignTargets.assign(id, chosen, LINZI, dueOn, BUREAU_ACT)))
                .isEqualTo(problem);
    }

    @Test
    void is_looked_after_by_one_unit_at_a_time_or_by_nobody() {
        var id = city.opened(BUREAU_PERSON);
        var chosen =
                TargetWorld.ids(city.pasted(id, "甲乙科技\n丙丁科技", BUREAU_PERSON).state());
        var first = city.assigned(id, LINZI, BUREAU_PERSON, 0, 1);
        var same = city.assigned(id, LINZI, BUREAU_PERSON, 0, 1);
        var other = city.assigned(id, MUNICH, BUREAU_PERSON, 1);
        var nobody = done(city.assignTargets.free(id, chosen.subList(0, 1), BUREAU_ACT));

        assertThat(same.version()).isEqualTo(first.version());
        assertThat(other.state().units()).containsExactly("bureau", LINZI, MUNICH);
        assertThat(nobody.state().units()).containsExactly("bureau", MUNICH);
        assertThat(problem(city.assignTargets.assign(id, List.of(chosen.getFirst(), "x"), SQUAD, null, BUREAU_ACT)))
                .isEqualTo(TargetListProblem.TARGET_UNKNOWN);
        assertThat(city.now(id).targets().getFirst().assignment()).isNull();
    }

    @Test
    void waits_for_its_unit_until_it_is_reached_the_earliest_day_first() {
        var id = city.listed("甲乙科技\n丙丁科技\n戊己科技");
        due(id, ZHANGDIAN, "2026-09-30", 0);
        due(id, ZHANGDIAN, "2026-06-30", 1);
        due(id, LINZI, "2026-03-31", 2);

        assertThat(city.clocks.dueBy(LocalDate.of(2026, 6, 29)))
                .extracting(RunningClock::unit)
                .containsExactly(LINZI);
        assertThat(city.clocks.dueBy(LocalDate.of(2026, 6, 30)).toList())
                .containsExactlyInAnyOrderElementsOf(city.clocks.of(id));
        city.visited("丙丁科技", "2026-05-06");
        assertThat(days(id)).containsExactlyInAnyOrder("district-linzi 2026-03-31", "district-zhangdian 2026-09-30");
        city.visited("甲乙科技", "2026-05-06");
        assertThat(days(id)).containsExactly("district-linzi 2026-03-31");
        var clock = city.clocks.of(id).getFirst();
        assertThat(city.clocks.about(clock, LINZI_OFFICER)).isPresent();
        assertThat(city.clocks.about(clock, SUPERVISOR)).isEmpty();
    }

    @Test
    void waits_no_more_once_it_is_taken_off_or_the_list_is_closed() {
        var id = city.listed("甲乙科技\n丙丁科技");
        due(id, ZHANGDIAN, "2026-09-30", 0);
        due(id, LINZI, "2026-09-30", 1);
        var first = city.now(id).targets().getFirst().id();

        done(city.addTargets.takeOff(id, first, BUREAU_ACT.because("已迁出")));
        assertThat(days(id)).containsExactly("district-linzi 2026-09-30");
        done(city.keep.close(id, BUREAU_ACT.because("年度结束")));
        assertThat(days(id)).isEmpty();
    }

    @Test
    void that_its_unit_may_not_see_waits_for_nobody() {
        city.world.judged("甲乙科技", Sharing.CONFIDENTIAL);
        var id = city.listed("甲乙科技");
        due(id, LINZI, "2026-09-30", 0);

        assertThat(days(id)).isEmpty();
    }

    private void due(String id, String unit, String day, int place) {
        var target = city.now(id).targets().get(place).id();
        done(city.assignTargets.assign(id, List.of(target), unit, LocalDate.parse(day), BUREAU_ACT));
    }

    private List<String> days(String id) {
        return city.clocks.of(id).stream()
                .map(clock -> clock.unit() + " " + clock.on())
                .toList();
    }
}
