package yihao.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.actor;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.appointment.Staff.BUREAU_HEAD;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.POST;
import static yihao.talent.appointment.Staff.by;
import static yihao.talent.appointment.Staff.contract;
import static yihao.talent.appointment.Staff.officer;
import static yihao.talent.appointment.Staff.paid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.talent.World;
import yihao.talent.post.Place;
import yihao.talent.post.PostAction;
import yihao.talent.talent.PersonalField;

@DisplayName("TS-03 TS-04 TS-05 An appointment")
class AppointmentTest {

    static final Contract YEAR = contract("2026-01-01", "2026-12-31", "12");

    final Staff staff = new Staff(1);

    @Test
    void is_proposed_by_one_and_decided_by_another() {
        staff.proposed("a1", "zhangdian.jia", YEAR);

        assertThat(refusal(staff.decide.approve("a1", by(HEAD)))).isEqualTo("talent.appointment-not-yours");
        var both = actor("zhangdian.head", World.ZHANGDIAN, Function.BUREAU_HEAD);
        assertThat(refusal(staff.decide.approve("a1", by(both)))).isEqualTo("talent.appointment-same-person");
        assertThat(staff.places()).isEmpty();

        var begun = value(staff.decide.approve("a1", by(BUREAU_HEAD))).state();

        assertThat(begun.status()).isEqualTo(Appointment.Status.ACTIVE);
        assertThat(begun.contractOn(LocalDate.of(2026, 12, 31))).contains(YEAR);
        assertThat(begun.contractOn(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(staff.places()).extracting(Place::appointment).containsExactly("a1");
        assertThat(refusal(staff.decide.approve("a1", by(BUREAU_HEAD))))
                .isEqualTo("talent.appointment-nothing-proposed");
    }

    @Test
    void is_nobodys_own_matter() {
        assertThat(refusal(staff.propose.propose("a1", POST, officer("zhangdian.head"), YEAR, by(HEAD))))
                .isEqualTo("talent.appointment-own-matter");
        staff.proposed("a2", "zhangdian.jia", YEAR);
        var holder = actor("zhangdian.jia", "bureau", Function.BUREAU_HEAD);
        assertThat(refusal(staff.decide.decline("a2", "本人", by(holder)))).isEqualTo("talent.appointment-own-matter");
    }

    @Test
    void takes_the_last_place_once_and_tells_the_other_why() {
        staff.proposed("a1", "zhangdian.jia", YEAR);
        staff.proposed("a2", "zhangdian.yi", YEAR);

        value(staff.decide.approve("a1", by(BUREAU_HEAD)));

        assertThat(refusal(staff.decide.approve("a2", by(BUREAU_HEAD)))).isEqualTo("talent.post-full");
        assertThat(staff.found("a2").status()).isEqualTo(Appointment.Status.PROPOSED);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            2026-12-31, 2026-01-01, 8000.00,  talent.appointment-term-unsound
            2026-01-01, 2026-12-31, 5999.99,  talent.appointment-pay-outside-range
            2026-01-01, 2026-12-31, 12000.01, talent.appointment-pay-outside-range
            """)
    void is_agreed_within_what_the_post_says(String from, String until, String pay, String code) {
        assertThat(refusal(staff.propose.propose(
                        "a1", POST, officer("zhangdian.jia"), paid(from, until, pay, null), by(HEAD))))
                .isEqualTo(code);
    }

    @Test
    void is_of_somebody_known_or_of_somebody_new_whose_name_is_sealed() {
        assertThat(refusal(staff.propose.propose("a1", POST, officer("nobody"), YEAR, by(HEAD))))
                .isEqualTo("talent.appointment-person-unknown");
        var newcomer = new Appointee(null, null, "示例甲", "zhangdian.new");

        var proposed = value(staff.propose.propose("a2", POST, newcomer, YEAR, by(HEAD)));

        assertThat(newcomer.toString()).doesNotContain("示例甲");
        assertThat(proposed.state().toString()).doesNotContain("示例甲");
        var holder = proposed.state().holder();
        assertThat(holder.name())
                .isNotNull()
                .satisfies(name -> assertThat(staff.vault.open(holder.person(), PersonalField.NAME, name))
                        .contains("示例甲"));
    }

    @Test
    void is_of_an_account_that_is_known_and_holds_the_post_once() {
        var two = new Staff(2);
        var unknown = new Appointee(null, null, "示例甲", "nobody");
        assertThat(refusal(two.propose.propose("a1", POST, unknown, YEAR, by(HEAD))))
                .isEqualTo("talent.appointment-person-unknown");
        two.appointed("a1", "zhangdian.jia", YEAR);
        var again = new Appointee(null, null, "示例甲", "zhangdian.jia");
        value(two.propose.propose("a2", POST, again, YEAR, by(HEAD)));

        assertThat(refusal(two.decide.approve("a2", by(BUREAU_HEAD)))).isEqualTo("talent.post-already-held");
    }

    @ParameterizedTest(name = "a renewal from {0}: {1}")
    @CsvSource({
        "2026-12-31, talent.appointment-not-following",
        "2027-01-01, renewed",
        "2027-01-02, talent.appointment-not-following"
    })
    void is_renewed_from_the_day_after(String from, String becomes) {
        staff.appointed("a1", "zhangdian.jia", YEAR);

        var renewal = staff.propose.renew("a1", contract(from, "2027-12-31", null), by(HEAD));

        if (becomes.equals("renewed")) {
            value(renewal);
            value(staff.decide.approve("a1", by(BUREAU_HEAD)));
            assertThat(staff.places()).extracting(Place::until).containsExactly(LocalDate.of(2027, 12, 31));
        } else {
            assertThat(refusal(renewal)).isEqualTo(becomes);
        }
    }

    @Test
    void is_changed_within_its_term_from_a_day_on() {
        staff.appointed("a1", "zhangdian.jia", YEAR);
        assertThat(refusal(staff.propose.change("a1", contract("2026-07-01", "2027-06-30", null), by(HEAD))))
                .isEqualTo("talent.appointment-change-outside-term");

        value(staff.propose.change("a1", paid("2026-07-01", "2026-12-31", "9000", null), by(HEAD)));
        assertThat(refusal(staff.propose.end("a1", leaving("2026-08-31"), by(HEAD))))
                .isEqualTo("talent.appointment-already-proposed");
        var changed = value(staff.decide.approve("a1", by(BUREAU_HEAD))).state();

        assertThat(changed.contractOn(LocalDate.of(2026, 6, 30)).orElseThrow().basePay())
                .hasToString("8000.00 CNY");
        assertThat(changed.contractOn(LocalDate.of(2026, 7, 1)).orElseThrow().basePay())
                .hasToString("9000.00 CNY");
    }

    @ParameterizedTest(name = "{0} on {1}, ground {2}: {3}")
    @CsvSource(textBlock = """
            DISMISSAL,   2026-10-31,,       talent.appointment-ground-missing
            DISMISSAL,   2026-10-31, 严重违纪, ended
            RESIGNATION, 2026-10-31,,       ended
            RESIGNATION, 2027-01-01,,       talent.appointment-end-outside-term
            RESIGNATION, 2025-12-31,,       talent.appointment-end-outside-term
            """)
    void ends_for_a_cause(Ending.Cause cause, String on, @Nullable String ground, String becomes) {
        staff.appointed("a1", "zhangdian.jia", YEAR);

        var end = staff.propose.end("a1", new Ending(cause, LocalDate.parse(on), ground), by(HEAD));

        assertThat(becomes.equals("ended") ? "" + value(end).version() : refusal(end))
                .isEqualTo(becomes.equals("ended") ? "3" : becomes);
    }

    @Test
    void gives_its_place_back_from_the_day_after_its_end() {
        staff.appointed("a1", "zhangdian.jia", YEAR);
        staff.ended("a1", "2026-10-31");
        staff.proposed("a2", "zhangdian.yi", contract("2026-11-01", "2027-10-31", null));

        assertThat(value(staff.decide.approve("a2", by(BUREAU_HEAD))).state().status())
                .isEqualTo(Appointment.Status.ACTIVE);
        assertThat(refusal(staff.propose.renew("a1", contract("2026-11-01", "2027-10-31", null), by(HEAD))))
                .isEqualTo("talent.appointment-not-running");
    }

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({"2026-12-31, ACTIVE", "2027-01-01, ENDED"})
    void ends_by_itself_when_its_last_day_is_over(LocalDate day, Appointment.Status status) {
        staff.appointed("a1", "zhangdian.jia", YEAR);

        staff.keepPlaces.keep(service(day));

        assertThat(staff.found("a1").status()).isEqualTo(status);
        staff.keepPlaces.keep(service(day.plusYears(1)));
        assertThat(staff.found("a1").ending())
                .isEqualTo(new Ending(Ending.Cause.EXPIRY, LocalDate.of(2026, 12, 31), null));
    }

    @ParameterizedTest(name = "a renewal that waited beyond the last day is {0}: {1}")
    @CsvSource({"approved, ACTIVE", "declined, ENDED"})
    void is_not_ended_while_a_renewal_waits(String decision, Appointment.Status status) {
        staff.appointed("a1", "zhangdian.jia", YEAR);
        value(staff.propose.renew("a1", contract("2027-01-01", "2027-12-31", null), by(HEAD)));
        var late = LocalDate.of(2027, 1, 5);

        staff.keepPlaces.keep(service(late));
        assertThat(staff.found("a1").status()).isEqualTo(Appointment.Status.ACTIVE);
        value(
                decision.equals("approved")
                        ? staff.decide.approve("a1", on(late, BUREAU_HEAD))
                        : staff.decide.decline("a1", "不再续聘", on(late, BUREAU_HEAD)));
        staff.keepPlaces.keep(service(late));

        assertThat(staff.found("a1").status()).isEqualTo(status);
    }

    @Test
    void leaves_no_place_behind_when_its_proposal_is_declined_after_a_crash() {
        staff.proposed("a1", "zhangdian.jia", YEAR);
        var place = staff.found("a1").placeAsked("a1").orElseThrow();
        value(staff.posts.change(POST, PostAction.PLACE_TAKEN, by(BUREAU_HEAD), post -> post.take(place)));

        staff.keepPlaces.keep(service(Staff.TODAY));
        assertThat(staff.places()).containsExactly(place);
        value(staff.decide.decline("a1", "编制不足", by(BUREAU_HEAD)));
        staff.keepPlaces.keep(service(Staff.TODAY));

        assertThat(staff.places()).isEmpty();
    }

    private static Ending leaving(String on) {
        return new Ending(Ending.Cause.RESIGNATION, LocalDate.parse(on), null);
    }

    private static Act service(LocalDate day) {
        return on(day, yihao.kernel.Actor.service("talent-service"));
    }
}
