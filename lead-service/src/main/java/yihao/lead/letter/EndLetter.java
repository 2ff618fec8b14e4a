package yihao.lead.letter;

import static yihao.lead.letter.LetterProblem.LETTER_REASON_MISSING;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.letter.Letter.Discarding;

/// L3: a letter of which nothing will come is discarded with a reason; one of which nothing has come is
/// forgotten when its time is over: its key is destroyed, its file removed. By its marks it is still
/// known.
public final class EndLetter {

    private static final int AT_ONCE = 100;

    private final Letters letters;
    private final LetterSight sight;
    private final LetterSafe safe;

    public EndLetter(Letters letters, LetterSight sight, LetterSafe safe) {
        this.letters = letters;
        this.sight = sight;
        this.safe = safe;
    }

    public Outcome<Versioned<Letter>> discard(String id, Act act) {
        var reason = act.reason();
        return sight.decide(
                id,
                LetterAction.DISCARDED,
                act,
                letter -> reason == null || reason.isBlank()
                        ? Outcome.refused(LETTER_REASON_MISSING)
                        : letter.discard(new Discarding(reason, act.actor().subject(), act.at())));
    }

    /// The clock job: decided first, carried out then, noted last; what breaks off is done again.
    public void forgetOld(Act act) {
        var today = CityTime.day(act.at());
        for (var letter : letters.keptUntilBefore(today, AT_ONCE)) {
            var decided = letters.change(letter.id(), LetterAction.FORGOTTEN, act, now -> Outcome.done(now.forget()));
            if (decided instanceof Outcome.Done<Versioned<Letter>>(var now)
                    && now.state().status() == LetterStatus.FORGOTTEN) {
                safe.destroy(now.state().keyHolder(), now.state().fileId());
                var _ = letters.change(letter.id(), LetterAction.FORGOTTEN, act, one -> Outcome.done(one.forgotten()));
            }
        }
    }

    /// What the actor, who sees it, may do with it now.
    public List<String> actions(Actor actor, Letter letter) {
        return letter.status() == LetterStatus.WAITING && LetterSight.mayReceive(actor)
                ? List.of("lead", "visit", "discard")
                : List.of();
    }
}
