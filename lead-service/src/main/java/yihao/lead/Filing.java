package yihao.lead;

import static yihao.lead.LeadProblem.DOCUMENT_UNKNOWN;
import static yihao.lead.LeadProblem.TOO_MANY_DOCUMENTS;

import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L3: the documents of a lead: so many that count; what was taken back stays in the list.
record Filing(Lead lead) {

    private static final int MOST = 50;

    Outcome<Lead> attach(Attachment document) {
        if (lead.documents().stream().filter(Attachment::stands).count() >= MOST) {
            return Outcome.refused(Refusal.of(TOO_MANY_DOCUMENTS, "most", MOST));
        }
        var next = new LeadDraft(lead);
        next.documents.add(document);
        return Outcome.done(next.lead());
    }

    Outcome<Lead> withdraw(String documentId, Attachment.Withdrawal made) {
        var next = new LeadDraft(lead);
        for (var each = next.documents.listIterator(); each.hasNext(); ) {
            var document = each.next();
            if (document.id().equals(documentId) && document.stands()) {
                each.set(document.withdrawn(made));
                return Outcome.done(next.lead());
            }
        }
        return Outcome.refused(Refusal.of(DOCUMENT_UNKNOWN, "id", documentId));
    }
}
