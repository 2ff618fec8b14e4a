package yihao.lead.visit;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_CORRECTED_BY;
import static yihao.lead.visit.VisitProblem.VISIT_REASON_MISSING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.visit.RecordVisit.TypedRecord;

/// L9: who recorded a visit, or the head of its unit, corrects what was wrong with it, with a reason. What stood there
/// before stays on record; what visits come to is counted from what is right.
public final class CorrectVisit {

    private final VisitSight sight;

    public CorrectVisit(VisitSight sight) {
        this.sight = sight;
    }

    /// What is right.
    ///
    /// @param people how many went
    /// @param met sealed; none where those stay who are on record
    public record TypedCorrection(
            Stay stay, int people, @Nullable List<Contact> met, String topics, String result) {}

    public Outcome<Versioned<Visit>> correct(String id, TypedCorrection typed, Act act) {
        return sight.decide(id, VisitAction.CORRECTED, act, visit -> {
            if (!mayCorrect(act.actor(), visit)) {
                return Outcome.refused(VISIT_NOT_CORRECTED_BY);
            }
            var reason = act.reason();
            return reason == null || reason.isBlank()
                    ? Outcome.refused(VISIT_REASON_MISSING)
                    : RecordVisit.whatIsWrong(record(typed), act)
                            .<Outcome<Visit>>map(Outcome::refused)
                            .orElseGet(
                                    () -> new Afterwards(visit).correct(right(typed, visit, act), typed.people(), act));
        });
    }

    /// A visit that is not recorded yet is for whoever works it: it is said that there is nothing to correct.
    static boolean mayCorrect(Actor actor, Visit visit) {
        var made = visit.made();
        return made == null
                || actor.didAs(made.by())
                || (actor.has(UNIT_HEAD, BUREAU_HEAD) && actor.worksFor(visit.unit()));
    }

    private static TypedRecord record(TypedCorrection typed) {
        return new TypedRecord(typed.stay(), List.of(), typed.topics(), typed.result(), null);
    }

    private static Visit.Made right(TypedCorrection typed, Visit visit, Act act) {
        var met = typed.met();
        var before = visit.made();
        var people = met == null && before != null ? before.met() : met == null ? List.<Contact>of() : met;
        return new Visit.Made(
                typed.stay(),
                people,
                typed.topics(),
                typed.result(),
                act.actor().subject(),
                act.at());
    }
}
