package yihao.talent.unmasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.util.List;
import org.junit.jupiter.api.Test;
import yihao.talent.talent.PersonalField;

/// What every form of [Unmaskings] promises.
public abstract class UnmaskingsContract {

    protected abstract Unmaskings unmaskings();

    @Test
    void a_slot_is_held_once() {
        var unmaskings = unmaskings();
        unmaskings.add("u1", unmasking("TU-1", "t1", "somebody/1"), UnmaskingAction.UNMASKED, by(OFFICE));

        assertThatThrownBy(() -> unmaskings.add(
                        "u2", unmasking("TU-2", "t2", "somebody/1"), UnmaskingAction.UNMASKED, by(OFFICE)))
                .isInstanceOf(Unmaskings.Taken.class);
    }

    @Test
    void the_latest_come_first_page_by_page_of_all_or_of_one_talent() {
        var unmaskings = unmaskings();
        for (int i = 1; i <= 3; i++) {
            var one = unmasking("TU-" + i, i == 2 ? "t2" : "t1", "somebody/" + i);
            unmaskings.add("u" + i, one, UnmaskingAction.UNMASKED, by(OFFICE));
        }

        assertThat(unmaskings.latest(null, null, 2)).extracting(one -> one.id()).containsExactly("u3", "u2");
        assertThat(unmaskings.latest(null, "TU-2", 2))
                .extracting(one -> one.id())
                .containsExactly("u1");
        assertThat(unmaskings.latest("t1", null, 5)).extracting(one -> one.id()).containsExactly("u3", "u1");
        assertThat(unmaskings.count(null, 10)).isEqualTo(3);
        assertThat(unmaskings.count("t2", 10)).isEqualTo(1);
        assertThat(unmaskings.count(null, 1)).isEqualTo(2);
    }

    private static Unmasking unmasking(String number, String talent, String slot) {
        return new Unmasking(
                number,
                talent,
                "T-1",
                List.of(PersonalField.PHONE),
                "电话核实",
                "talent.office",
                "dept-talent",
                noon(TODAY),
                slot);
    }
}
