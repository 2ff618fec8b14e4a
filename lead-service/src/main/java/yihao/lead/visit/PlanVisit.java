package yihao.lead.visit;

import static yihao.lead.visit.VisitProblem.MAY_NOT_VISIT;
import static yihao.lead.visit.VisitProblem.VISIT_NOT_IN_HALF_DAYS;
import static yihao.lead.visit.VisitProblem.VISIT_REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.Investor;
import yihao.lead.enterprise.RecogniseFirm;
import yihao.lead.enterprise.RecogniseFirm.Marks;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.rules.RuleBook;

/// L9: a unit plans a visit to a firm, changes the plan, or gives it up. What came of it is recorded in time.
public final class PlanVisit {

    private final Visits visits;
    private final VisitSight sight;
    private final RecogniseFirm firms;
    private final RuleBook<VisitRule> book;
    private final WorkingCalendar calendar;
    private final TripNaming tripNaming;

    public PlanVisit(
            Visits visits,
            VisitSight sight,
            RecogniseFirm firms,
            RuleBook<VisitRule> book,
            WorkingCalendar calendar,
            TripNaming tripNaming) {
        this.visits = visits;
        this.sight = sight;
        this.firms = firms;
        this.book = book;
        this.calendar = calendar;
        this.tripNaming = tripNaming;
    }

    /// A plan as it is typed.
    ///
    /// @param trip id or readable number of the trip it belongs to
    public record TypedPlan(
            Investor firm,
            String place,
            Stay stay,
            int people,
            String purpose,
            @Nullable String trip) {}

    public static boolean mayVisit(Actor actor) {
        return RegisterEnterprise.mayRegister(actor);
    }

    public Outcome<Versioned<Visit>> plan(TypedPlan typed, Act act) {
        return plan(visits.newId(), typed, act);
    }

    /// @param id under which it is a visit from now on
    /// @throws yihao.kernel.Aggregates.Taken where one is there under this id
    public Outcome<Versioned<Visit>> plan(String id, TypedPlan typed, Act act) {
        return planned(act.actor().unit(), typed, act).map(visit -> visits.add(id, visit, VisitAction.PLANNED, act));
    }

    public Outcome<Versioned<Visit>> change(String id, TypedPlan typed, Act act) {
        return checked(typed, act)
                .flatMap(plan -> sight.decide(
                        id, VisitAction.CHANGED, act, visit -> visit.change(plan, recordBy(plan.stay(), act))));
    }

    public Outcome<Versioned<Visit>> cancel(String id, Act act) {
        var reason = act.reason();
        return sight.decide(
                id,
                VisitAction.CANCELLED,
                act,
                visit -> reason == null || reason.isBlank()
                        ? Outcome.refused(VISIT_REASON_MISSING)
                        : visit.cancel(reason));
    }

    /// @param unit whose visit it is
    Outcome<Visit> planned(String unit, TypedPlan typed, Act act) {
        return checked(typed, act)
                .map(plan -> Visit.planned(
                        visits.newNumber(CityTime.day(act.at()).getYear()),
                        unit,
                        plan,
                        act.actor().subject(),
                        act.at(),
                        recordBy(plan.stay(), act)))
                .flatMap(visit -> onTrip(visit, typed.trip(), act.actor()));
    }

    /// A visit is made on one trip; another one may be named, or none.
    public Outcome<Versioned<Visit>> nameTrip(String id, @Nullable String trip, Act act) {
        return sight.decide(id, VisitAction.TRIP_NAMED, act, visit -> onTrip(visit, trip, act.actor()));
    }

    private Outcome<Visit> onTrip(Visit visit, @Nullable String trip, Actor actor) {
        return trip == null
                ? visit.onTrip(null)
                : tripNaming.named(trip, visit, actor).flatMap(visit::onTrip);
    }

    Outcome<Visit.Plan> checked(TypedPlan typed, Act act) {
        if (!mayVisit(act.actor())) {
            return Outcome.refused(MAY_NOT_VISIT);
        }
        return typed.stay().isInHalfDays()
                ? firm(typed, act).map(marks -> plan(typed, marks.own()))
                : Outcome.refused(VISIT_NOT_IN_HALF_DAYS);
    }

    /// What tells the firm from others, as the register knows it.
    Outcome<Marks> firm(TypedPlan typed, Act act) {
        return firms.recognise(typed.firm(), act.actor());
    }

    private static Visit.Plan plan(TypedPlan typed, List<String> keys) {
        return new Visit.Plan(typed.firm(), keys, typed.place(), typed.stay(), typed.people(), typed.purpose());
    }

    private LocalDate recordBy(Stay stay, Act act) {
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        return rule.recordWithin().after(stay.until(), calendar);
    }
}
