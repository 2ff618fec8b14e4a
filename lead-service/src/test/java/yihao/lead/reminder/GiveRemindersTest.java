package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.StoreProblem;
import yihao.lead.RunningClock;
import yihao.lead.World;
import yihao.testkit.twins.Acts;

@DisplayName("G6 A reminder")
class GiveRemindersTest {

    static final Actor OFFICER = World.ZHANGDIAN_OFFICER;

    final ReminderWorld world = new ReminderWorld(new ReminderWorld.TwinMailer());

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-03T00:29:59Z, -
            2026-09-03T00:30:00Z, BEFORE 1 working day
            2026-09-04T00:29:59Z, BEFORE 1 working day
            2026-09-04T00:30:00Z, AT
            2026-09-07T00:29:59Z, AT
            2026-09-07T00:30:00Z, AFTER 1 working day
            2026-09-11T00:30:00Z, AFTER 5 working days
            2026-09-18T00:30:00Z, AFTER 10 working days
            2026-12-18T00:30:00Z, AFTER 10 working days
            """)
    void is_given_before_at_and_after_the_end_of_a_clock(String at, String stage) {
        world.runs("1");

        world.give(at);

        assertThat(world.notices.all().stream()
                        .map(one -> one.state())
                        .filter(one -> one.recipient().equals(OFFICER.subject()))
                        .map(Notice::stage))
                .isEqualTo(stage == null ? List.of() : List.of(stage));
    }

    @Test
    void is_given_once_however_often_the_clock_is_looked_at() {
        world.runs("1");

        world.give("2026-09-03T01:00:00Z");
        world.give("2026-09-03T01:01:00Z");
        world.give("2026-09-03T09:00:00Z");

        assertThat(world.given()).containsExactly("zhangdian.officer: BEFORE 1 working day");
    }

    @Test
    void after_days_of_downtime_tells_what_is_true_now_and_not_each_missed_day() {
        world.runs("1");

        world.give("2026-09-07T01:00:00Z");

        assertThat(world.given())
                .containsExactly("zhangdian.head: AFTER 1 working day", "zhangdian.officer: AFTER 1 working day");
    }

    @Test
    void is_given_once_by_two_instances_at_one_instant() throws Exception {
        for (int record = 0; record < 50; record++) {
            world.runs("%02d".formatted(record));
        }
        try (var instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(
                    instances.submit(() -> world.give("2026-09-03T01:00:00Z")),
                    instances.submit(() -> world.give("2026-09-03T01:00:00Z")));
            for (var instance : both) {
                instance.get();
            }
        }

        assertThat(world.notices.all()).hasSize(50);
    }

    @Test
    void that_is_not_heeded_goes_to_the_head_of_the_unit_and_then_to_the_bureau_s() {
        world.runs("1");

        world.give("2026-09-04T01:00:00Z");
        world.give("2026-09-07T01:00:00Z");
        world.give("2026-09-11T01:00:00Z");

        assertThat(world.given())
                .containsExactly(
                        "bureau.head: AFTER 5 working days",
                        "zhangdian.head: AFTER 1 working day",
                        "zhangdian.head: AFTER 5 working days",
                        "zhangdian.officer: AFTER 1 working day",
                        "zhangdian.officer: AFTER 5 working days",
                        "zhangdian.officer: AT");
    }

    @Test
    void for_a_unit_without_anybody_to_remind_is_for_those_above_it() {
        world.clocks.start(
                new RunningClock("1", "lead.report", "", World.MUNICH, RunningClock.WORKERS, ReminderWorld.FRIDAY));

        world.give("2026-09-04T01:00:00Z");

        assertThat(world.given()).containsExactly("bureau.officer: AT");
    }

    @Test
    void for_a_unit_with_nobody_but_its_head_is_the_head_s() {
        world.officer("linzi.head", World.LINZI, Function.UNIT_HEAD);
        world.clocks.start(
                new RunningClock("1", "lead.report", "", World.LINZI, RunningClock.WORKERS, ReminderWorld.FRIDAY));

        world.give("2026-09-04T01:00:00Z");

        assertThat(world.given()).containsExactly("linzi.head: AT");
    }

    @Test
    void of_what_a_function_of_the_city_owes_is_for_whoever_has_it() {
        world.clocks.start(new RunningClock(
                "1", "lead.confirm-commitment", "2", null, Set.of(Function.SUPERVISION), ReminderWorld.FRIDAY));

        world.give("2026-09-04T01:00:00Z");

        assertThat(world.given()).containsExactly("supervision: AT");
    }

    @Test
    void is_not_given_to_whoever_may_not_see_the_record() {
        world.runs("1");
        world.clocks.blind.add(OFFICER.subject());

        world.give("2026-09-04T01:00:00Z");

        assertThat(world.given()).isEmpty();
    }

    @Test
    void becomes_quiet_once_its_clock_is_answered() {
        var clock = world.runs("1");
        world.give("2026-09-04T01:00:00Z");

        world.answer(clock);
        world.give("2026-09-04T02:00:00Z");
        world.give("2026-09-07T02:00:00Z");

        assertThat(world.notices.countUnread(OFFICER, 99)).isZero();
        assertThat(told()).extracting(ReadNotices.Told::settled).containsExactly(true);
    }

    @Test
    void of_a_clock_that_moved_gives_way_to_that_of_the_new_day() {
        var clock = world.runs("1");
        world.give("2026-09-04T01:00:00Z");

        world.answer(clock);
        world.clocks.start(
                new RunningClock("1", clock.kind(), "", clock.unit(), clock.functions(), LocalDate.of(2026, 9, 18)));
        world.give("2026-09-17T01:00:00Z");

        assertThat(told())
                .extracting(ReadNotices.Told::dueOn, ReadNotices.Told::settled)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 9, 18), false),
                        org.assertj.core.groups.Tuple.tuple(ReminderWorld.FRIDAY, true));
    }

    @Test
    void of_somebody_who_works_elsewhere_now_is_neither_listed_nor_counted_and_is_withdrawn() {
        world.runs("1");
        world.give("2026-09-04T01:00:00Z");
        var moved = actor(OFFICER.subject(), World.LINZI, UNIT_OFFICER);
        world.officer(OFFICER.subject(), World.LINZI, UNIT_OFFICER);

        assertThat(world.notices.count(moved, 99)).isZero();
        world.give("2026-09-04T02:00:00Z");
        assertThat(world.notices.all().getFirst().state().isWithdrawn()).isTrue();
    }

    @Test
    void stands_unread_first_until_it_is_read() {
        world.runs("1");
        world.give("2026-09-03T01:00:00Z");
        world.runs("2");
        world.give("2026-09-03T02:00:00Z");
        var newest = told().getFirst();

        world.readNotices.read(newest.id(), Acts.by(OFFICER, "2026-09-03T03:00:00Z"));

        assertThat(newest.number()).isEqualTo("L-2");
        assertThat(told()).extracting(ReadNotices.Told::number).containsExactly("L-1", "L-2");
        assertThat(world.notices.countUnread(OFFICER, 99)).isEqualTo(1);
    }

    @Test
    void of_a_later_stage_takes_the_place_of_the_one_before_and_is_unread() {
        world.runs("1");
        world.give("2026-09-03T01:00:00Z");
        world.readNotices.read(told().getFirst().id(), Acts.by(OFFICER, "2026-09-03T02:00:00Z"));

        world.give("2026-09-04T01:00:00Z");

        assertThat(told()).extracting(ReadNotices.Told::when).containsExactly(ReminderRule.When.AT);
        assertThat(world.notices.count(OFFICER, 99)).isEqualTo(1);
        assertThat(world.notices.countUnread(OFFICER, 99)).isEqualTo(1);
        assertThat(world.given()).hasSize(2);
    }

    @Test
    void of_another_does_not_exist() {
        world.runs("1");
        world.give("2026-09-04T01:00:00Z");

        assertThat(refused(world.readNotices.read(
                                told().getFirst().id(), Acts.by(World.ZHANGDIAN_HEAD, "2026-09-04T02:00:00Z")))
                        .problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
    }

    private List<ReadNotices.Told> told() {
        return world.readNotices
                .list(OFFICER, null, 50, java.time.Instant.parse("2026-09-04T04:00:00Z"))
                .notices();
    }
}
