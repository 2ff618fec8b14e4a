package yihao.lead.engagement.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.TimeOrderedIds;
import yihao.lead.engagement.Engagement;
import yihao.lead.engagement.EngagementSight;
import yihao.lead.engagement.Engagements;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoEngagements extends MongoAggregates<Engagement> implements Engagements {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoEngagements(Store store, Network network, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("engagements", Engagement.class)
                        .readers(engagement -> EngagementSight.readers(engagement, network))
                        .unique("state.number")
                        .index("state.waitsFrom", "_id")
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
        return store.number("EN", year);
    }

    @Override
    public List<Versioned<Engagement>> list(Actor actor, @Nullable String unit, @Nullable String after, int limit) {
        return latest(wanted(actor, unit), "state.number", after, limit);
    }

    @Override
    public long count(Actor actor, @Nullable String unit, int most) {
        return count(wanted(actor, unit), most);
    }

    @Override
    public List<Versioned<Engagement>> waitingOn(LocalDate day, int limit) {
        return query(Filters.lte("state.waitsFrom", day.toString()), Sorts.ascending("state.waitsFrom"), limit);
    }

    private static Bson wanted(Actor actor, @Nullable String unit) {
        var readable = Filters.in("readers", EngagementSight.marks(actor));
        return unit == null ? readable : Filters.and(readable, Filters.eq("state.unit", unit));
    }
}
