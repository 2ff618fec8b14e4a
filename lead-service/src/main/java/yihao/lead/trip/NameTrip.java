package yihao.lead.trip;

import static yihao.lead.trip.TripProblem.TRIP_ANOTHERS;
import static yihao.lead.trip.TripProblem.TRIP_CANCELLED;
import static yihao.lead.trip.TripProblem.TRIP_OTHER_DAYS;
import static yihao.lead.trip.TripProblem.TRIP_UNKNOWN;

import java.time.LocalDate;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.visit.TripNaming;
import yihao.lead.visit.Visit;

/// L9: a visit belongs to a trip of its unit, one above or one below it, and begins on one of the trip's days.
public final class NameTrip implements TripNaming {

    private final Trips trips;
    private final OutreachSight sight;

    public NameTrip(Trips trips, OutreachSight sight) {
        this.trips = trips;
        this.sight = sight;
    }

    @Override
    public Outcome<Visit.OnTrip> named(String trip, Visit visit, Actor actor) {
        return trips.find(trip)
                .or(() -> trips.withNumber(trip))
                .filter(found -> sight.sees(actor, found.state()))
                .map(found -> fitting(found, visit))
                .orElseGet(() -> Outcome.refused(Refusal.of(TRIP_UNKNOWN, "trip", trip)));
    }

    private Outcome<Visit.OnTrip> fitting(Versioned<Trip> found, Visit visit) {
        var trip = found.state();
        if (trip.status() == TripStatus.CANCELLED) {
            return Outcome.refused(TRIP_CANCELLED);
        }
        if (!sight.areRelated(trip.units(), visit.unit())) {
            return Outcome.refused(Refusal.of(TRIP_ANOTHERS, "trip", trip.number()));
        }
        return isWithin(trip, visit.stay().from())
                ? Outcome.done(new Visit.OnTrip(found.id(), trip.number()))
                : Outcome.refused(new Refusal(
                        TRIP_OTHER_DAYS, Map.of("trip", trip.number(), "from", trip.from(), "until", trip.until())));
    }

    private static boolean isWithin(Trip trip, LocalDate day) {
        return !day.isBefore(trip.from()) && !day.isAfter(trip.until());
    }
}
