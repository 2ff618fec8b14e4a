package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.VISIT_NOT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_YOURS;
import static yihao.lead.visit.VisitProblem.VISIT_PROOF_UNKNOWN;
import static yihao.lead.visit.VisitProblem.VISIT_REASON_MISSING;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Attachment;
import yihao.lead.Attachment.Withdrawal;

/// L9: a photo or a signed sheet proves a visit. Whoever works the visit adds it, reads it and takes it back with a
/// reason; to the others it does not exist. A file itself is never changed or deleted.
public final class ProveVisit {

    private final Visits visits;
    private final VisitSight sight;

    public ProveVisit(Visits visits, VisitSight sight) {
        this.visits = visits;
        this.sight = sight;
    }

    /// Asked before a file is taken in, so that nothing is kept for a visit it cannot belong to.
    public Optional<Refusal> whyNot(String id, Actor actor) {
        var found = sight.find(actor, id).map(Versioned::state);
        if (found.isEmpty()) {
            return Optional.of(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        if (!sight.mayWork(actor, found.get())) {
            return Optional.of(Refusal.of(VISIT_NOT_YOURS));
        }
        return found.get().status() == VisitStatus.MADE ? Optional.empty() : Optional.of(Refusal.of(VISIT_NOT_MADE));
    }

    /// Why no further proof is taken of this visit now.
    public Optional<Refusal> whyNotOf(String id) {
        return visits.find(id)
                .map(visit -> new Afterwards(visit.state()).whyNotProved())
                .orElseGet(() -> Optional.of(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    /// A file that came with what the visit was made of: whoever entered the visit has handed it in.
    /// Filed once.
    public Outcome<Versioned<Visit>> file(String id, Attachment proof, Act act) {
        return visits.change(
                id,
                VisitAction.PROOF_ADDED,
                act,
                visit -> visit.proofs().stream().anyMatch(one -> one.id().equals(proof.id()))
                        ? Outcome.done(visit)
                        : new Afterwards(visit).prove(proof));
    }

    public Outcome<Versioned<Visit>> add(String id, Attachment proof, Act act) {
        return sight.decide(id, VisitAction.PROOF_ADDED, act, visit -> new Afterwards(visit).prove(proof));
    }

    public Outcome<Versioned<Visit>> withdraw(String id, String proofId, Act act) {
        var reason = act.reason();
        return sight.decide(
                id,
                VisitAction.PROOF_WITHDRAWN,
                act,
                visit -> reason == null || reason.isBlank()
                        ? Outcome.refused(VISIT_REASON_MISSING)
                        : new Afterwards(visit)
                                .withdrawProof(
                                        proofId, new Withdrawal(act.actor().subject(), act.at(), reason)));
    }

    /// A proof that counts, for whoever works the visit.
    public Outcome<Attachment> find(String id, String proofId, Actor actor) {
        return visits.find(id)
                .map(Versioned::state)
                .filter(visit -> sight.mayWork(actor, visit))
                .flatMap(visit -> new Afterwards(visit).standing(proofId))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(VISIT_PROOF_UNKNOWN, "id", proofId)));
    }
}
