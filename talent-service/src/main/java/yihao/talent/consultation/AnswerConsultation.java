package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.consultation.ConsultationRefusal.GRADES_UNFIT;
import static yihao.talent.consultation.ConsultationRefusal.NOT_ASSIGNED;
import static yihao.talent.consultation.ConsultationRefusal.NOT_YOUR_ASSIGNMENT;
import static yihao.talent.consultation.ConsultationRefusal.RECOMMENDATION_UNKNOWN;
import static yihao.talent.consultation.ConsultationRefusal.TOO_MANY_FILES;

import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Opinion.Attached;
import yihao.talent.consultation.Opinion.Supplement;
import yihao.talent.consultation.Opinion.Written;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;

/// Rule EC-05: the assigned expert accepts, declines or recuses, and gives one opinion that is never edited. For an
/// expert without an account the office writes down what it was told.
public class AnswerConsultation {

    private static final int MOST_FILES = 10;

    private final Consultations consultations;
    private final Experts experts;
    private final Conflicts conflicts;
    private final SettlePlaces settle;
    private final RuleBook<ConsultationKinds> book;

    AnswerConsultation(
            Consultations consultations,
            Experts experts,
            Conflicts conflicts,
            SettlePlaces settle,
            RuleBook<ConsultationKinds> book) {
        this.consultations = consultations;
        this.experts = experts;
        this.conflicts = conflicts;
        this.settle = settle;
        this.book = book;
    }

    /// Ties may have come since the assignment: they are looked at again.
    public Outcome<Versioned<Consultation>> accept(String id, String expertId, Act act) {
        return change(id, expertId, ConsultationAction.ACCEPTED, act, one -> {
            var found = experts.find(expertId)
                    .map(expert -> conflicts.of(expert.state(), one))
                    .orElseThrow();
            return found.isEmpty()
                    ? new Answering(one, expertId).accept(act.at())
                    : refused(AssignExperts.conflict(found));
        });
    }

    public Outcome<Versioned<Consultation>> decline(String id, String expertId, String reason, Act act) {
        return leave(id, expertId, ConsultationAction.DECLINED, State.DECLINED, reason, act);
    }

    public Outcome<Versioned<Consultation>> recuse(String id, String expertId, String reason, Act act) {
        return leave(id, expertId, ConsultationAction.RECUSED, State.RECUSED, reason, act);
    }

    private Outcome<Versioned<Consultation>> leave(
            String id, String expertId, ConsultationAction action, State next, String reason, Act act) {
        return change(
                id,
                expertId,
                action,
                act.because(reason),
                one -> new Answering(one, expertId).leave(next, reason, act.at()));
    }

    /// Whether a file may come now, before it is kept.
    public Outcome<Consultation> forFile(String id, String expertId, Act act) {
        return consultations
                .find(id)
                .map(one -> mine(one.state(), expertId, act.actor())
                        .flatMap(_ -> attach(one.state(), expertId, new Attached("", "", 0, ""))))
                .orElseGet(() -> refused(NOT_ASSIGNED));
    }

    public Outcome<Versioned<Consultation>> attach(String id, String expertId, Attached file, Act act) {
        return change(id, expertId, ConsultationAction.CHANGED, act, one -> attach(one, expertId, file));
    }

    private static Outcome<Consultation> attach(Consultation one, String expertId, Attached file) {
        var many = one.assignmentOf(expertId).filter(mine -> mine.files().size() >= MOST_FILES);
        return many.isPresent()
                ? refused(Refusal.of(TOO_MANY_FILES, "most", MOST_FILES))
                : new Answering(one, expertId).attach(file);
    }

    public Outcome<Versioned<Consultation>> give(String id, String expertId, Written written, Act act) {
        return change(id, expertId, ConsultationAction.OPINION_GIVEN, act, one -> {
            var kind = ConsultationKinds.of(one, book);
            var unfit = written.unfit(kind);
            if (!unfit.isEmpty()) {
                return refused(Refusal.missing(GRADES_UNFIT, unfit));
            }
            if (!kind.recommends(written.recommendation())) {
                return refused(Refusal.of(RECOMMENDATION_UNKNOWN, "recommendation", written.recommendation()));
            }
            return new Answering(one, expertId).give(opinion(one, expertId, written, act));
        });
    }

    private static Opinion opinion(Consultation one, String expertId, Written written, Act act) {
        var due = one.assignmentOf(expertId).map(Assignment::due).orElseThrow();
        var late = !act.at().isBefore(CityTime.endOf(due));
        return new Opinion(
                written.grades(),
                written.text(),
                written.recommendation(),
                act.at(),
                late,
                act.actor().subject());
    }

    public Outcome<Versioned<Consultation>> supplement(String id, String expertId, String text, Act act) {
        var more = new Supplement(text, act.at(), act.actor().subject());
        return change(
                id,
                expertId,
                ConsultationAction.SUPPLEMENTED,
                act,
                one -> new Answering(one, expertId).supplement(more));
    }

    private Outcome<Versioned<Consultation>> change(
            String id,
            String expertId,
            ConsultationAction action,
            Act act,
            Function<Consultation, Outcome<Consultation>> decision) {
        return consultations
                .change(id, action, act, one -> mine(one, expertId, act.actor()).flatMap(_ -> decision.apply(one)))
                .map(one -> settle.settle(one, act));
    }

    private static Outcome<Assignment> mine(Consultation one, String expertId, Actor actor) {
        var found = one.assignmentOf(expertId);
        if (found.isEmpty() || hides(one, found.get(), actor)) {
            return refused(NOT_ASSIGNED);
        }
        return mayAnswer(one, found.get(), actor) ? done(found.get()) : refused(NOT_YOUR_ASSIGNMENT);
    }

    /// An expert does not learn who else was asked.
    private static boolean hides(Consultation one, Assignment assignment, Actor actor) {
        return ConsultationSight.isOnlyExpert(actor, one) && !actor.person().equals(assignment.subject());
    }

    /// Nobody writes down the opinion that it asked for itself.
    public static boolean mayAnswer(Consultation one, Assignment assignment, Actor actor) {
        return assignment.subject() == null
                ? ExpertSight.isOffice(actor) && !actor.is(one.askedBy())
                : actor.person().equals(assignment.subject());
    }
}
