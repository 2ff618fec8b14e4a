package yihao.project.opportunity;

import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.opportunity.OpportunityProblem.ENQUIRY_NOT_FOUND;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_NOT_YOURS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;

/// Rule OP-09: the enquiries as the officers of the unit see them; who may answer reads how to
/// reach who asked, and says what came of it, or puts it aside with a reason.
public final class AnswerEnquiries {

    private final Enquiries enquiries;
    private final KeepOpportunities keep;
    private final Vault vault;

    public AnswerEnquiries(Enquiries enquiries, KeepOpportunities keep, Vault vault) {
        this.enquiries = enquiries;
        this.keep = keep;
        this.vault = vault;
    }

    public Outcome<List<Versioned<Enquiry>>> of(String opportunityId, Actor actor, @Nullable String after, int limit) {
        return keep.find(opportunityId, actor).map(_ -> enquiries.of(opportunityId, actor, after, limit));
    }

    public long count(String opportunityId, Actor actor, int most) {
        return enquiries.count(opportunityId, actor, most);
    }

    /// Whoever sees its opportunity.
    public Outcome<Versioned<Enquiry>> find(String id, Actor actor) {
        return enquiries
                .find(id)
                .filter(found ->
                        keep.find(found.state().opportunityId(), actor).result().isPresent())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(ENQUIRY_NOT_FOUND, "id", id)));
    }

    public boolean mayAnswer(Enquiry enquiry, Actor actor) {
        return keep.rules().mayAnswer(actor, enquiry.unit());
    }

    /// None for who may not answer.
    public Optional<Enquiry.Opened> person(Enquiry enquiry, Actor actor) {
        return mayAnswer(enquiry, actor) ? Optional.of(enquiry.opened(vault)) : Optional.empty();
    }

    public Outcome<Versioned<Enquiry>> answer(String id, Act act) {
        return decide(id, EnquiryAction.ANSWERED, act, enquiry -> enquiry.answered(act));
    }

    public Outcome<Versioned<Enquiry>> putAside(String id, Act act) {
        return decide(id, EnquiryAction.PUT_ASIDE, act, enquiry -> enquiry.putAside(act));
    }

    private Outcome<Versioned<Enquiry>> decide(
            String id, EnquiryAction action, Act act, Function<Enquiry, Outcome<Enquiry>> decision) {
        if (!DecideOpportunity.isSaid(act)) {
            return Outcome.refused(REASON_MISSING);
        }
        return find(id, act.actor())
                .flatMap(_ -> enquiries.change(
                        id,
                        action,
                        act,
                        enquiry -> mayAnswer(enquiry, act.actor())
                                ? decision.apply(enquiry)
                                : Outcome.refused(OPPORTUNITY_NOT_YOURS)));
    }

    /// What waits for an answer of this actor.
    public List<Versioned<Enquiry>> waiting(Actor actor, int limit) {
        var rules = keep.rules();
        var reach = rules.answering(actor);
        return rules.maySee(actor) && !reach.isNone() ? enquiries.unanswered(actor, reach, limit) : List.of();
    }
}
