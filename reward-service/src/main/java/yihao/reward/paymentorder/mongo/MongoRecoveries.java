package yihao.reward.paymentorder.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.paymentorder.Recoveries;
import yihao.reward.paymentorder.Recovery;

@Repository
class MongoRecoveries extends MongoAggregates<Recovery> implements Recoveries {

    private static final String OPEN = "state.open";
    private static final String OWED = "state.owedSince";
    private static final String ORDER = "state.paymentOrderId";
    private static final int MOST = 500;

    MongoRecoveries(Store store, EventsOut<Recovery> events) {
        super(
                store,
                AggregateKind.of("recoveries", Recovery.class)
                        .index(OPEN, "_id")
                        .index(OWED, "_id")
                        .index(ORDER, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Recovery>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<Recovery>> owed(int limit) {
        return query(Filters.gt(OWED, new Date(0)), Sorts.ascending(OWED), limit);
    }

    @Override
    public List<Versioned<Recovery>> of(String paymentOrderId) {
        return query(Filters.eq(ORDER, paymentOrderId), Sorts.ascending("_id"), MOST);
    }

    @Override
    public List<Versioned<Recovery>> list(@Nullable String after, int limit) {
        return query(Filters.gt("_id", after == null ? "" : after), Sorts.ascending("_id"), limit);
    }
}
