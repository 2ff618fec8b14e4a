package yihao.lead;

import static yihao.lead.LeadProblem.DISPUTE_ALREADY_DECIDED;
import static yihao.lead.LeadProblem.DISPUTE_NOT_OPEN;
import static yihao.lead.LeadProblem.DISPUTE_OPEN;
import static yihao.lead.LeadProblem.DISPUTE_OWN;
import static yihao.lead.LeadProblem.NOT_SIMILAR;
import static yihao.lead.LeadProblem.SIMILARITY_ALREADY_DECIDED;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L4: the moves that keep, warn of, contest and end a protection.
record Holding(Lead lead) {

    Outcome<Lead> expire(LocalDate today, @Nullable Pooled stay) {
        var protection = lead.protection();
        if (protection == null || protection.holdsOn(today)) {
            return Outcome.done(lead);
        }
        var next = new LeadDraft(lead);
        if (lead.status() == LeadStatus.POOLED) {
            next.release("POOL_ENDED");
        } else if (!lead.status().isWorkedOn()) {
            next.protection = null;
        } else if (stay == null) {
            next.release(protection.reasonOfEnd());
        } else {
            next.enterPool(stay);
        }
        return Outcome.done(next.lead());
    }

    /// Once per end: the warning stands until there is progress or the protection is over.
    Outcome<Lead> warn(LocalDate lastDay) {
        var protection = lead.protection();
        if (protection == null
                || protection.until().isAfter(lastDay)
                || !lead.status().isWorkedOn()) {
            return Outcome.done(lead);
        }
        var next = new LeadDraft(lead);
        next.start(lead.holders().stream()
                .map(unit -> new DueDate(DueDate.Kind.KEEP_PROTECTION, unit, protection.until(), false))
                .toList());
        return Outcome.done(next.lead());
    }

    /// Further keys; nothing where it is not protected any more.
    Outcome<Lead> hold(UnaryOperator<Protection> more) {
        if (lead.protection() == null) {
            return Outcome.done(lead);
        }
        var next = new LeadDraft(lead);
        next.protection = more.apply(lead.protection());
        return Outcome.done(next.lead());
    }

    Outcome<Lead> decideSimilarity(String otherLeadId, SimilarLead.Decision decision) {
        var asked = lead.similar().stream()
                .filter(one -> one.leadId().equals(otherLeadId))
                .findFirst();
        if (asked.isEmpty()) {
            return Outcome.refused(NOT_SIMILAR);
        }
        var before = asked.get().decision();
        if (before != null) {
            return before.same() == decision.same() ? Outcome.done(lead) : Outcome.refused(SIMILARITY_ALREADY_DECIDED);
        }
        if (!lead.status().isWorkedOn()) {
            return Outcome.refused(lead.whyNotWorked());
        }
        var next = new LeadDraft(lead);
        next.similar.replaceAll(one -> one.leadId().equals(otherLeadId) ? one.decided(decision) : one);
        if (next.similar.stream().noneMatch(SimilarLead::isOpen)) {
            next.stop(DueDate.Kind.DECIDE_SIMILARITY);
        }
        if (decision.same()) {
            next.release("SAME_AS_EARLIER");
        }
        return Outcome.done(next.lead());
    }

    Lead yieldNames() {
        var next = new LeadDraft(lead);
        next.protection = null;
        return next.lead();
    }

    Outcome<Lead> dispute(Dispute filed, DueDate ruling) {
        if (lead.status() == LeadStatus.POOLED) {
            return Outcome.refused(lead.whyNotWorked());
        }
        if (filed.unit().equals(lead.protectedFor())) {
            return Outcome.refused(DISPUTE_OWN);
        }
        for (var earlier : lead.disputes()) {
            if (earlier.isOpen()) {
                return Outcome.refused(Refusal.of(DISPUTE_OPEN, "number", earlier.number()));
            }
            if (earlier.unit().equals(filed.unit())) {
                return Outcome.refused(Refusal.of(DISPUTE_ALREADY_DECIDED, "number", earlier.number()));
            }
        }
        var next = new LeadDraft(lead);
        next.disputes.add(filed);
        next.start(java.util.List.of(ruling));
        return Outcome.done(next.lead());
    }

    Outcome<Lead> rule(String number, Dispute.Ruling ruling) {
        var open = lead.disputes().stream()
                .filter(dispute -> dispute.isOpen() && dispute.number().equals(number))
                .findFirst();
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.of(DISPUTE_NOT_OPEN, "number", number));
        }
        var next = new LeadDraft(lead);
        next.disputes.replaceAll(one -> one.number().equals(number) ? one.ruled(ruling) : one);
        next.stop(DueDate.Kind.ARBITRATE);
        if (ruling.keeper() == Dispute.Keeper.CLAIMANT && lead.protection() != null) {
            next.protection = lead.protection().passedTo(open.get().unit());
        }
        return Outcome.done(next.lead());
    }
}
