package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.VISIT_ALREADY_THERE;
import static yihao.lead.visit.VisitProblem.VISIT_ROW_CHANGED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.EarlierItems;
import yihao.lead.enterprise.RecogniseFirm.Marks;
import yihao.lead.visit.PlanVisit.TypedPlan;
import yihao.lead.visit.RecordVisit.TypedRecord;

/// L9, G5: visits from a spreadsheet, each row by itself. The same row of the same file is the same visit; a visit of
/// the same unit to the same firm on the same day is there already. Of two rows that are one visit and come at one
/// instant, the unique index of the rows lets one in.
public final class ImportVisits {

    private final Visits visits;
    private final PlanVisit planVisit;
    private final RecordVisit recordVisit;
    private final EarlierItems earlier;

    public ImportVisits(Visits visits, PlanVisit planVisit, RecordVisit recordVisit, EarlierItems earlier) {
        this.visits = visits;
        this.planVisit = planVisit;
        this.recordVisit = recordVisit;
        this.earlier = earlier;
    }

    /// @param unit whose visit it is
    /// @param record none where the visit is still to come
    public record Item(
            String unit,
            String externalId,
            String bodyHash,
            TypedPlan plan,
            @Nullable TypedRecord record) {}

    /// What became of a row, or would.
    public sealed interface Result {}

    /// @param visit none where it was only asked what would become of it
    public record Good(@Nullable Versioned<Visit> visit) implements Result {}

    /// Made before, by the same row.
    public record Known(String visitId) implements Result {}

    public record No(Refusal refusal) implements Result {}

    /// @param preview whether nothing is to be entered
    public Result bring(Item item, boolean preview, Act act) {
        var before = known(item, act).or(() -> whyNot(item, act).map(No::new));
        if (before.isPresent()) {
            return before.get();
        }
        if (preview) {
            return new Good(null);
        }
        var once = act.forItem(new RequestKey(EarlierItems.key(item.externalId()), item.bodyHash()));
        try {
            return entered(item, true, once);
        } catch (Aggregates.Taken _) {
            return known(item, act)
                    .or(() -> whyNot(item, act).map(No::new))
                    .orElseGet(() -> entered(item, false, once));
        }
    }

    /// @param alone whether no other row may be this visit; not so for a namesake of the firm
    private Result entered(Item item, boolean alone, Act act) {
        var record = item.record();
        var visit = record == null
                ? planVisit.planned(item.unit(), item.plan(), act)
                : recordVisit.unplanned(item.unit(), item.plan(), record, act);
        var action = record == null ? VisitAction.PLANNED : VisitAction.MADE;
        var row = alone
                ? visit.flatMap(one -> planVisit.firm(item.plan(), act).map(marks -> one.asRow(marks.all())))
                : visit;
        return switch (row.map(one -> visits.add(visits.newId(), one, action, act))) {
            case Outcome.Done<Versioned<Visit>>(var added) -> new Good(added);
            case Outcome.Refused<Versioned<Visit>>(var refusal) -> new No(refusal);
        };
    }

    private Optional<Result> known(Item item, Act act) {
        return earlier.find(act.actor().person(), item.externalId())
                .map(found -> found.bodyHash().equals(item.bodyHash())
                        ? new Known(found.id())
                        : new No(Refusal.of(VISIT_ROW_CHANGED)));
    }

    private Optional<Refusal> whyNot(Item item, Act act) {
        var wrong = item.record() == null ? Optional.<Refusal>empty() : RecordVisit.whatIsWrong(item.record(), act);
        var firm = planVisit.checked(item.plan(), act).flatMap(_ -> planVisit.firm(item.plan(), act));
        return wrong.or(() -> switch (firm) {
            case Outcome.Done<Marks>(var marks) -> isThere(item, marks.all());
            case Outcome.Refused<Marks>(var refusal) -> Optional.of(refusal);
        });
    }

    private Optional<Refusal> isThere(Item item, List<String> firm) {
        return visits.toFirmOn(item.unit(), firm, item.plan().stay().from())
                .map(visit ->
                        Refusal.of(VISIT_ALREADY_THERE, "number", visit.state().number()));
    }
}
