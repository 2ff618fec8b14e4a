package yihao.lead.document;

import static yihao.lead.LeadProblem.DOCUMENT_UNKNOWN;
import static yihao.lead.LeadProblem.NOT_YOURS;
import static yihao.lead.LeadProblem.REASON_MISSING;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Attachment;
import yihao.lead.Attachment.Withdrawal;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

/// L3: the files of a lead. Whoever works it, and the bureau, add them and take them back with a reason; whoever sees
/// the lead unmasked reads them. A file itself is never changed or deleted.
public final class KeepDocuments {

    private final Leads leads;
    private final LeadSight sight;

    public KeepDocuments(Leads leads, LeadSight sight) {
        this.leads = leads;
        this.sight = sight;
    }

    /// Asked before a file is taken in, so that nothing is kept for a lead it cannot belong to.
    public Outcome<Lead> mayAttach(String leadId, Actor actor) {
        return seen(leadId, actor)
                .map(lead -> mayKeep(actor, lead) ? Outcome.done(lead) : Outcome.<Lead>refused(NOT_YOURS))
                .orElseGet(() -> Outcome.refused(Refusal.of(StoreProblem.NOT_FOUND, "id", leadId)));
    }

    public Outcome<Versioned<Lead>> attach(String leadId, Attachment document, Act act) {
        return sight.decide(
                leadId,
                LeadAction.DOCUMENT_ATTACHED,
                act,
                lead -> mayKeep(act.actor(), lead) ? lead.attach(document) : Outcome.refused(NOT_YOURS));
    }

    /// A file that came with what the lead was made of: whoever made the lead has handed it in.
    /// Filed once.
    public Outcome<Versioned<Lead>> file(String leadId, Attachment document, Act act) {
        return leads.change(
                leadId,
                LeadAction.DOCUMENT_ATTACHED,
                act,
                lead -> lead.documents().stream().anyMatch(one -> one.id().equals(document.id()))
                        ? Outcome.done(lead)
                        : lead.attach(document));
    }

    public Outcome<Versioned<Lead>> withdraw(String leadId, String documentId, Act act) {
        return sight.decide(leadId, LeadAction.DOCUMENT_WITHDRAWN, act, lead -> {
            var reason = act.reason();
            if (!mayKeep(act.actor(), lead)) {
                return Outcome.refused(NOT_YOURS);
            }
            return reason == null || reason.isBlank()
                    ? Outcome.refused(REASON_MISSING)
                    : lead.withdraw(documentId, new Withdrawal(act.actor().subject(), act.at(), reason));
        });
    }

    /// A document that counts, for whoever sees the lead unmasked; to the others it does not exist.
    public Outcome<Attachment> find(String leadId, String documentId, Actor actor) {
        return seen(leadId, actor)
                .filter(lead -> sight.seesDocuments(actor, lead))
                .flatMap(lead -> lead.documents().stream()
                        .filter(one -> one.id().equals(documentId) && one.stands())
                        .findFirst())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(DOCUMENT_UNKNOWN, "id", documentId)));
    }

    List<String> actions(Actor actor, Lead lead) {
        return mayKeep(actor, lead) ? List.of("attach-document") : List.of();
    }

    private boolean mayKeep(Actor actor, Lead lead) {
        return sight.seesContacts(actor, lead);
    }

    private Optional<Lead> seen(String leadId, Actor actor) {
        return leads.find(leadId).map(Versioned::state).filter(lead -> sight.sees(actor, lead));
    }
}
