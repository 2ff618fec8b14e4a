package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.network.Officer;

/// Friday, 4 September 2026, is the last day of the clocks here; the office works from 08:30 to 18:00.
@DisplayName("G6 A reminder by mail")
class SendRemindersTest {

    static final String NINE = "2026-09-04T01:00:00Z";

    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);

    @BeforeEach
    void anOfficerWithAMailbox() {
        world.reachable("zhangdian.officer", World.ZHANGDIAN, "officer@example.org", Officer.Language.ZH);
    }

    @ParameterizedTest(name = "{0} at once are {1}")
    @CsvSource({"1, 1", "5, 5", "6, 1", "40, 1"})
    void is_one_of_a_digest_above_five(int reminders, int sent) {
        for (int record = 0; record < reminders; record++) {
            world.runs("%02d".formatted(record));
        }

        world.round(NINE);
        world.round("2026-09-04T01:10:00Z");

        assertThat(mailer.sent).hasSize(sent);
        assertThat(mailer.sent.stream().flatMap(letter -> letter.entries().stream()))
                .hasSize(reminders);
        assertThat(mailer.sent).extracting(Mailer.Letter::to).containsOnly("officer@example.org");
    }

    @Test
    void says_what_is_due_and_where_and_nothing_of_the_record() {
        world.runs("1");

        world.round(NINE);

        assertThat(mailer.sent.getFirst().entries())
                .containsExactly(new Mailer.Entry("lead.report", "L-1", ReminderWorld.FRIDAY, false, "/leads/1"));
        assertThat(mailer.sent.getFirst().languages()).containsExactly(Locale.CHINESE);
    }

    @Test
    void is_in_both_languages_where_the_officer_named_none() {
        world.reachable("zhangdian.officer", World.ZHANGDIAN, "officer@example.org", null);
        world.runs("1");

        world.round(NINE);

        assertThat(mailer.sent.getFirst().languages()).containsExactly(Locale.CHINESE, Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-04T00:30:00Z, true",
        "2026-09-04T09:59:59Z, true",
        "2026-09-04T10:00:00Z, false",
        "2026-09-05T02:00:00Z, false",
        "2026-09-25T02:00:00Z, false",
        "2026-09-20T02:00:00Z, true"
    })
    void goes_out_in_working_hours_only(String at, boolean goes) {
        world.runs("1");

        world.round(at);

        assertThat(mailer.sent.isEmpty()).isEqualTo(!goes);
    }

    @Test
    void that_waited_overnight_goes_out_in_the_morning() {
        world.runs("1");
        world.round("2026-09-04T10:00:00Z");

        world.round("2026-09-07T00:29:59Z");
        assertThat(mailer.sent).isEmpty();
        world.round("2026-09-07T00:30:00Z");

        assertThat(mailer.sent.stream().flatMap(letter -> letter.entries().stream()))
                .extracting(Mailer.Entry::overdue)
                .containsExactly(true);
    }

    @Test
    void whose_service_dies_after_sending_is_sent_again_under_the_same_message_id() {
        world.runs("1");
        world.mails.breakBefore(MailAction.SENT);

        assertThatThrownBy(() -> world.round(NINE)).isInstanceOf(InMemoryMails.Died.class);
        world.round("2026-09-04T01:00:30Z");
        assertThat(mailer.sent).hasSize(1);
        world.round("2026-09-04T01:01:00Z");
        world.round("2026-09-04T06:00:00Z");

        assertThat(mailer.sent).hasSize(2);
        assertThat(mailer.sent).extracting(Mailer.Letter::messageId).containsOnly(messageId());
        assertThat(status()).isEqualTo(Mail.Status.SENT);
    }

    @Test
    void that_a_mail_took_along_before_the_service_died_is_in_no_second_one_and_the_others_in_another() {
        for (int record = 0; record < 8; record++) {
            world.runs("%02d".formatted(record));
        }
        world.give(NINE);
        var first = world.notices.all().getFirst();
        var alone = Mail.queued(
                new MailReaders.Reader(first.state().recipient(), null),
                List.of(first.id()),
                messageId(),
                ReminderWorld.act(NINE).at());
        world.mails.add(first.id(), alone, MailAction.QUEUED, ReminderWorld.act(NINE));

        world.round("2026-09-04T01:01:00Z");

        assertThat(mailer.sent).extracting(letter -> letter.entries().size()).containsExactlyInAnyOrder(1, 7);
        assertThat(world.notices.all()).noneMatch(notice -> notice.state().toMail());
    }

    @Test
    void is_in_one_mail_and_sent_by_one_of_two_instances_at_one_instant() throws Exception {
        for (int record = 0; record < 20; record++) {
            world.runs("%02d".formatted(record));
        }
        world.give(NINE);
        try (var instances = Executors.newFixedThreadPool(2)) {
            var both = List.of(instances.submit(() -> world.send(NINE)), instances.submit(() -> world.send(NINE)));
            for (var instance : both) {
                instance.get();
            }
        }

        assertThat(mailer.sent).hasSize(1);
        assertThat(world.mails.all()).hasSize(1);
    }

    @Test
    void that_no_server_takes_is_tried_again_later_and_later() {
        world.runs("1");
        mailer.answer = Mailer.Answer.LATER;

        var tries = Stream.of("01:00:00", "01:00:59", "01:01:00", "01:05:59", "01:06:00", "01:20:59", "01:21:00")
                .map(time -> {
                    world.round("2026-09-04T" + time + "Z");
                    return mailer.sent.size();
                })
                .toList();
        assertThat(tries).containsExactly(1, 1, 2, 2, 3, 3, 4);
        mailer.answer = Mailer.Answer.TAKEN;
        world.round("2026-09-04T02:21:00Z");
        world.round("2026-09-04T09:00:00Z");

        assertThat(mailer.sent).hasSize(5);
        assertThat(status()).isEqualTo(Mail.Status.SENT);
    }

    @Test
    void to_an_address_that_is_refused_is_not_tried_again() {
        world.runs("1");
        mailer.answer = Mailer.Answer.REFUSED;

        world.round(NINE);
        world.round("2026-09-04T09:00:00Z");

        assertThat(mailer.sent).hasSize(1);
        assertThat(status()).isEqualTo(Mail.Status.REFUSED);
    }

    @Test
    void of_what_was_answered_meanwhile_is_dropped() {
        var clock = world.runs("1");
        mailer.answer = Mailer.Answer.LATER;
        world.round(NINE);
        world.answer(clock);
        mailer.answer = Mailer.Answer.TAKEN;

        world.round("2026-09-04T02:00:00Z");

        assertThat(mailer.sent).hasSize(1);
        assertThat(status()).isEqualTo(Mail.Status.DROPPED);
    }

    @Test
    void to_somebody_who_has_left_is_dropped() {
        world.runs("1");
        world.give(NINE);
        world.send(NINE);
        mailer.sent.clear();
        world.runs("2");
        world.give("2026-09-04T01:30:00Z");
        world.officer("zhangdian.officer", World.LINZI, yihao.kernel.Function.UNIT_OFFICER);

        world.send("2026-09-04T02:00:00Z");

        assertThat(mailer.sent).isEmpty();
    }

    @Test
    void to_an_officer_without_a_mailbox_is_none() {
        world.officer("zhangdian.officer", World.ZHANGDIAN, yihao.kernel.Function.UNIT_OFFICER);
        world.runs("1");

        world.round(NINE);

        assertThat(mailer.sent).isEmpty();
        assertThat(world.given()).hasSize(1);
    }

    private Mail.Status status() {
        return mail().state().status();
    }

    private Versioned<Mail> mail() {
        return world.mails.all().getFirst();
    }

    private String messageId() {
        return "<" + world.notices.all().getFirst().id() + "@test>";
    }
}
