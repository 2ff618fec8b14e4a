package yihao.lead.intake;

import static yihao.lead.LeadProblem.EXTERNAL_ID_REUSED;
import static yihao.lead.LeadProblem.REPEATED_IN_FILE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.EarlierItems;
import yihao.lead.Investor;
import yihao.lead.firstreport.Similar;
import yihao.lead.intake.ReportLead.Reported;

/// L12: one item of a batch. The client's own id makes it repeatable: the same item again is the same lead; another
/// content under the same id is refused.
public final class ReportBatch {

    public static final int MOST = 1_000;

    private final ReportLead reportLead;
    private final EarlierItems earlier;

    public ReportBatch(ReportLead reportLead, EarlierItems earlier) {
        this.reportLead = reportLead;
        this.earlier = earlier;
    }

    /// @param place where the sender finds it
    public record Item(String place, String externalId, String bodyHash, TypedReport typed) {}

    /// What became of an item.
    public sealed interface Result {}

    /// What would become of an item.
    public sealed interface Prospect {}

    public record Added(Reported reported) implements Result {}

    /// @param similar protected leads with a similar name, about which a person would be asked
    public record Free(List<Similar> similar) implements Prospect {

        public Free {
            similar = List.copyOf(similar);
        }
    }

    /// Neither registers anything.
    public sealed interface Settled extends Result, Prospect {}

    /// Registered before, by the same id.
    public record Known(String leadId) implements Settled {}

    public record No(Refusal refusal) implements Settled {}

    /// What one item has in common with those that have to be decided before or after it.
    public Set<String> marks(String externalId, Investor investor, Actor actor) {
        var marks = new HashSet<>(reportLead.marks(investor, actor));
        marks.add(EarlierItems.key(externalId));
        return marks;
    }

    public Result report(String externalId, String bodyHash, TypedReport typed, Act act) {
        var before = known(externalId, bodyHash, act);
        if (before != null) {
            return before;
        }
        var item = act.forItem(new RequestKey(EarlierItems.key(externalId), bodyHash));
        return switch (reportLead.report(typed, item)) {
            case Outcome.Done<Reported>(var reported) -> new Added(reported);
            case Outcome.Refused<Reported>(var refusal) -> {
                // the same item at the same instant: the other one may just have made it
                var meanwhile = known(externalId, bodyHash, act);
                yield meanwhile == null ? new No(refusal) : meanwhile;
            }
        };
    }

    /// What would become of items that may be one investor, each after those before it. Nothing is reported.
    ///
    /// @param earlier what comes before them in the same file; those that are free here join it
    public List<Prospect> foresee(List<Item> chain, EarlierRows earlier, Act act) {
        return chain.stream().map(item -> foresee(item, earlier, act)).toList();
    }

    private Prospect foresee(Item item, EarlierRows earlierRows, Act act) {
        var identity = reportLead.identity(item.typed().investor(), act.actor());
        var same = earlierRows.placeOf(identity);
        if (same.isPresent()) {
            return new No(Refusal.of(REPEATED_IN_FILE, "row", same.get()));
        }
        var prospect = foresee(item, act);
        if (prospect instanceof Free) {
            earlierRows.add(item.place(), identity);
        }
        return prospect;
    }

    private Prospect foresee(Item item, Act act) {
        var before = known(item.externalId(), item.bodyHash(), act);
        if (before != null) {
            return before;
        }
        return switch (reportLead.foresee(item.typed(), act)) {
            case Outcome.Done<List<Similar>>(var similar) -> new Free(similar);
            case Outcome.Refused<List<Similar>>(var refusal) -> new No(refusal);
        };
    }

    private @Nullable Settled known(String externalId, String bodyHash, Act act) {
        return earlier.find(act.actor().subject(), externalId)
                .<Settled>map(item -> item.bodyHash().equals(bodyHash)
                        ? new Known(item.id())
                        : new No(Refusal.of(EXTERNAL_ID_REUSED, "externalId", externalId)))
                .orElse(null);
    }
}
