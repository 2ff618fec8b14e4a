package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.NEXT_STEP_IN_PAST;
import static yihao.lead.visit.VisitProblem.VISIT_IN_FUTURE;
import static yihao.lead.visit.VisitProblem.VISIT_LEAD_ANOTHERS;
import static yihao.lead.visit.VisitProblem.VISIT_LEAD_UNKNOWN;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_IN_HALF_DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.visit.PlanVisit.TypedPlan;

/// L9: what came of a visit is recorded, planned or not; the agreed step is done in time; the visit may lead to a lead.
public final class RecordVisit {

    private final Visits visits;
    private final VisitSight sight;
    private final PlanVisit planVisit;
    private final Leads leads;
    private final LeadSight leadSight;

    public RecordVisit(Visits visits, VisitSight sight, PlanVisit planVisit, Leads leads, LeadSight leadSight) {
        this.visits = visits;
        this.sight = sight;
        this.planVisit = planVisit;
        this.leads = leads;
        this.leadSight = leadSight;
    }

    /// What came of it, as it is typed.
    ///
    /// @param met sealed
    /// @param next what was agreed to do next, by when
    public record TypedRecord(
            Stay stay,
            List<Contact> met,
            String topics,
            String result,
            @Nullable NextStep next) {

        public TypedRecord {
            met = List.copyOf(met);
        }
    }

    public Outcome<Versioned<Visit>> record(String id, TypedRecord how, Act act) {
        return whatIsWrong(how, act)
                .<Outcome<Versioned<Visit>>>map(Outcome::refused)
                .orElseGet(() ->
                        sight.decide(id, VisitAction.MADE, act, visit -> visit.make(made(how, act), how.next())));
    }

    /// A visit that nobody had planned here.
    public Outcome<Versioned<Visit>> recordUnplanned(TypedPlan typed, TypedRecord how, Act act) {
        return recordUnplanned(visits.newId(), typed, how, act);
    }

    /// @param id under which it is a visit from now on
    /// @throws yihao.kernel.Aggregates.Taken where one is there under this id
    public Outcome<Versioned<Visit>> recordUnplanned(String id, TypedPlan typed, TypedRecord how, Act act) {
        return unplanned(act.actor().unit(), typed, how, act)
                .map(visit -> visits.add(id, visit, VisitAction.MADE, act));
    }

    /// @param unit whose visit it was
    Outcome<Visit> unplanned(String unit, TypedPlan typed, TypedRecord how, Act act) {
        return whatIsWrong(how, act)
                .<Outcome<Visit>>map(Outcome::refused)
                .orElseGet(() ->
                        planVisit.planned(unit, typed, act).flatMap(visit -> visit.make(made(how, act), how.next())));
    }

    /// @param next what is to be done after that, by when
    public Outcome<Versioned<Visit>> followUp(String id, String text, @Nullable NextStep next, Act act) {
        var done = new NextStep.Done(text, act.actor().subject(), act.at());
        return inPast(next, act)
                .<Outcome<Versioned<Visit>>>map(Outcome::refused)
                .orElseGet(() -> sight.decide(
                        id, VisitAction.FOLLOWED_UP, act, visit -> new Afterwards(visit).followUp(done, next)));
    }

    /// A visit leads to a lead that the visiting unit, one above or one below it reported, not before the visit.
    ///
    /// @param lead id or readable number of a lead that the actor sees
    public Outcome<Versioned<Visit>> leadTo(String id, String lead, Act act) {
        var found = leads.find(lead)
                .or(() -> leads.withNumber(lead))
                .filter(one -> leadSight.sees(act.actor(), one.state()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(VISIT_LEAD_UNKNOWN, "lead", lead));
        }
        var led = new Visit.Led(found.get().id(), found.get().state().number());
        var report = found.get().state().report();
        return sight.decide(
                id,
                VisitAction.LED_TO_LEAD,
                act,
                visit -> sight.mayHaveLedTo(visit, report)
                        ? new Afterwards(visit).leadTo(led)
                        : Outcome.refused(VISIT_LEAD_ANOTHERS));
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Visit visit) {
        if (!sight.mayWork(actor, visit)) {
            return List.of();
        }
        return switch (visit.status()) {
            case PLANNED -> List.of("record", "change", "trip", "cancel");
            case MADE -> afterwards(actor, visit);
            case CANCELLED -> List.of();
        };
    }

    private static List<String> afterwards(Actor actor, Visit visit) {
        var actions = new ArrayList<String>();
        if (visit.openStep().isPresent()) {
            actions.add("follow-up");
        }
        if (visit.led() == null) {
            actions.add("lead");
        }
        actions.addAll(List.of("prove", "trip"));
        if (CorrectVisit.mayCorrect(actor, visit)) {
            actions.add("correct");
        }
        return actions;
    }

    static Optional<Refusal> whatIsWrong(TypedRecord how, Act act) {
        if (!how.stay().isInHalfDays()) {
            return Optional.of(Refusal.of(VISIT_NOT_IN_HALF_DAYS));
        }
        var until = how.stay().until();
        return until.isAfter(CityTime.day(act.at()))
                ? Optional.of(Refusal.of(VISIT_IN_FUTURE, "date", until))
                : inPast(how.next(), act);
    }

    private static Optional<Refusal> inPast(@Nullable NextStep next, Act act) {
        return Optional.ofNullable(next)
                .filter(step -> step.on().isBefore(CityTime.day(act.at())))
                .map(step -> Refusal.of(NEXT_STEP_IN_PAST, "date", step.on()));
    }

    private static Visit.Made made(TypedRecord how, Act act) {
        return new Visit.Made(
                how.stay(), how.met(), how.topics(), how.result(), act.actor().subject(), act.at());
    }
}
