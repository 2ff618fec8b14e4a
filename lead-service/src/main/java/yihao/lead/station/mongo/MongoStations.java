package yihao.lead.station.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.TimeOrderedIds;
import yihao.lead.station.Station;
import yihao.lead.station.Stations;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;

@Repository
class MongoStations extends MongoAggregates<Station> implements Stations {

    private static final int MOST = 100;

    private final Store store;
    private final TimeOrderedIds ids;

    MongoStations(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("stations", Station.class)
                        .readers(station -> OutreachSight.readers(station, network))
                        .unique("state.number")
                        .index("state.plan.staff.personId", "_id")
                        .index("state.plan.until", "_id")
                        .index("state.unit", "state.plan.until", "_id")
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
        return store.number("S", year);
    }

    @Override
    public List<Versioned<Station>> list(Actor actor, StationFilter filter, @Nullable String after, int limit) {
        return latest(wanted(actor, filter), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, StationFilter filter, int most) {
        return count(wanted(actor, filter), most);
    }

    @Override
    public List<Versioned<Station>> of(Collection<String> persons, LocalDate from, LocalDate until) {
        var theirs = Filters.in("state.plan.staff.personId", persons);
        return query(Filters.and(theirs, within(from, until)), Sorts.ascending("_id"), MOST);
    }

    @Override
    public List<Versioned<Station>> runningBetween(LocalDate from, LocalDate until, Optional<Set<String>> units) {
        var wanted = units.map(some -> Filters.and(Filters.in("state.unit", some), within(from, until)))
                .orElseGet(() -> within(from, until));
        return query(wanted, Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    /// There on one of these days: begun by the last of them and not over before the first.
    private static Bson within(LocalDate from, LocalDate until) {
        return Filters.and(
                Filters.lte("state.plan.from", until.toString()), Filters.gte("state.plan.until", from.toString()));
    }

    private static Bson wanted(Actor actor, StationFilter filter) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.in("readers", OutreachSight.marks(actor)));
        if (filter.unit() != null) {
            parts.add(Filters.eq("state.unit", filter.unit()));
        }
        if (filter.runningOn() != null) {
            parts.add(within(filter.runningOn(), filter.runningOn()));
        }
        if (filter.place() != null && !filter.place().isBlank()) {
            parts.add(Written.part(filter.place(), "state.plan.place.name", "state.number"));
        }
        return Filters.and(parts);
    }
}
