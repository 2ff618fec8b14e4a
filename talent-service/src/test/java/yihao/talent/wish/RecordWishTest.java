package yihao.talent.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.Degree;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.TalentAction;

@DisplayName("TW-01 Where a talent wishes to work")
class RecordWishTest {

    final InMemoryWishes wishes = new InMemoryWishes();
    final InMemoryTalents talents = new InMemoryTalents();
    final RecordWish record = new RecordWish(wishes, talents, "370303"::equals);

    @BeforeEach
    void somebody() {
        var talent = InMemoryTalents.talent("T-1", Degree.NONE, List.of(), List.of("2614"), List.of(), null);
        talents.add("t1", talent, TalentAction.REGISTERED, by(OFFICE));
    }

    @Test
    void is_recorded_by_the_office_and_the_same_wish_once() {
        assertThat(value(record.record("t1", "370303", by(OFFICE))).version()).isEqualTo(1);
        assertThat(value(record.record("t1", "370303", by(OFFICE))).version()).isEqualTo(1);
        assertThat(wishes.placesOf(List.of("t1"))).containsEntry("t1", "370303");
    }

    @Test
    void is_refused_for_whoever_was_erased() {
        var act = by(OFFICE);
        talents.change("t1", TalentAction.ERASED, act, talent -> talent.erased(act.at()));

        assertThat(refusal(record.record("t1", "370303", act))).isEqualTo("talent.is-erased");
    }

    @Test
    void is_refused_to_others_for_nobody_and_for_no_place() {
        assertThat(refusal(record.record("t1", "370303", by(OFFICER)))).isEqualTo("talent.wish-recorded-by-office");
        assertThat(refusal(record.record("t9", "370303", by(OFFICE)))).isEqualTo("platform.not-found");
        assertThat(refusal(record.record("t1", "999999", by(OFFICE)))).isEqualTo("talent.wish-place-unknown");
    }
}
