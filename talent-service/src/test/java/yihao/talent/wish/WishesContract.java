package yihao.talent.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Outcome.done;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.noon;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What every form of [Wishes] promises.
public abstract class WishesContract {

    protected abstract Wishes wishes();

    @Test
    void places_are_told_of_those_who_are_asked_for_and_said_one() {
        var wishes = wishes();
        wishes.add("t1", wish("370303"), WishAction.RECORDED, by(OFFICE));
        wishes.add("t2", wish("370100"), WishAction.RECORDED, by(OFFICE));
        wishes.change("t2", WishAction.RECORDED, by(OFFICE), _ -> done(wish("370300")));

        assertThat(wishes.placesOf(List.of("t2", "t3"))).isEqualTo(Map.of("t2", "370300"));
        assertThat(wishes.placesOf(List.of())).isEmpty();
    }

    private static Wish wish(String place) {
        return new Wish(place, "talent.office", noon(TODAY));
    }
}
