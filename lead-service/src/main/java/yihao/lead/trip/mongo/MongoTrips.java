package yihao.lead.trip.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.TimeOrderedIds;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripStatus;
import yihao.lead.trip.Trips;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoTrips extends MongoAggregates<Trip> implements Trips {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoTrips(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("trips", Trip.class)
                        .readers(trip -> OutreachSight.readers(trip, network))
                        .unique("state.number")
                        .index("state.unit", "state.due", "_id")
                        .index("state.due", "_id")
                        .index("state.plan.until", "_id")
                        .index("state.unit", "state.plan.until", "_id")
                        .index("state.plan.partners", "state.plan.until", "_id")
                        .index("state.report.until", "_id")
                        .latest("state.number", "readers"));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("T", year);
    }

    @Override
    public Optional<Versioned<Trip>> withNumber(String number) {
        return first(Filters.eq("state.number", number));
    }

    @Override
    public List<Versioned<Trip>> list(Actor actor, TripFilter filter, @Nullable String after, int limit) {
        return latest(wanted(actor, filter), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, TripFilter filter, int most) {
        return count(wanted(actor, filter), most);
    }

    @Override
    public List<Versioned<Trip>> dueFor(String unit, int limit) {
        return query(
                Filters.and(Filters.eq("state.unit", unit), Filters.gt("state.due", "")),
                Sorts.ascending("state.due"),
                limit);
    }

    @Override
    public List<Versioned<Trip>> dueBy(LocalDate day, @Nullable String after, int limit) {
        var due = Filters.and(Filters.gt("state.due", ""), Filters.lte("state.due", day.toString()));
        var page = after == null ? due : Filters.and(due, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Trip>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        var planned = Filters.and(Filters.eq("state.status", TripStatus.PLANNED.name()), on("plan", from, until));
        return Stream.of(planned, on("report", from, until))
                .flatMap(wanted -> query(withAny(units, wanted), Sorts.ascending("_id"), Integer.MAX_VALUE).stream())
                .toList();
    }

    private static Bson withAny(Optional<Set<String>> units, Bson wanted) {
        return units.map(some -> Filters.and(
                        Filters.or(Filters.in("state.unit", some), Filters.in("state.plan.partners", some)), wanted))
                .orElse(wanted);
    }

    private static Bson on(String part, LocalDate from, LocalDate until) {
        return Filters.and(
                Filters.gte("state." + part + ".until", from.toString()),
                Filters.lte("state." + part + ".from", until.toString()));
    }

    private static Bson wanted(Actor actor, TripFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.in("readers", OutreachSight.marks(actor)));
        if (filter.status() != null) {
            parts.add(Filters.eq("state.status", filter.status().name()));
        }
        if (filter.unit() != null) {
            parts.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(Written.part(filter.text(), "state.number", "state.plan.destination", "state.plan.office"));
        }
        return Filters.and(parts);
    }
}
