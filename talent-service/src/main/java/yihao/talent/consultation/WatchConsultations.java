package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;

import java.time.LocalDate;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.consultation.ConsultationKinds.Kind;

/// Rule EC-05: whoever has not answered when the grace is over is replaced, and the office assigns anew. A provisional
/// due day is found again once its year's calendar is published.
public class WatchConsultations {

    private final Consultations consultations;
    private final SettlePlaces settle;
    private final RuleBook<ConsultationKinds> book;
    private final Deadlines deadlines;

    WatchConsultations(
            Consultations consultations, SettlePlaces settle, RuleBook<ConsultationKinds> book, Deadlines deadlines) {
        this.consultations = consultations;
        this.settle = settle;
        this.book = book;
        this.deadlines = deadlines;
    }

    public void watch(Act act, int atMost) {
        settle.settleWaiting(act, atMost);
        consultations.provisional().forEach(one -> find(one, act));
        consultations.overdue(CityTime.day(act.at())).forEach(one -> replace(one, act));
    }

    private void find(Versioned<Consultation> one, Act act) {
        var kind = ConsultationKinds.of(one.state(), book);
        consultations.change(one.id(), ConsultationAction.CHANGED, act.alsoFor(), state -> done(dated(state, kind)));
    }

    private void replace(Versioned<Consultation> one, Act act) {
        var kind = ConsultationKinds.of(one.state(), book);
        consultations
                .change(
                        one.id(),
                        ConsultationAction.REPLACED,
                        act.alsoFor(),
                        state -> done(withoutOverdue(state, kind, act)))
                .map(state -> settle.settle(state, act));
    }

    private Consultation dated(Consultation one, Kind kind) {
        var due = one.provisional() ? deadlines.after(kind.answer(), one.askedOn()) : one.due();
        var result = deadlines.isProvisional(kind.answer(), due) ? one : one.dueOn(due, false);
        for (var assignment : one.assignments()) {
            if (assignment.provisional()) {
                var own = deadlines.ofReplacement(kind, result.due(), assignment.assignedOn());
                var stays = deadlines.isProvisional(kind.replacement(), own);
                result = result.replaced(assignment.expertId(), each -> stays ? each : each.dueOn(own, false));
            }
        }
        return result;
    }

    private Consultation withoutOverdue(Consultation one, Kind kind, Act act) {
        var result = one;
        for (var assignment : one.assignments()) {
            if (isOverdue(assignment, kind, CityTime.day(act.at()))) {
                result = new Answering(result, assignment.expertId()).replace(act.at());
            }
        }
        return result;
    }

    private boolean isOverdue(Assignment one, Kind kind, LocalDate today) {
        return one.state().isWaiting() && today.isAfter(deadlines.lastDay(kind, one.due()));
    }
}
