package yihao.reward.assessment;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.UNIT_OFFICER;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.copies.Known;

/// Enters figures, confirms them, corrects them.
public final class EnterFigures {

    private final FigureEntries entries;
    private final Periods periods;
    private final Known known;
    private final Ids ids;

    public EnterFigures(FigureEntries entries, Periods periods, Known known, Ids ids) {
        this.entries = entries;
        this.periods = periods;
        this.known = known;
        this.ids = ids;
    }

    /// @param corrects the entry it takes the place of; its unit, figure and period stay
    public record Written(
            String unit,
            String entry,
            Span period,
            BigDecimal value,
            Set<String> marks,
            String words,
            String document,
            @Nullable String sha256,
            @Nullable String corrects) {}

    public Outcome<Versioned<FigureEntry>> enter(Written written, Act act) {
        var unit = known.unit(written.unit());
        if (unit.isEmpty() || !maySee(act.actor(), written.unit())) {
            return Outcome.refused(Refusal.of(AssessmentProblem.ENTRY_UNIT_UNKNOWN, "unit", written.unit()));
        }
        var readers = new HashSet<>(unit.get().ancestors());
        readers.add(written.unit());
        var entry = new FigureEntry(
                written.unit(),
                written.entry(),
                written.period(),
                written.value(),
                written.marks(),
                written.words(),
                written.document(),
                written.sha256(),
                FigureEntry.Status.ENTERED,
                act.actor().subject(),
                act.at(),
                null,
                null,
                null,
                readers,
                written.corrects(),
                written.corrects());
        var refusal = Duties.lacks(act.actor(), UNIT_OFFICER, BUREAU_OFFICER, BUREAU_HEAD)
                .or(() -> frozen(entry.period()))
                .or(() -> notCorrectable(entry, act.actor()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return Outcome.done(entries.add(ids.next(), entry, EntryAction.ENTERED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(
                    Refusal.of(AssessmentProblem.ENTRY_CORRECTED, "id", String.valueOf(written.corrects())));
        }
    }

    public Outcome<Versioned<FigureEntry>> decide(String id, boolean confirmed, Act act) {
        var lacks = Duties.lacks(act.actor(), BUREAU_OFFICER, BUREAU_HEAD);
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        return find(id, act.actor()).flatMap(_ -> {
            var action = confirmed ? EntryAction.CONFIRMED : EntryAction.REFUSED;
            return entries.change(
                    id,
                    action,
                    act,
                    entry -> frozen(entry.period())
                            .<Outcome<FigureEntry>>map(Outcome::refused)
                            .orElseGet(() -> entry.decide(confirmed, act)));
        });
    }

    public Outcome<Versioned<FigureEntry>> find(String id, Actor actor) {
        return entries.find(id)
                .filter(entry -> entry.state().isSeenBy(actor))
                .<Outcome<Versioned<FigureEntry>>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(AssessmentProblem.ENTRY_UNKNOWN, "id", id)));
    }

    private static boolean maySee(Actor actor, String unit) {
        return actor.seesWholeCity() || actor.worksFor(unit);
    }

    private Optional<Refusal> frozen(Span period) {
        return periods.find(period.name())
                .filter(stored -> stored.state().frozen() != null)
                .map(_ -> Refusal.of(AssessmentProblem.PERIOD_FROZEN, "period", period.name()));
    }

    private Optional<Refusal> notCorrectable(FigureEntry entry, Actor actor) {
        if (entry.corrects() == null) {
            return Optional.empty();
        }
        return switch (find(entry.corrects(), actor)) {
            case Outcome.Refused<Versioned<FigureEntry>>(var refusal) -> Optional.of(refusal);
            case Outcome.Done<Versioned<FigureEntry>>(var before) ->
                before.state().status() == FigureEntry.Status.CONFIRMED
                                && before.state().sameFigure(entry)
                        ? Optional.empty()
                        : Optional.of(Refusal.of(AssessmentProblem.ENTRY_NOT_CORRECTABLE, "id", before.id()));
        };
    }
}
