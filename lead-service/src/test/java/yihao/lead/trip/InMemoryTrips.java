package yihao.lead.trip;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

/// Of the lists only what the use cases ask for; how they are filtered is the store's.
public final class InMemoryTrips extends InMemoryAggregates<Trip> implements Trips {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public String newId() {
        return "trip-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "T-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public Optional<Versioned<Trip>> withNumber(String number) {
        return where(trip -> trip.number().equals(number)).stream().findFirst();
    }

    @Override
    public List<Versioned<Trip>> list(Actor actor, TripFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, TripFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Trip>> dueBy(LocalDate day, @Nullable String after, int limit) {
        return all().stream()
                .filter(trip ->
                        trip.state().due() != null && !trip.state().due().isAfter(day))
                .filter(trip -> after == null || trip.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Trip>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        return where(trip -> trip.status() != TripStatus.CANCELLED
                && !trip.from().isAfter(until)
                && !trip.until().isBefore(from)
                && (units.isEmpty() || !Collections.disjoint(trip.units(), units.get())));
    }

    @Override
    public List<Versioned<Trip>> dueFor(String unit, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }
}
