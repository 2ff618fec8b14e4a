package yihao.lead;

import static yihao.lead.LeadProblem.NOT_IN_POOL;
import static yihao.lead.LeadProblem.NOT_POOLED;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Outcome;

/// L6: the moves into the pool and out of it. Only the owner changes: what was reported, judged and recorded stays.
record Pooling(Lead lead) {

    Outcome<Lead> enter(Pooled stay) {
        if (!lead.status().isWorkedOn()) {
            return Outcome.refused(lead.whyNotWorked());
        }
        if (lead.judgement() == null || lead.protection() == null) {
            return Outcome.refused(NOT_POOLED);
        }
        var next = new LeadDraft(lead);
        next.enterPool(stay);
        return Outcome.done(next.lead());
    }

    Outcome<Lead> pick(Pick pick, LocalDate today, Protection granted, List<DueDate> nextDue) {
        var held = lead.protection();
        if (lead.status() != LeadStatus.POOLED || held == null) {
            return Outcome.refused(NOT_IN_POOL);
        }
        var next = new LeadDraft(lead);
        next.status = LeadStatus.ACCEPTED;
        next.pooled = null;
        next.protection = held.heldBy(pick.unit(), granted);
        next.picks.add(pick);
        next.handTo(Dispatch.taken(pick.unit(), pick.at(), today, pick.by()));
        next.start(nextDue);
        return Outcome.done(next.lead());
    }

    Outcome<Lead> release(String reason) {
        if (!lead.status().isWorkedOn() && lead.status() != LeadStatus.POOLED) {
            return Outcome.refused(lead.whyNotWorked());
        }
        var next = new LeadDraft(lead);
        next.release(reason);
        return Outcome.done(next.lead());
    }
}
