package yihao.lead.intake;

import static yihao.lead.LeadProblem.EXTERNAL_ID_REUSED;
import static yihao.lead.LeadProblem.REPEATED_IN_FILE;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// @param investor as it was sent
    public record Item(String externalId, String bodyHash, Investor investor) {}

    /// An item before it is decided.
    ///
    /// @param recognised its investor as the register knows it
    /// @param before what is known of an earlier sending
    public record Prepared(
            Item item,
            Outcome<Investor> recognised,
            @Nullable Settled before) {

        private Optional<Investor> investor() {
            return switch (recognised) {
                case Outcome.Done<Investor>(var investor) -> Optional.of(investor);
                case Outcome.Refused<Investor> _ -> Optional.empty();
            };
        }
    }

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

    /// What was made of these items before, asked for at once.
    public Map<String, EarlierItems.Item> earlier(Collection<String> externalIds, Actor actor) {
        return earlier.find(actor.person(), externalIds);
    }

    public Prepared prepare(Item item, Map<String, EarlierItems.Item> earlier, Actor actor) {
        var before = earlier.get(item.externalId());
        return new Prepared(
                item, reportLead.recognised(item.investor(), actor), before == null ? null : settled(before, item));
    }

    /// What one item has in common with those that have to be decided before or after it.
    public Set<String> marks(Prepared prepared) {
        var marks = new HashSet<>(prepared.investor().map(reportLead::marks).orElse(Set.of()));
        marks.add(EarlierItems.key(prepared.item().externalId()));
        return marks;
    }

    public Result report(Prepared prepared, TypedReport typed, Act act) {
        var sent = prepared.item();
        var item = act.forItem(new RequestKey(EarlierItems.key(sent.externalId()), sent.bodyHash()));
        return switch (reportLead.report(typed, prepared.recognised(), item)) {
            case Outcome.Done<Reported>(var reported) -> new Added(reported);
            case Outcome.Refused<Reported>(var refusal) ->
                // the same item at the same instant, or before it in the batch, may just have made it
                earlier.find(act.actor().person(), sent.externalId())
                        .<Result>map(before -> settled(before, sent))
                        .orElseGet(() -> new No(refusal));
        };
    }

    /// What would become of an item. Nothing is reported.
    ///
    /// @param place where its sender finds it
    /// @param earlier what comes before it in the same file; it joins it where it is free
    public Prospect foresee(Prepared prepared, String place, TypedReport typed, EarlierRows earlier, Act act) {
        var identity = prepared.investor().map(reportLead::identity).orElse(Set.of());
        var same = earlier.placeOf(identity);
        if (same.isPresent()) {
            return new No(Refusal.of(REPEATED_IN_FILE, "row", same.get()));
        }
        if (prepared.before() != null) {
            return prepared.before();
        }
        return switch (reportLead.foresee(typed, prepared.recognised(), act)) {
            case Outcome.Done<List<Similar>>(var similar) -> {
                earlier.add(place, identity);
                yield new Free(similar);
            }
            case Outcome.Refused<List<Similar>>(var refusal) -> new No(refusal);
        };
    }

    private static Settled settled(EarlierItems.Item before, Item item) {
        return before.bodyHash().equals(item.bodyHash())
                ? new Known(before.id())
                : new No(Refusal.of(EXTERNAL_ID_REUSED, "externalId", item.externalId()));
    }
}
