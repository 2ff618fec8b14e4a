package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.RunningClock;
import yihao.lead.World;

/// The squad's work ends on Friday; above the squad stands Zhangdian with an officer and a head.
@DisplayName("G6 A reminder of handed over work")
class RecipientsTest {

    static final String FRIDAY_MORNING = "2026-09-04T01:00:00Z";

    final ReminderWorld world = new ReminderWorld(new ReminderWorld.TwinMailer());

    @BeforeEach
    void aClockOfTheSquad() {
        world.clocks.start(
                new RunningClock("1", "lead.report", "", World.SQUAD, RunningClock.WORKERS, ReminderWorld.FRIDAY));
    }

    @Test
    void is_for_those_who_took_it_over_before_those_above() {
        world.officer("linzi.officer", World.LINZI, UNIT_OFFICER);
        world.network.handedOver.put(World.SQUAD, World.LINZI);

        world.give(FRIDAY_MORNING);

        assertThat(world.given()).containsExactly("linzi.officer: AT");
    }

    @Test
    void is_for_who_took_it_over_from_those_who_took_it_over() {
        world.officer("bureau.visitor", World.BUREAU, SQUAD_MEMBER);
        world.network.handedOver.put(World.SQUAD, World.LINZI);
        world.network.handedOver.put(World.LINZI, World.BUREAU);

        world.give(FRIDAY_MORNING);

        assertThat(world.given()).containsExactly("bureau.officer: AT", "bureau.visitor: AT");
    }

    @Test
    void is_for_the_unit_s_own_people_as_long_as_there_are_any() {
        world.officer("squad.member", World.SQUAD, SQUAD_MEMBER);
        world.officer("linzi.officer", World.LINZI, UNIT_OFFICER);
        world.network.handedOver.put(World.SQUAD, World.LINZI);

        world.give(FRIDAY_MORNING);

        assertThat(world.given()).containsExactly("squad.member: AT");
    }

    @Test
    void is_for_those_above_where_nobody_is_in_either_unit() {
        world.network.handedOver.put(World.SQUAD, World.LINZI);

        world.give(FRIDAY_MORNING);

        assertThat(world.given()).containsExactly("zhangdian.officer: AT");
    }

    @Test
    void is_for_those_above_where_two_units_handed_over_to_each_other() {
        world.network.handedOver.put(World.SQUAD, World.LINZI);
        world.network.handedOver.put(World.LINZI, World.SQUAD);

        world.give(FRIDAY_MORNING);

        assertThat(world.given()).containsExactly("zhangdian.officer: AT");
    }

    @Test
    void is_for_the_head_of_who_took_it_over_where_it_has_nobody_else_and_where_the_head_is_asked() {
        world.officer("linzi.head", World.LINZI, UNIT_HEAD);
        world.network.handedOver.put(World.SQUAD, World.LINZI);

        world.give(FRIDAY_MORNING);
        world.give("2026-09-07T01:00:00Z");

        assertThat(world.given()).containsExactly("linzi.head: AFTER 1 working day", "linzi.head: AT");
    }
}
