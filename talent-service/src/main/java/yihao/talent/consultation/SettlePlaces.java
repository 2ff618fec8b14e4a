package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;
import static yihao.talent.consultation.ConsultationRefusal.NOT_ASSIGNED;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Outcome.Done;
import yihao.kernel.Outcome.Refused;
import yihao.kernel.Versioned;
import yihao.talent.consultation.Consultation.Step;
import yihao.talent.consultation.Consultation.Unsettled;
import yihao.talent.expert.Expert;
import yihao.talent.expert.KeepPlaces;

/// Rule EC-04: the expert's document decides about a place and hears what became of it. What is unsettled stands on
/// the consultation; whoever finds it there tells the expert, as often as it takes.
public class SettlePlaces {

    private final Consultations consultations;
    private final KeepPlaces places;

    SettlePlaces(Consultations consultations, KeepPlaces places) {
        this.consultations = consultations;
        this.places = places;
    }

    /// Everybody's steps, as the platform's own; what is not possible now stands there still, or is gone.
    Versioned<Consultation> settle(Versioned<Consultation> consultation, Act act) {
        return settle(consultation, consultation.state().unsettled(), act);
    }

    /// Refused when this expert had no place left: the assignment is gone then.
    Outcome<Versioned<Consultation>> place(Versioned<Consultation> consultation, String expert, Act act) {
        var own = new Unsettled(expert, Step.TAKE);
        var unsettled = consultation.state().unsettled();
        var others = unsettled.stream().filter(one -> !one.equals(own)).toList();
        var settled = settle(consultation, others, act);
        return unsettled.contains(own) ? take(consultation.id(), expert, act) : done(settled);
    }

    private Versioned<Consultation> settle(Versioned<Consultation> before, List<Unsettled> steps, Act act) {
        var ours = Act.ofService("talent-service", act.at(), act.requestId());
        steps.forEach(one -> tell(before.id(), one, ours));
        return steps.isEmpty() ? before : consultations.find(before.id()).orElse(before);
    }

    private Outcome<Versioned<Consultation>> tell(String id, Unsettled one, Act act) {
        var expert = one.expertId();
        return switch (one.step()) {
            case TAKE -> take(id, expert, act);
            case GIVE -> settled(id, one, places.given(expert, id, act), act);
            case RELEASE -> settled(id, one, places.release(expert, id, act), act);
        };
    }

    private Outcome<Versioned<Consultation>> take(String id, String expert, Act act) {
        return switch (places.take(expert, id, act)) {
            case Done<Versioned<Expert>> _ ->
                consultations
                        .change(id, ConsultationAction.ASSIGNED, act, one -> done(one.placed(expert)))
                        .flatMap(one -> kept(one, expert, act));
            case Refused<Versioned<Expert>>(var refusal) -> {
                consultations.change(id, ConsultationAction.CHANGED, act.alsoFor(), one -> done(one.unplaced(expert)));
                yield Outcome.refused(refusal);
            }
        };
    }

    /// Whoever settled the same step before had found no place and taken the assignment off: the place that came free
    /// since is nobody's, unless the expert was assigned anew meanwhile.
    private Outcome<Versioned<Consultation>> kept(Versioned<Consultation> placed, String expert, Act act) {
        if (placed.state().assignmentOf(expert).isPresent()) {
            return done(placed);
        }
        places.forget(expert, placed.id(), act);
        return consultations
                .find(placed.id())
                .filter(now -> now.state().assignmentOf(expert).isPresent())
                .map(_ -> take(placed.id(), expert, act))
                .orElseGet(() -> Outcome.refused(NOT_ASSIGNED));
    }

    private Outcome<Versioned<Consultation>> settled(
            String id, Unsettled told, Outcome<Versioned<Expert>> expert, Act act) {
        return expert.flatMap(_ -> consultations.change(
                id, ConsultationAction.CHANGED, act.alsoFor(), one -> done(one.settle(told.expertId(), told.step()))));
    }

    /// Finishes what a crash left open.
    public void settleWaiting(Act act, int atMost) {
        consultations.unsettled(atMost).forEach(one -> settle(one, act));
    }
}
