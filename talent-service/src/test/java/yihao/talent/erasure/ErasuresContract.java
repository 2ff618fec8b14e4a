package yihao.talent.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import org.junit.jupiter.api.Test;

/// What every form of [Erasures] promises.
public abstract class ErasuresContract {

    protected abstract Erasures erasures();

    @Test
    void a_person_has_one_request_at_a_time() {
        var erasures = erasures();
        erasures.add("e1", asked("TE-1", "t1"), ErasureAction.ASKED, by(OFFICE));
        erasures.add("e2", asked("TE-2", "t2"), ErasureAction.ASKED, by(OFFICE));

        assertThatThrownBy(() -> erasures.add("e3", asked("TE-3", "t1"), ErasureAction.ASKED, by(OFFICE)))
                .isInstanceOf(Erasures.Taken.class);
        erasures.change("e1", ErasureAction.DECLINED, by(HEAD), erasure -> erasure.decline(by(HEAD), "理由不足"));
        erasures.add("e3", asked("TE-3", "t1"), ErasureAction.ASKED, by(OFFICE));
        assertThat(erasures.in(Erasure.Status.ASKED, 10))
                .extracting(one -> one.id())
                .containsExactly("e2", "e3");
    }

    @Test
    void those_in_a_state_are_told_the_oldest_first() {
        var erasures = erasures();
        erasures.add("e1", asked("TE-1", "t1"), ErasureAction.ASKED, by(OFFICE));
        erasures.add("e2", asked("TE-2", "t2"), ErasureAction.ASKED, by(OFFICE));
        erasures.change("e2", ErasureAction.APPROVED, by(HEAD), erasure -> erasure.approve(by(HEAD)));

        assertThat(erasures.in(Erasure.Status.APPROVED, 10))
                .extracting(one -> one.id())
                .containsExactly("e2");
        assertThat(erasures.in(Erasure.Status.DONE, 10)).isEmpty();
    }

    @Test
    void they_are_told_page_by_page() {
        var erasures = erasures();
        for (int i = 1; i <= 3; i++) {
            erasures.add("e" + i, asked("TE-" + i, "t" + i), ErasureAction.ASKED, by(OFFICE));
        }

        assertThat(erasures.in(Erasure.Status.ASKED, null, 2))
                .extracting(one -> one.id())
                .containsExactly("e1", "e2");
        assertThat(erasures.in(Erasure.Status.ASKED, "TE-2", 2))
                .extracting(one -> one.id())
                .containsExactly("e3");
        assertThat(erasures.in(Erasure.Status.ASKED, "TE-3", 2)).isEmpty();
    }

    private static Erasure asked(String number, String talent) {
        return new Erasure(
                number,
                talent,
                "T-1",
                "UNLAWFUL",
                "talent-erasure@1",
                "来函",
                Erasure.Status.ASKED,
                "talent.office",
                noon(TODAY),
                null,
                null,
                null,
                talent);
    }
}
