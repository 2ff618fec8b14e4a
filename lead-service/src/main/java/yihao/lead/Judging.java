package yihao.lead;

import static yihao.lead.LeadProblem.ALREADY_JUDGED;
import static yihao.lead.LeadProblem.CLOSED;

import java.util.List;
import yihao.kernel.Outcome;

/// L5: the move that says whether a lead is worth the city's work.
record Judging(Lead lead) {

    Outcome<Lead> judge(Judgement judged, List<DueDate> nextDue) {
        if (lead.status() == LeadStatus.RELEASED) {
            return Outcome.refused(CLOSED);
        }
        if (lead.judgement() != null) {
            return Outcome.refused(ALREADY_JUDGED);
        }
        var next = new LeadDraft(lead);
        next.judgement = judged;
        next.stop(DueDate.Kind.JUDGE);
        if (judged.valuable()) {
            next.status = LeadStatus.JUDGED;
            next.start(nextDue);
        } else {
            next.release("NOT_VALUABLE");
        }
        return Outcome.done(next.lead());
    }
}
