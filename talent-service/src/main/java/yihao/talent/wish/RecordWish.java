package yihao.talent.wish;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.wish.WishRefusal.OFFICE_RECORDS;
import static yihao.talent.wish.WishRefusal.PLACE_UNKNOWN;

import java.util.function.Predicate;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.talent.talent.TalentRefusal;
import yihao.talent.talent.Talents;

/// Rule TW-01: the talent office records where somebody wishes to work; the last one counts.
public class RecordWish {

    private final Wishes wishes;
    private final Talents talents;
    private final Predicate<String> division;

    RecordWish(Wishes wishes, Talents talents, Predicate<String> division) {
        this.wishes = wishes;
        this.talents = talents;
        this.division = division;
    }

    public Outcome<Versioned<Wish>> record(String talentId, String place, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(OFFICE_RECORDS);
        }
        var talent = talents.find(talentId);
        if (talent.isEmpty()) {
            return refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        if (talent.get().state().isErased()) {
            return refused(TalentRefusal.IS_ERASED);
        }
        if (!division.test(place)) {
            return refused(Refusal.of(PLACE_UNKNOWN, "place", place));
        }
        var wish = new Wish(place, act.actor().subject(), act.at());
        if (wishes.find(talentId).isEmpty()) {
            try {
                return done(wishes.add(talentId, wish, WishAction.RECORDED, act));
            } catch (Wishes.Taken _) {
                // somebody recorded one at the same moment
            }
        }
        return wishes.change(
                talentId, WishAction.RECORDED, act, now -> done(now.place().equals(place) ? now : wish));
    }
}
