package yihao.reward.closing.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.closing.Closing;
import yihao.reward.closing.Closings;

@Repository
class MongoClosings extends MongoAggregates<Closing> implements Closings {

    private static final String MONTH = "state.month";
    private static final String OPEN = "state.open";

    MongoClosings(Store store) {
        super(
                store,
                AggregateKind.of("closings", Closing.class)
                        .address("/api/ledger/closings")
                        .latest(MONTH)
                        .index(OPEN, "_id"));
    }

    @Override
    public List<Versioned<Closing>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<Closing>> list(@Nullable String after, int limit) {
        return latest(Filters.gt(MONTH, ""), MONTH, after, limit);
    }
}
