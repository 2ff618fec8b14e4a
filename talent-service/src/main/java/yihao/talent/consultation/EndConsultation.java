package yihao.talent.consultation;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.MARK_UNFIT;
import static yihao.talent.consultation.ConsultationRefusal.NOT_MARKED;
import static yihao.talent.consultation.ConsultationRefusal.NOT_OPENED;
import static yihao.talent.consultation.ConsultationRefusal.NOT_YOURS;
import static yihao.talent.consultation.ConsultationRefusal.OVER;
import static yihao.talent.consultation.ConsultationRefusal.OWN_OPINION;

import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultation.Status;
import yihao.talent.consultation.Opinion.Mark;

/// Rules EC-06 and EC-08: the asker marks each opinion it has read, then closes; or withdraws the question.
public class EndConsultation {

    private final Consultations consultations;
    private final SettlePlaces settle;
    private final RuleBook<ConsultationKinds> book;

    EndConsultation(Consultations consultations, SettlePlaces settle, RuleBook<ConsultationKinds> book) {
        this.consultations = consultations;
        this.settle = settle;
        this.book = book;
    }

    public Outcome<Versioned<Consultation>> mark(String id, String expertId, int points, Act act) {
        return change(id, ConsultationAction.MARKED, act, one -> {
            if (!one.isOpen()) {
                return refused(OVER);
            }
            if (one.assignmentOf(expertId)
                    .filter(part -> act.actor().is(part.subject()))
                    .isPresent()) {
                return refused(OWN_OPINION);
            }
            var most = book.find(one.rule()).orElseThrow().rules().markMost();
            if (points < 1 || points > most) {
                return refused(Refusal.of(MARK_UNFIT, "most", most));
            }
            return isReadable(one, act)
                    ? new Answering(one, expertId)
                            .mark(new Mark(points, act.actor().subject(), act.at()))
                    : refused(NOT_OPENED);
        });
    }

    public Outcome<Versioned<Consultation>> close(String id, Act act) {
        return change(id, ConsultationAction.CLOSED, act, one -> {
            if (!isReadable(one, act)) {
                return refused(NOT_OPENED);
            }
            return one.given().stream().anyMatch(given -> given.mark() == null)
                    ? refused(NOT_MARKED)
                    : one.end(Status.CLOSED, State.RELEASED, null, act.at());
        });
    }

    public Outcome<Versioned<Consultation>> withdraw(String id, String reason, Act act) {
        return change(
                id,
                ConsultationAction.WITHDRAWN,
                act.because(reason),
                one -> one.end(Status.WITHDRAWN, State.RELEASED, reason, act.at()));
    }

    private boolean isReadable(Consultation one, Act act) {
        return one.isReadable(ConsultationKinds.of(one, book), act.at());
    }

    private Outcome<Versioned<Consultation>> change(
            String id, ConsultationAction action, Act act, Function<Consultation, Outcome<Consultation>> decision) {
        return consultations
                .change(
                        id,
                        action,
                        act,
                        one -> ConsultationSight.isAsker(act.actor(), one) ? decision.apply(one) : refused(NOT_YOURS))
                .map(one -> settle.settle(one, act));
    }
}
