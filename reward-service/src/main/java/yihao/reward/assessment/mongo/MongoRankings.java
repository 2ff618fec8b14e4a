package yihao.reward.assessment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.assessment.Ranking;
import yihao.reward.assessment.Rankings;

@Repository
class MongoRankings extends MongoAggregates<Ranking> implements Rankings {

    private static final String MONTH = "state.month";
    private static final String METHOD = "state.methodId";

    MongoRankings(Store store, EventsOut<Ranking> events) {
        super(
                store,
                AggregateKind.of("rankings", Ranking.class)
                        .index(MONTH, "_id")
                        .index(METHOD, MONTH, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<Ranking>> ending(@Nullable YearMonth month, int limit) {
        var filter = month == null ? Filters.gt(MONTH, "") : Filters.eq(MONTH, month.toString());
        return query(filter, Sorts.ascending(MONTH), limit);
    }

    @Override
    public List<Versioned<Ranking>> byMethod(String methodId, int limit) {
        return query(Filters.eq(METHOD, methodId), Sorts.descending(MONTH), limit);
    }
}
