package yihao.lead.intake;

import static yihao.lead.LeadProblem.EXTERNAL_ID_REUSED;

import java.util.HashSet;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Investor;
import yihao.lead.intake.ReportLead.Reported;
import yihao.lead.intake.ReportLead.Typed;

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

    public sealed interface Result {

        record Added(Reported reported) implements Result {}

        record Known(String leadId) implements Result {}

        record No(Refusal refusal) implements Result {}
    }

    /// What one item has in common with those that have to be decided before or after it.
    public Set<String> marks(String externalId, Investor investor, Actor actor) {
        var marks = new HashSet<>(reportLead.marks(investor, actor));
        marks.add(EarlierItems.key(externalId));
        return marks;
    }

    public Result report(String externalId, String bodyHash, Typed typed, Act act) {
        var before = known(externalId, bodyHash, act);
        if (before != null) {
            return before;
        }
        var item = act.forItem(new RequestKey(EarlierItems.key(externalId), bodyHash));
        return switch (reportLead.report(typed, item)) {
            case Outcome.Done<Reported>(var reported) -> new Result.Added(reported);
            case Outcome.Refused<Reported>(var refusal) -> {
                // the same item at the same instant: the other one may just have made it
                var meanwhile = known(externalId, bodyHash, act);
                yield meanwhile == null ? new Result.No(refusal) : meanwhile;
            }
        };
    }

    private @org.jspecify.annotations.Nullable Result known(String externalId, String bodyHash, Act act) {
        return earlier.find(act.actor().subject(), externalId)
                .map(item -> item.bodyHash().equals(bodyHash)
                        ? new Result.Known(item.leadId())
                        : new Result.No(Refusal.of(EXTERNAL_ID_REUSED, "externalId", externalId)))
                .orElse(null);
    }
}
