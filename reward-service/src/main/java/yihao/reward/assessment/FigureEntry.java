package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.reward.Duties;

/// Rule AS-10: a figure that no event tells, entered by one person with its proof and confirmed by another. It is never
/// overwritten: a new entry corrects it, and counts in its place once it is confirmed.
///
/// @param entry what is counted, as methods name it
/// @param marks what methods ask of it besides: `private-industry`
/// @param words of the source
/// @param document its number
/// @param sha256 of the file that proves it
/// @param readers units that see it
/// @param corrects the entry it takes the place of
/// @param corrected the same while it is not refused: one entry is corrected by one
public record FigureEntry(
        String unit,
        String entry,
        Span period,
        BigDecimal value,
        Set<String> marks,
        String words,
        String document,
        @Nullable String sha256,
        Status status,
        String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        Set<String> readers,
        @Nullable String corrects,
        @Nullable String corrected) {

    public FigureEntry {
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
        readers = Set.copyOf(readers);
    }

    public enum Status {
        ENTERED,
        CONFIRMED,
        REFUSED
    }

    Outcome<FigureEntry> decide(boolean confirmed, Act act) {
        if (status != Status.ENTERED) {
            return Outcome.refused(Duties.stepNotOpen(status, Status.ENTERED));
        }
        var refusal = Duties.decidedBefore(act.actor(), List.of(enteredBy))
                .or(() -> confirmed ? java.util.Optional.empty() : Duties.reasonMissing(act));
        return refusal.<Outcome<FigureEntry>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(decided(confirmed, act)));
    }

    private FigureEntry decided(boolean confirmed, Act act) {
        return new FigureEntry(
                unit,
                entry,
                period,
                value,
                marks,
                words,
                document,
                sha256,
                confirmed ? Status.CONFIRMED : Status.REFUSED,
                enteredBy,
                enteredAt,
                act.actor().subject(),
                act.at(),
                act.reason(),
                readers,
                corrects,
                confirmed ? corrected : null);
    }

    public List<String> actionsFor(Actor actor) {
        var actions = new ArrayList<String>();
        if (status == Status.ENTERED
                && actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                && !actor.is(enteredBy)) {
            actions.addAll(List.of("confirm", "refuse"));
        }
        if (status == Status.CONFIRMED && mayEnter(actor)) {
            actions.add("correct");
        }
        return actions;
    }

    /// Its proof, until it is confirmed or refused.
    List<String> openParts(Actor actor) {
        return status == Status.ENTERED && mayEnter(actor) ? List.of("PROOF") : List.of();
    }

    boolean mayEnter(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                || actor.has(Function.UNIT_OFFICER) && actor.worksFor(unit);
    }

    boolean isSeenBy(Actor actor) {
        return actor.seesWholeCity() || !Collections.disjoint(readers, actor.scopes());
    }

    boolean sameFigure(FigureEntry other) {
        return Objects.equals(unit, other.unit) && entry.equals(other.entry) && period.equals(other.period);
    }
}
