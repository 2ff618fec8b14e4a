package yihao.lead.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;

/// L9: the report on a trip.
public final class TripClocks implements RunningClocks {

    /// As the list of work and the reminders name it.
    public static final String KIND = "lead.report-trip";

    private final Trips trips;
    private final OutreachSight sight;

    public TripClocks(Trips trips, OutreachSight sight) {
        this.trips = trips;
        this.sight = sight;
    }

    @Override
    public String records() {
        return "trips";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<Trip>all((after, limit) -> trips.dueBy(day, after, limit))
                .map(TripClocks::clock);
    }

    @Override
    public List<RunningClock> of(String record) {
        return trips.find(record).filter(trip -> trip.state().due() != null).map(TripClocks::clock).stream()
                .toList();
    }

    private static RunningClock clock(Versioned<Trip> stored) {
        var trip = stored.state();
        return new RunningClock(
                stored.id(), KIND, "", trip.unit(), RunningClock.WORKERS, Objects.requireNonNull(trip.due()));
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return trips.find(clock.record())
                .map(Versioned::state)
                .filter(trip -> sight.sees(actor, trip))
                .map(trip -> new About(trip.number(), trip.plan().destination()));
    }
}
