package yihao.lead.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;

/// L3, L7: a letter is there for the officers of its unit who report leads, and for nobody else: not
/// for those above it, not for the bureau.
public final class LetterSight {

    private final Letters letters;

    public LetterSight(Letters letters) {
        this.letters = letters;
    }

    public static boolean mayReceive(Actor actor) {
        return OutreachSight.mayEnter(actor);
    }

    /// Whose letters the actor sees.
    public static Set<String> units(Actor actor) {
        return mayReceive(actor) ? actor.units() : Set.of();
    }

    public Optional<Versioned<Letter>> find(Actor actor, String id) {
        return letters.find(id).filter(letter -> sees(actor, letter.state()));
    }

    public List<Versioned<Letter>> list(Actor actor, @Nullable LetterStatus status, @Nullable String after, int limit) {
        var units = units(actor);
        return units.isEmpty() ? List.of() : letters.list(units, status, after, limit);
    }

    public long count(Actor actor, @Nullable LetterStatus status, int most) {
        var units = units(actor);
        return units.isEmpty() ? 0 : letters.count(units, status, most);
    }

    /// One decision about a letter that the actor sees.
    Outcome<Versioned<Letter>> decide(
            String id, LetterAction action, Act act, Function<Letter, Outcome<Letter>> decision) {
        return letters.change(
                id,
                action,
                act,
                letter -> sees(act.actor(), letter)
                        ? decision.apply(letter)
                        : Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private static boolean sees(Actor actor, Letter letter) {
        return units(actor).contains(letter.unit());
    }
}
