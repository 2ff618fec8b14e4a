package yihao.talent.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.actor;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.appointment.Staff.HEAD;
import static yihao.talent.appointment.Staff.POST;
import static yihao.talent.appointment.Staff.by;
import static yihao.talent.appointment.Staff.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.talent.World;
import yihao.talent.post.Place;
import yihao.talent.post.PostAction;

@DisplayName("TS-11 The account of a newcomer")
class NameAccountTest {

    static final Contract YEAR = contract("2026-01-01", "2026-12-31", "12");
    static final String ACCOUNT = "zhangdian.new";

    final Staff staff = new Staff(2);
    final NameAccount nameAccount =
            new NameAccount(staff.appointments, staff.posts, staff.work, new AppointmentRights(staff.rules));

    @Test
    void is_named_once_and_holds_the_place_from_then_on() {
        staff.appointedNew("a1", "示例甲", YEAR);

        assertThat(value(nameAccount.name("a1", ACCOUNT, by(HEAD)))
                        .state()
                        .holder()
                        .subject())
                .isEqualTo(ACCOUNT);

        assertThat(staff.places()).extracting(Place::person).containsExactly(ACCOUNT);
        assertThat(refusal(nameAccount.name("a1", "zhangdian.yi", by(HEAD))))
                .isEqualTo("talent.appointment-account-named");
    }

    @Test
    void is_one_that_is_known_and_is_named_by_who_may_propose() {
        staff.appointedNew("a1", "示例甲", YEAR);

        assertThat(refusal(nameAccount.name("a1", "nobody", by(HEAD)))).isEqualTo("talent.appointment-person-unknown");
        var officer = actor("zhangdian.jia", World.ZHANGDIAN, Function.UNIT_OFFICER);
        assertThat(refusal(nameAccount.name("a1", ACCOUNT, by(officer)))).isEqualTo("talent.appointment-not-yours");
    }

    @Test
    void is_nobodys_who_named_it_or_had_a_part_in_the_appointment() {
        staff.appointedNew("a1", "示例甲", YEAR);
        var second = actor("zhangdian.second", World.ZHANGDIAN, Function.UNIT_HEAD);

        assertThat(refusal(nameAccount.name("a1", HEAD.subject(), by(HEAD))))
                .isEqualTo("talent.appointment-own-matter");
        assertThat(refusal(nameAccount.name("a1", HEAD.subject(), by(second))))
                .isEqualTo("talent.appointment-own-matter");
    }

    @Test
    void holds_no_second_place_of_a_post_on_the_same_days() {
        staff.appointed("a1", "zhangdian.jia", YEAR);
        staff.appointedNew("a2", "示例甲", YEAR);

        assertThat(refusal(nameAccount.name("a2", "zhangdian.jia", by(HEAD)))).isEqualTo("talent.post-already-held");
        assertThat(staff.found("a2").holder().subject()).isNull();
    }

    @Test
    void leaves_the_place_with_the_person_when_the_service_dies_before_it_is_written() {
        staff.appointedNew("a1", "示例甲", YEAR);
        var held = staff.places().getFirst();
        var early = new Place(held.appointment(), ACCOUNT, held.from(), held.until());
        value(staff.posts.change(POST, PostAction.PLACE_TAKEN, by(HEAD), post -> post.take(early)));

        staff.keepPlaces.keep(by(Actor.service("talent-service")));

        assertThat(staff.places()).containsExactly(held);
    }
}
