package yihao.lead.pool;

import static yihao.lead.LeadProblem.NOT_POOLED;
import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;

import java.time.Instant;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Recycling;

/// L6: who works a lead hands it back to the pool.
public final class HandBack {

    private final LeadSight sight;
    private final Recycling recycling;

    public HandBack(LeadSight sight, Recycling recycling) {
        this.sight = sight;
        this.recycling = recycling;
    }

    /// The bureau, or the unit that works it alone: nobody ends another unit's work.
    public boolean mayHandBack(Actor actor, Lead lead) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                || (actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.SQUAD_MEMBER, Function.LIAISON_CLIENT)
                        && lead.holders().stream().allMatch(actor::worksFor));
    }

    public Outcome<Versioned<Lead>> handBack(String id, Act act) {
        return sight.decide(id, LeadAction.POOLED, act, lead -> {
            var reason = act.reason();
            if (!mayHandBack(act.actor(), lead)) {
                return Outcome.refused(NOT_YOURS);
            }
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(REASON_MISSING);
            }
            return recycling
                    .handedBack(lead, reason, act.at())
                    .map(lead::enterPool)
                    .orElseGet(() -> Outcome.refused(NOT_POOLED));
        });
    }

    List<String> actions(Actor actor, Lead lead, Instant now) {
        return recycling.isFit(lead, now) && mayHandBack(actor, lead) ? List.of("hand-back") : List.of();
    }
}
