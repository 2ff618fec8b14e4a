package yihao.lead.trip;

import static yihao.lead.trip.TripProblem.MAY_NOT_TRAVEL;
import static yihao.lead.trip.TripProblem.TRIP_PERIOD_UNFIT;
import static yihao.lead.trip.TripProblem.TRIP_REASON_MISSING;
import static yihao.lead.trip.TripProblem.TRIP_UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.Contact;
import yihao.lead.DaySpan;
import yihao.lead.Firm;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.RecogniseFirm;
import yihao.rules.RuleBook;

/// L9: a unit plans a trip that a leader leads, changes the plan, or gives it up with a reason.
public final class PlanTrip {

    private final Trips trips;
    private final OutreachSight sight;
    private final Network network;
    private final RecogniseFirm firms;
    private final RuleBook<TripRule> book;
    private final WorkingCalendar calendar;

    public PlanTrip(
            Trips trips,
            OutreachSight sight,
            Network network,
            RecogniseFirm firms,
            RuleBook<TripRule> book,
            WorkingCalendar calendar) {
        this.trips = trips;
        this.sight = sight;
        this.network = network;
        this.firms = firms;
        this.book = book;
        this.calendar = calendar;
    }

    /// A plan as it is typed.
    ///
    /// @param leader by name, sealed, where it is said
    /// @param members sealed
    /// @param firms to be called on
    public record TypedTrip(
            String office,
            @Nullable Contact leader,
            List<Contact> members,
            List<String> partners,
            String destination,
            LocalDate from,
            LocalDate until,
            String purpose,
            List<TypedFirm> firms) {}

    public record TypedFirm(@Nullable String enterpriseId, String name) {}

    public Outcome<Versioned<Trip>> plan(TypedTrip typed, Act act) {
        var year = CityTime.day(act.at()).getYear();
        return checked(typed, act)
                .map(plan -> Trip.planned(
                        trips.newNumber(year),
                        act.actor().unit(),
                        plan,
                        act.actor().subject(),
                        act.at(),
                        reportBy(plan, act)))
                .map(trip -> trips.add(trips.newId(), trip, TripAction.PLANNED, act));
    }

    public Outcome<Versioned<Trip>> change(String id, TypedTrip typed, Act act) {
        return checked(typed, act)
                .flatMap(plan -> sight.decide(
                        trips, id, TripAction.CHANGED, act, trip -> trip.change(plan, reportBy(plan, act))));
    }

    public Outcome<Versioned<Trip>> cancel(String id, Act act) {
        var reason = act.reason();
        return sight.decide(
                trips,
                id,
                TripAction.CANCELLED,
                act,
                trip -> reason == null || reason.isBlank()
                        ? Outcome.refused(TRIP_REASON_MISSING)
                        : trip.cancel(reason));
    }

    private Outcome<Trip.Plan> checked(TypedTrip typed, Act act) {
        return whatIsWrong(typed, act)
                .<Outcome<Trip.Plan>>map(Outcome::refused)
                .orElseGet(() -> recognised(typed.firms(), act).map(known -> plan(typed, known)));
    }

    private Optional<Refusal> whatIsWrong(TypedTrip typed, Act act) {
        if (!OutreachSight.mayEnter(act.actor())) {
            return Optional.of(Refusal.of(MAY_NOT_TRAVEL));
        }
        var longest = rule(act).longestDays();
        if (!new DaySpan(typed.from(), typed.until()).fits(longest)) {
            return Optional.of(Refusal.of(TRIP_PERIOD_UNFIT, "most", longest));
        }
        return typed.partners().stream()
                .filter(unit -> network.unit(unit).filter(Network.Entry::active).isEmpty())
                .findFirst()
                .map(unit -> Refusal.of(TRIP_UNIT_UNKNOWN, "unit", unit));
    }

    private Outcome<List<Firm>> recognised(List<TypedFirm> typed, Act act) {
        Outcome<List<Firm>> all = Outcome.done(new ArrayList<>());
        for (var one : typed) {
            all = all.flatMap(known -> firms.recognise(one.enterpriseId(), one.name(), act.actor())
                    .map(firm -> {
                        known.add(firm);
                        return known;
                    }));
        }
        return all;
    }

    private static Trip.Plan plan(TypedTrip typed, List<Firm> known) {
        return new Trip.Plan(
                typed.office(),
                typed.leader(),
                typed.members(),
                typed.partners().stream().distinct().toList(),
                typed.destination(),
                typed.from(),
                typed.until(),
                typed.purpose(),
                known);
    }

    private LocalDate reportBy(Trip.Plan plan, Act act) {
        return rule(act).reportWithin().after(plan.until(), calendar);
    }

    private TripRule rule(Act act) {
        return book.inForce(CityTime.day(act.at())).orElseThrow().rules();
    }
}
