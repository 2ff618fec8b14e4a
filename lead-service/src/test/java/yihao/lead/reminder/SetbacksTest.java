package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.lead.World;
import yihao.lead.network.Officer;

/// Three records whose clocks end on Friday.
@DisplayName("G6 A reminder that fails")
class SetbacksTest {

    static final String FRIDAY_MORNING = "2026-09-04T01:00:00Z";
    static final String LATER = "2026-09-04T01:01:00Z";

    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);

    @BeforeEach
    void threeClocks() {
        world.reachable("zhangdian.officer", World.ZHANGDIAN, "officer@example.org", Officer.Language.ZH);
        List.of("1", "2", "3").forEach(world::runs);
    }

    @Test
    void of_one_record_keeps_none_of_the_others_back_and_is_given_in_the_next_round() {
        world.clocks.broken.add("2");
        var giving = world.giving();

        giving.round(ReminderWorld.act(FRIDAY_MORNING));
        assertThat(records()).containsExactly("1", "3");
        assertThat(giving.failures()).isEqualTo(1);

        world.clocks.broken.clear();
        giving.round(ReminderWorld.act(LATER));
        assertThat(records()).containsExactly("1", "2", "3");
        assertThat(giving.failures()).isZero();
    }

    @Test
    void for_one_person_keeps_nobody_else_waiting() {
        world.clocks.broken.add("zhangdian.officer");

        world.give("2026-09-07T01:00:00Z");

        assertThat(world.given())
                .containsExactly(
                        "zhangdian.head: AFTER 1 working day",
                        "zhangdian.head: AFTER 1 working day",
                        "zhangdian.head: AFTER 1 working day");
    }

    @ParameterizedTest(name = "at record {0}")
    @ValueSource(strings = {"2", "3"})
    void because_the_question_broke_leaves_those_given_that_were_read_before(String record) {
        world.clocks.broken.add("the question for " + record);

        world.give(FRIDAY_MORNING);

        assertThat(records()).contains("1").doesNotContain(record);
    }

    @Test
    void does_not_quieten_a_notice_whose_clock_cannot_be_read() {
        world.give(FRIDAY_MORNING);
        world.clocks.broken.addAll(List.of("the question for 1", "1"));

        world.give(LATER);

        assertThat(world.notices.all()).noneMatch(notice -> notice.state().isSettled());
    }

    @Test
    void is_logged_without_what_it_says_of_a_person() {
        world.clocks.broken.addAll(List.of("2", "zhangdian.officer"));

        world.round(FRIDAY_MORNING);

        assertThat(world.log).isNotEmpty().allMatch(line -> line.contains("IllegalStateException"));
        assertThat(world.log.toString()).contains("leads 2/lead.report").doesNotContain("Wang", "zhangdian.officer");
    }

    @Test
    void is_logged_ten_times_at_most_and_counted_whole() {
        for (int record = 0; record < 40; record++) {
            world.runs("b" + record);
            world.clocks.broken.add("b" + record);
        }
        var giving = world.giving();

        giving.round(ReminderWorld.act(FRIDAY_MORNING));

        assertThat(world.log).hasSize(10);
        assertThat(giving.failures()).isEqualTo(40);
    }

    @Test
    void by_mail_keeps_no_other_mail_back_and_goes_out_when_it_can() {
        world.give(FRIDAY_MORNING);
        world.clocks.broken.add("2");
        var sending = world.sending();

        sending.round(ReminderWorld.act(FRIDAY_MORNING));
        assertThat(numbers()).containsExactlyInAnyOrder("L-1", "L-3");
        assertThat(sending.failures()).isEqualTo(1);

        world.clocks.broken.clear();
        sending.round(ReminderWorld.act(LATER));
        assertThat(numbers()).containsExactlyInAnyOrder("L-1", "L-2", "L-3");
        assertThat(sending.failures()).isZero();
    }

    @Test
    void in_a_digest_keeps_nothing_else_of_it_back_and_follows_under_an_id_of_its_own() {
        List.of("4", "5", "6", "7").forEach(world::runs);
        world.give(FRIDAY_MORNING);
        world.clocks.broken.add("2");

        world.send(FRIDAY_MORNING);
        assertThat(numbers()).hasSize(6).doesNotContain("L-2");
        world.clocks.broken.clear();
        world.send(LATER);
        world.send("2026-09-04T09:00:00Z");

        assertThat(numbers()).hasSize(7).contains("L-2");
        assertThat(mailer.sent).hasSize(2).extracting(Mailer.Letter::messageId).doesNotHaveDuplicates();
    }

    private List<String> records() {
        return world.notices.all().stream()
                .map(one -> one.state().clock().record())
                .sorted()
                .toList();
    }

    private List<String> numbers() {
        return mailer.sent.stream()
                .flatMap(letter -> letter.entries().stream())
                .map(Mailer.Entry::number)
                .toList();
    }
}
