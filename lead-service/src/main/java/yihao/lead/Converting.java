package yihao.lead;

import static yihao.lead.LeadProblem.NOT_ACCEPTED;
import static yihao.lead.LeadProblem.UNIT_NOT_OWNER;

import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// P1: the moves that make a project of a lead, once, whatever is retried.
record Converting(Lead lead) {

    Outcome<Lead> request(Conversion requested) {
        if (lead.conversion() != null) {
            return Outcome.done(lead);
        }
        if (lead.status() == LeadStatus.RELEASED || lead.status() == LeadStatus.POOLED) {
            return Outcome.refused(lead.whyNotWorked());
        }
        if (lead.status() != LeadStatus.ACCEPTED) {
            return Outcome.refused(NOT_ACCEPTED);
        }
        if (!lead.ownerUnits().contains(requested.unit())) {
            return Outcome.refused(Refusal.of(UNIT_NOT_OWNER, "unit", requested.unit()));
        }
        var next = new LeadDraft(lead);
        next.status = LeadStatus.CONVERSION_REQUESTED;
        next.conversion = requested;
        next.stopWork();
        next.holdToTheEnd();
        return Outcome.done(next.lead());
    }

    Outcome<Lead> become(String projectId) {
        var conversion = lead.conversion();
        if (conversion == null || conversion.projectId() != null) {
            return Outcome.done(lead);
        }
        var next = new LeadDraft(lead);
        next.status = LeadStatus.CONVERTED;
        next.conversion = conversion.to(projectId);
        return Outcome.done(next.lead());
    }
}
