package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.PROCEDURE_OFFICER;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.World;
import yihao.lead.network.ActingDeputies;
import yihao.lead.network.Officer;
import yihao.testkit.twins.Acts;

/// On Thursday and Friday, 3 and 4 September 2026, a clerk of Zhangdian, whom no clock reminds, stands in for its
/// officer, whose clock ends then.
@DisplayName("G6 A deputy's reminders")
class DeputyRemindersTest {

    static final String OFFICER = "zhangdian.officer";
    static final String DEPUTY = "zhangdian.clerk";
    static final String THURSDAY = "2026-09-03T01:00:00Z";
    static final String FRIDAY = "2026-09-04T01:00:00Z";

    final ReminderWorld.TwinMailer mailer = new ReminderWorld.TwinMailer();
    final ReminderWorld world = new ReminderWorld(mailer);

    @BeforeEach
    void aDeputy() {
        world.reachable(OFFICER, World.ZHANGDIAN, "officer@example.org", Officer.Language.ZH);
        world.reachable(DEPUTY, World.ZHANGDIAN, PROCEDURE_OFFICER, "deputy@example.org", Officer.Language.ZH);
        standsIn();
        world.runs("1");
    }

    @Test
    void are_the_officer_s_where_it_acts_for_the_officer_and_read_for_both() {
        world.give(FRIDAY);
        var acting = acting(FRIDAY);
        var told = told(acting);

        assertThat(told).extracting(ReadNotices.Told::number).containsExactly("L-1");
        assertThat(world.notices.countUnread(acting, 99)).isOne();
        done(world.readNotices.read(told.getFirst().id(), Acts.by(acting, FRIDAY)));

        assertThat(world.notices.countUnread(World.ZHANGDIAN_OFFICER, 99)).isZero();
        assertThat(world.notices.recorded().getLast().act().actor().subject()).isEqualTo(DEPUTY + " for " + OFFICER);
    }

    @Test
    void are_the_officer_s_where_all_are_read_at_once() {
        world.give(FRIDAY);
        var acting = acting(FRIDAY);

        assertThat(done(world.readNotices.readUpTo(told(acting).getFirst().id(), Acts.by(acting, FRIDAY))))
                .isOne();
        assertThat(world.notices.countUnread(World.ZHANGDIAN_OFFICER, 99)).isZero();
    }

    @Test
    void are_its_own_where_it_acts_for_itself() {
        world.give(FRIDAY);
        var itself = world.officers.find(DEPUTY).orElseThrow().state().as(DEPUTY);

        assertThat(told(itself)).isEmpty();
        assertThat(world.notices.countUnread(itself, 99)).isZero();
        assertThat(refused(world.readNotices.read(notice().id(), Acts.by(itself, FRIDAY)))
                        .problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-09-03T01:00:00Z, true",
        "2026-09-04T09:00:00Z, true",
        "2026-09-07T01:00:00Z, false",
    })
    void are_mailed_to_the_officer_and_in_its_days_to_the_deputy_too(String at, boolean also) {
        world.round(at);
        world.round(at);

        assertThat(mailer.sent.stream().filter(letter -> letter.to().equals("officer@example.org")))
                .singleElement()
                .matches(letter -> !letter.asDeputy());
        assertThat(mailer.sent.stream().filter(letter -> letter.to().equals("deputy@example.org")))
                .hasSize(also ? 1 : 0)
                .allMatch(Mailer.Letter::asDeputy);
        assertThat(mailer.sent).extracting(Mailer.Letter::messageId).doesNotHaveDuplicates();
    }

    @Test
    void are_mailed_to_the_deputy_where_the_officer_has_no_mailbox() {
        world.officer(OFFICER, World.ZHANGDIAN, UNIT_OFFICER);
        standsIn();

        world.round(THURSDAY);

        assertThat(mailer.sent).filteredOn(Mailer.Letter::asDeputy).hasSize(1);
    }

    @Test
    void are_mailed_to_both_where_the_service_died_between_the_two_mails() {
        world.give(THURSDAY);
        var notice = notice();
        var act = ReminderWorld.act(THURSDAY);
        var reader = new MailReaders.Reader(OFFICER, null);
        world.mails.add(
                notice.id(),
                Mail.queued(reader, List.of(notice.id()), "<first@test>", act.at()),
                MailAction.QUEUED,
                act);

        world.send(THURSDAY);

        assertThat(mailer.sent)
                .filteredOn(letter -> letter.to().equals("officer@example.org"))
                .hasSize(1);
        assertThat(mailer.sent).filteredOn(Mailer.Letter::asDeputy).hasSize(1);
    }

    @Test
    void are_not_mailed_to_who_stands_in_no_longer_when_the_mail_goes_out() {
        mailer.answer = Mailer.Answer.LATER;
        world.round(FRIDAY);
        mailer.sent.clear();
        mailer.answer = Mailer.Answer.TAKEN;

        world.send("2026-09-07T01:00:00Z");

        assertThat(mailer.sent).noneMatch(Mailer.Letter::asDeputy);
        assertThat(mailer.sent).anyMatch(letter -> letter.to().equals("officer@example.org"));
    }

    @Test
    void are_not_those_of_an_officer_whose_unit_it_left() {
        world.officer(DEPUTY, World.LINZI, UNIT_OFFICER);

        assertThat(new ActingDeputies(world.officers).of(OFFICER, LocalDate.of(2026, 9, 4)))
                .isEmpty();
    }

    private void standsIn() {
        world.standsIn(DEPUTY, OFFICER, LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 4));
    }

    private Versioned<Notice> notice() {
        return world.notices.all().getFirst();
    }

    private Actor acting(String at) {
        return new ActingDeputies(world.officers)
                .of(OFFICER, yihao.kernel.CityTime.day(Instant.parse(at)))
                .orElseThrow();
    }

    private List<ReadNotices.Told> told(Actor actor) {
        return world.readNotices.list(actor, null, 50, Instant.parse(FRIDAY)).notices();
    }
}
