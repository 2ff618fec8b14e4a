package yihao.lead.trip.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripClocks;
import yihao.lead.trip.Trips;
import yihao.platform.web.WorkItems;

/// A trip that is over and not reported on stands in the list of the unit that organised it.
@Component
class TripWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Trips trips;

    TripWorkItems(Trips trips) {
        this.trips = trips;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return OutreachSight.mayEnter(actor)
                ? actor.units().stream()
                        .flatMap(unit -> trips.dueFor(unit, MOST).stream())
                        .filter(trip ->
                                !CityTime.day(now).isBefore(trip.state().plan().until()))
                        .map(trip -> item(trip, now))
                        .toList()
                : List.of();
    }

    private static WorkItem item(Versioned<Trip> stored, Instant now) {
        var trip = stored.state();
        var due = Objects.requireNonNull(trip.due());
        return new WorkItem(
                stored.id() + ":" + TripClocks.KIND,
                TripClocks.KIND,
                trip.number() + " " + trip.plan().destination(),
                CityTime.endOf(due),
                CityTime.day(now).isAfter(due),
                "/trips/" + stored.id(),
                trip.unit());
    }
}
