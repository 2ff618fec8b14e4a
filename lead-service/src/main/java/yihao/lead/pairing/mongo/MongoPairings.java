package yihao.lead.pairing.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.pairing.Pairing;
import yihao.lead.pairing.Pairings;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoPairings extends MongoAggregates<Pairing> implements Pairings {

    private static final String WAITS = "state.waitsFrom";

    private final Store store;
    private final TimeOrderedIds ids;

    MongoPairings(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("pairings", Pairing.class)
                        .unique("state.number")
                        .unique("state.standsFor")
                        .index("state.enterpriseId", "_id")
                        .index(WAITS, "_id")
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
        return store.number("PA", year);
    }

    @Override
    public List<Versioned<Pairing>> list(@Nullable String leader, @Nullable String after, int limit) {
        return latest(wanted(leader), "state.number", after, limit);
    }

    @Override
    public long count(@Nullable String leader, int most) {
        return count(wanted(leader), most);
    }

    @Override
    public List<Versioned<Pairing>> ofFirm(Collection<String> enterpriseIds, int limit) {
        return query(Filters.in("state.enterpriseId", enterpriseIds), Sorts.descending("_id"), limit);
    }

    @Override
    public List<Versioned<Pairing>> waitingOn(LocalDate day, int limit) {
        return query(waits(day), Sorts.ascending(WAITS), limit);
    }

    @Override
    public List<Versioned<Pairing>> waitingOn(LocalDate day, @Nullable String after, int limit) {
        var page = after == null ? waits(day) : Filters.and(waits(day), Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    private static Bson waits(LocalDate day) {
        return Filters.lte(WAITS, day.toString());
    }

    private static Bson wanted(@Nullable String leader) {
        var all = Filters.eq("readers", Actor.ALL);
        return leader == null ? all : Filters.and(all, Filters.eq("state.leader", leader));
    }
}
