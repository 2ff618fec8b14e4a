package yihao.talent.post;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.post.InMemoryPosts.place;
import static yihao.talent.post.InMemoryPosts.post;
import static yihao.talent.post.InMemoryPosts.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TS-02 A post")
class PostTest {

    static final Place FIRST = place("a1", "p1", "2026-01-01", "2026-06-30");

    @ParameterizedTest(name = "the next from {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-07-01, 2026-12-31, taken
            2026-06-30, 2026-12-31, talent.post-full
            2026-03-01, 2026-03-31, talent.post-full
            2026-01-01, 2026-01-01, talent.post-full
            """)
    void gives_no_more_places_than_it_has_on_any_day(String from, String until, String becomes) {
        var held = value(post(1).take(FIRST));

        var next = held.take(place("a2", "p2", from, until));

        if (becomes.equals("taken")) {
            assertThat(value(next).places()).hasSize(2);
        } else {
            assertThat(refusal(next)).isEqualTo(becomes);
        }
    }

    @Test
    void counts_the_fullest_day_and_not_all_who_ever_held_it() {
        var two = value(value(post(2).take(FIRST)).take(place("a2", "p2", "2026-07-01", "2026-12-31")));

        var three = value(two.take(place("a3", "p3", "2026-01-01", "2026-12-31")));

        assertThat(three.takenOn(LocalDate.of(2026, 6, 30))).isEqualTo(2);
        assertThat(refusal(three.take(place("a4", "p4", "2026-12-31", "2027-01-31"))))
                .isEqualTo("talent.post-full");
    }

    @Test
    void is_not_held_twice_by_one_person_on_one_day() {
        var held = value(post(5).take(FIRST));

        assertThat(refusal(held.take(place("a2", "p1", "2026-06-30", "2026-12-31"))))
                .isEqualTo("talent.post-already-held");
        assertThat(value(held.take(place("a2", "p1", "2026-07-01", "2026-12-31")))
                        .places())
                .hasSize(2);
    }

    @Test
    void gives_the_same_place_once() {
        var held = value(post(1).take(FIRST));

        assertThat(value(held.take(FIRST))).isEqualTo(held);
    }

    @Test
    void has_a_place_free_from_the_day_after_an_end() {
        var held = value(value(post(1).take(FIRST)).giveBack("a1", LocalDate.of(2026, 3, 31)));

        assertThat(refusal(held.take(place("a2", "p2", "2026-03-31", "2026-12-31"))))
                .isEqualTo("talent.post-full");
        assertThat(value(held.take(place("a2", "p2", "2026-04-01", "2026-12-31")))
                        .places())
                .hasSize(2);
    }

    @Test
    void forgets_a_place_that_nobody_came_to() {
        assertThat(value(value(post(1).take(FIRST)).giveBack("a1", LocalDate.of(2025, 12, 31)))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest(name = "a contract from {0}")
    @CsvSource({"2025-12-31,false", "2026-01-01,true", "2027-12-31,true", "2028-01-01,false"})
    void is_begun_while_it_is_valid(String from, boolean begins) {
        var taken = post(1).take(place("a1", "p1", from, "2028-12-31"));

        if (begins) {
            assertThat(value(taken).places()).hasSize(1);
        } else {
            assertThat(refusal(taken)).isEqualTo("talent.post-not-valid");
        }
    }

    @Test
    void takes_nobody_new_once_closed_and_renews_who_is_there() {
        var closed = value(value(post(2).take(FIRST)).close("编制调整"));

        assertThat(refusal(closed.take(place("a2", "p2", "2026-01-01", "2026-12-31"))))
                .isEqualTo("talent.post-closed");
        assertThat(value(closed.take(place("a1", "p1", "2026-01-01", "2026-12-31")))
                        .placeOf("a1"))
                .hasValueSatisfying(place -> assertThat(place.until()).isEqualTo("2026-12-31"));
        assertThat(value(closed.reopen("编制恢复")).status()).isEqualTo(Post.Status.OPEN);
        assertThat(refusal(closed.close("再次"))).isEqualTo("talent.post-closed");
        assertThat(refusal(post(1).reopen("没有关闭"))).isEqualTo("talent.post-open");
    }

    @Test
    void keeps_as_many_places_as_are_taken() {
        var two = value(value(post(2).take(FIRST)).take(place("a2", "p2", "2026-06-30", "2026-12-31")));

        assertThat(refusal(two.change(terms(1), FIRST.until()))).isEqualTo("talent.post-fewer-than-taken");
        assertThat(value(two.change(terms(2), FIRST.until()))).isEqualTo(two);
    }

    @Test
    void shrinks_once_a_place_is_free_and_still_renews_who_is_there() {
        var two = value(value(post(2).take(FIRST)).take(place("a2", "p2", "2026-01-01", "2026-12-31")));

        var one = value(two.change(terms(1), FIRST.until().plusDays(1)));

        assertThat(value(one.take(place("a2", "p2", "2026-01-01", "2027-12-31")))
                        .placeOf("a2"))
                .hasValueSatisfying(place -> assertThat(place.until()).isEqualTo("2027-12-31"));
        assertThat(refusal(one.take(place("a3", "p3", "2026-12-31", "2027-12-31"))))
                .isEqualTo("talent.post-full");
    }

    @Test
    void renews_nobody_into_a_place_that_is_given_away() {
        var held = value(value(post(1).take(FIRST)).take(place("a2", "p2", "2026-07-01", "2026-12-31")));

        assertThat(refusal(held.take(place("a1", "p1", "2026-01-01", "2026-08-31"))))
                .isEqualTo("talent.post-full");
    }

    @ParameterizedTest(name = "{0} a month: {1}")
    @CsvSource({"5999.99,false", "6000.00,true", "12000.00,true", "12000.01,false"})
    void pays_within_its_range(String pay, boolean within) {
        assertThat(terms(1).pays(cny(pay))).isEqualTo(within);
    }
}
