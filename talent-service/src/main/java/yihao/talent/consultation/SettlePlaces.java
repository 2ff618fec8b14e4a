package yihao.talent.consultation;

import static yihao.kernel.Outcome.done;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Outcome.Done;
import yihao.kernel.Outcome.Refused;
import yihao.kernel.Versioned;
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

    /// Refused when an expert had no place left; that assignment is gone then.
    Outcome<Versioned<Consultation>> settle(Versioned<Consultation> consultation, Act act) {
        Outcome<Versioned<Consultation>> result = done(consultation);
        for (var one : consultation.state().unsettled()) {
            var told = tell(consultation.id(), one, act);
            if (result instanceof Done) {
                result = told;
            }
        }
        return result;
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
                consultations.change(id, ConsultationAction.ASSIGNED, act, one -> done(one.placed(expert)));
            case Refused<Versioned<Expert>>(var refusal) -> {
                consultations.change(id, ConsultationAction.CHANGED, act.alsoFor(), one -> done(one.unplaced(expert)));
                yield Outcome.refused(refusal);
            }
        };
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
