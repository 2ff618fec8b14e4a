package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.testkit.twins.Acts.actor;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.RunningClock;
import yihao.lead.World;
import yihao.lead.network.Officer;
import yihao.testkit.twins.Acts;

/// A clock of Zhangdian ends on Friday; its officer was reminded that morning. While it is gone, the head is.
@DisplayName("G6 A reminder withdrawn for its person's sake")
class WithdrawnNoticeTest {

    static final Actor OFFICER = World.ZHANGDIAN_OFFICER;
    static final String MORNING = "2026-09-04T01:00:00Z";
    static final String NOON = "2026-09-04T04:00:00Z";
    static final String LATER = "2026-09-04T05:00:00Z";

    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);
    RunningClock clock;

    @BeforeEach
    void oneReminder() {
        comesBack();
        clock = world.runs("1");
        world.give(MORNING);
    }

    @Test
    void is_given_again_unread_once_the_person_is_appointed_again() {
        world.readNotices.read(notice().id(), Acts.by(OFFICER, MORNING));
        world.leaves(OFFICER.subject());
        world.give(NOON);
        assertThat(notice().state().isWithdrawn()).isTrue();
        assertThat(world.notices.count(OFFICER, 99)).isZero();

        comesBack();
        world.give(LATER);
        world.give(LATER);

        assertThat(world.notices.countUnread(OFFICER, 99)).isEqualTo(1);
        assertThat(actions())
                .containsExactly(
                        NoticeAction.GIVEN, NoticeAction.READ, NoticeAction.WITHDRAWN, NoticeAction.GIVEN_AGAIN);
    }

    @Test
    void because_it_lost_the_right_to_see_is_given_again_once_it_has_it() {
        world.clocks.blind.add(OFFICER.subject());
        world.give(NOON);
        assertThat(world.notices.countUnread(OFFICER, 99)).isZero();

        world.clocks.blind.clear();
        world.give(LATER);

        assertThat(world.notices.countUnread(OFFICER, 99)).isEqualTo(1);
    }

    @Test
    void is_not_given_again_where_the_clock_was_answered_meanwhile() {
        world.leaves(OFFICER.subject());
        world.give(NOON);
        world.answer(clock);
        world.give(NOON);

        comesBack();
        world.clocks.start(clock);
        world.give(LATER);

        assertThat(notice().state().isSettled()).isTrue();
        assertThat(world.notices.count(OFFICER, 99)).isZero();
    }

    @Test
    void whose_stage_is_over_gives_way_to_the_stage_that_stands_even_after_a_death_in_between() {
        world.leaves(OFFICER.subject());
        world.give(NOON);
        comesBack();
        world.notices.breakBefore(NoticeAction.SUPERSEDED);

        assertThatThrownBy(() -> world.give("2026-09-07T01:00:00Z")).isInstanceOf(InMemoryMails.Died.class);
        world.give("2026-09-07T01:01:00Z");

        assertThat(told()).extracting(ReadNotices.Told::when).containsExactly(ReminderRule.When.AFTER);
        assertThat(world.notices.count(OFFICER, 99)).isEqualTo(1);
        assertThat(actions()).doesNotContain(NoticeAction.GIVEN_AGAIN);
    }

    @Test
    void is_given_again_in_the_unit_that_reminds_the_person_now() {
        world.officer(OFFICER.subject(), World.LINZI, UNIT_OFFICER);
        world.network.handedOver.put(World.ZHANGDIAN, World.LINZI);
        world.leaves("zhangdian.head");

        world.give(NOON);
        world.give(LATER);

        assertThat(world.notices.countUnread(actor(OFFICER.subject(), World.LINZI, UNIT_OFFICER), 99))
                .isEqualTo(1);
        assertThat(world.notices.count(OFFICER, 99)).isZero();
    }

    @Test
    void is_given_again_once_by_two_instances_at_one_instant() throws Exception {
        world.leaves(OFFICER.subject());
        world.give(NOON);
        comesBack();
        try (var instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(instances.submit(() -> world.give(LATER)), instances.submit(() -> world.give(LATER)));
            for (var instance : both) {
                instance.get();
            }
        }

        assertThat(actions()).containsOnlyOnce(NoticeAction.GIVEN_AGAIN).hasSize(3);
        assertThat(world.notices.countUnread(OFFICER, 99)).isEqualTo(1);
    }

    @Test
    void is_given_again_in_the_next_round_where_the_service_dies_before() {
        world.leaves(OFFICER.subject());
        world.give(NOON);
        comesBack();
        world.notices.breakBefore(NoticeAction.GIVEN_AGAIN);

        assertThatThrownBy(() -> world.give(LATER)).isInstanceOf(InMemoryMails.Died.class);
        world.give(LATER);

        assertThat(actions()).containsOnlyOnce(NoticeAction.GIVEN_AGAIN);
    }

    @Test
    void is_mailed_where_its_mail_was_dropped_and_not_twice_where_it_went_out() {
        mailer.answer = Mailer.Answer.LATER;
        world.send(MORNING);
        world.leaves(OFFICER.subject());
        world.round(NOON);
        assertThat(world.mails.all().getFirst().state().status()).isEqualTo(Mail.Status.DROPPED);
        mailer.sent.clear();
        mailer.answer = Mailer.Answer.TAKEN;

        comesBack();
        world.round(LATER);
        world.leaves(OFFICER.subject());
        world.round("2026-09-04T06:00:00Z");
        comesBack();
        world.round("2026-09-04T07:00:00Z");

        assertThat(mailer.sent).hasSize(1);
        assertThat(world.notices.all()).noneMatch(notice -> notice.state().toMail());
    }

    private void comesBack() {
        world.reachable(OFFICER.subject(), World.ZHANGDIAN, "officer@example.org", Officer.Language.ZH);
    }

    private yihao.kernel.Versioned<Notice> notice() {
        return world.notices.all().getFirst();
    }

    private List<Enum<?>> actions() {
        return world.notices.recorded().stream()
                .filter(one -> one.state().recipient().equals(OFFICER.subject()))
                .<Enum<?>>map(one -> one.action())
                .toList();
    }

    private List<ReadNotices.Told> told() {
        return world.readNotices
                .list(OFFICER, null, 50, java.time.Instant.parse("2026-09-07T04:00:00Z"))
                .notices();
    }
}
