package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.NOTHING_TO_FOLLOW_UP;
import static yihao.lead.visit.VisitProblem.VISIT_CANCELLED;
import static yihao.lead.visit.VisitProblem.VISIT_HAS_LEAD;
import static yihao.lead.visit.VisitProblem.VISIT_NOTHING_CORRECTED;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_MADE;
import static yihao.lead.visit.VisitProblem.VISIT_PROOF_UNKNOWN;
import static yihao.lead.visit.VisitProblem.VISIT_TOO_MANY_PROOFS;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.lead.Attachment;

/// What is done with a visit once it is recorded: corrected, proved, followed up, until it leads to a lead.
record Afterwards(Visit visit) {

    static final int MOST_PROOFS = 20;

    /// Days, people and outcome as they really were. Steps, the lead it led to and who recorded it stay.
    Outcome<Visit> correct(Visit.Made how, int people, Act act) {
        var made = visit.made();
        if (made == null) {
            return Outcome.refused(visit.status() == VisitStatus.CANCELLED ? VISIT_CANCELLED : VISIT_NOT_MADE);
        }
        var right = new Visit.Made(how.stay(), how.met(), how.topics(), how.result(), made.by(), made.at());
        if (right.equals(made) && people == visit.plan().people()) {
            return Outcome.refused(VISIT_NOTHING_CORRECTED);
        }
        var reason = Objects.requireNonNull(act.reason());
        return visit.next(next -> {
            next.corrections.add(new Visit.Correction(
                    made, visit.plan().people(), reason, act.actor().subject(), act.at()));
            next.made = right;
            next.plan = visit.plan().with(people);
        });
    }

    Outcome<Visit> prove(Attachment proof) {
        return whyNotProved()
                .<Outcome<Visit>>map(Outcome::refused)
                .orElseGet(() -> visit.next(next -> next.proofs.add(proof)));
    }

    Optional<Refusal> whyNotProved() {
        if (visit.status() != VisitStatus.MADE) {
            return Optional.of(Refusal.of(VISIT_NOT_MADE));
        }
        return visit.proofs().stream().filter(Attachment::stands).count() >= MOST_PROOFS
                ? Optional.of(Refusal.of(VISIT_TOO_MANY_PROOFS, "most", MOST_PROOFS))
                : Optional.empty();
    }

    Outcome<Visit> withdrawProof(String id, Attachment.Withdrawal made) {
        return standing(id).isEmpty()
                ? Outcome.refused(Refusal.of(VISIT_PROOF_UNKNOWN, "id", id))
                : visit.next(next -> next.proofs.replaceAll(one -> one.id().equals(id) ? one.withdrawn(made) : one));
    }

    /// A proof that counts.
    Optional<Attachment> standing(String proofId) {
        return visit.proofs().stream()
                .filter(one -> one.id().equals(proofId) && one.stands())
                .findFirst();
    }

    /// The open step is done; another may follow.
    Outcome<Visit> followUp(NextStep.Done how, @Nullable NextStep another) {
        if (visit.status() != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        if (visit.openStep().isEmpty()) {
            return Outcome.refused(NOTHING_TO_FOLLOW_UP);
        }
        return visit.next(next -> {
            next.steps.replaceAll(step -> step.isOpen() ? step.done(how) : step);
            if (another != null) {
                next.steps.add(another);
            }
        });
    }

    /// A visit leads to one lead; naming it again changes nothing.
    Outcome<Visit> leadTo(Visit.Led lead) {
        if (visit.status() != VisitStatus.MADE) {
            return Outcome.refused(VISIT_NOT_MADE);
        }
        var led = visit.led();
        return led == null || led.equals(lead) ? visit.next(next -> next.led = lead) : Outcome.refused(VISIT_HAS_LEAD);
    }
}
