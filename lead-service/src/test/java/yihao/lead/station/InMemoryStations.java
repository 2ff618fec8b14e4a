package yihao.lead.station;

import java.time.LocalDate;
import java.util.Collection;
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
public final class InMemoryStations extends InMemoryAggregates<Station> implements Stations {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    @Override
    public String newId() {
        return "station-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "S-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Station>> list(Actor actor, StationFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(Actor actor, StationFilter filter, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Station>> runningBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        return where(station -> !station.plan().from().isAfter(until)
                && !station.plan().until().isBefore(from)
                && (units.isEmpty() || !Collections.disjoint(station.units(), units.get())));
    }

    @Override
    public List<Versioned<Station>> of(Collection<String> persons, LocalDate from, LocalDate until) {
        return where(station -> !Collections.disjoint(station.plan().persons(), persons)
                && !station.plan().from().isAfter(until)
                && !station.plan().until().isBefore(from));
    }
}
