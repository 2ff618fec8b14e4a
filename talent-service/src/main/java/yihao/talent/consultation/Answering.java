package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.NOT_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.OVER;
import static yihao.talent.consultation.ConsultationRefusal.WRONG_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultation.Step;

/// Rule EC-05: the steps of one expert in a consultation, each from where it may be taken.
record Answering(Consultation consultation, String expertId) {

    Outcome<Consultation> accept(Instant at) {
        return step(State.OFFERED)
                .map(_ -> consultation.replaced(expertId, one -> one.answered(State.ACCEPTED, null, at)));
    }

    /// Declined or recused: the place is given back.
    Outcome<Consultation> leave(State next, String why, Instant at) {
        return step(State.OFFERED, State.ACCEPTED)
                .map(_ -> consultation
                        .replaced(expertId, one -> one.answered(next, why, at))
                        .leaving(expertId, Step.RELEASE));
    }

    Outcome<Consultation> attach(Opinion.Attached file) {
        return step(State.ACCEPTED).map(_ -> consultation.replaced(expertId, one -> one.attached(file)));
    }

    /// Once, on time or marked late.
    Outcome<Consultation> give(Opinion opinion) {
        return step(State.ACCEPTED)
                .map(_ -> consultation
                        .replaced(expertId, one -> one.given(opinion))
                        .leaving(expertId, Step.GIVE));
    }

    Outcome<Consultation> supplement(Opinion.Supplement more) {
        return given().map(_ -> consultation.replaced(expertId, one -> one.supplemented(more)));
    }

    Outcome<Consultation> mark(Opinion.Mark mark) {
        return given().map(_ -> consultation.replaced(expertId, one -> one.marked(mark)));
    }

    Consultation replace(Instant at) {
        var found = part().filter(one -> one.state().isWaiting());
        return found.isEmpty()
                ? consultation
                : consultation
                        .replaced(expertId, one -> one.answered(State.REPLACED, null, at))
                        .leaving(expertId, Step.RELEASE);
    }

    /// What was given stays open for additions, also when the consultation is over.
    private Outcome<Assignment> given() {
        return part().filter(one -> one.state() == State.GIVEN)
                .map(Outcome::done)
                .orElseGet(() -> refused(Refusal.of(WRONG_STEP, "state", state())));
    }

    private Outcome<Assignment> step(State... allowed) {
        var found = part();
        if (found.isEmpty()) {
            return refused(NOT_ASSIGNED);
        }
        if (!consultation.isOpen()) {
            return refused(OVER);
        }
        return List.of(allowed).contains(found.get().state())
                ? done(found.get())
                : refused(Refusal.of(WRONG_STEP, "state", state()));
    }

    private Optional<Assignment> part() {
        return consultation.assignmentOf(expertId);
    }

    private String state() {
        return part().map(one -> one.state().name()).orElse("—");
    }
}
