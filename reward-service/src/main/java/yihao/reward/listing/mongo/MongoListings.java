package yihao.reward.listing.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.listing.Listing;
import yihao.reward.listing.Listing.Status;
import yihao.reward.listing.Listings;

@Repository
class MongoListings extends MongoAggregates<Listing> implements Listings {

    private static final int MOST = 1000;
    private static final String RANKING = "state.rankingId";
    private static final String MONTH = "state.month";
    private static final String STATUS = "state.status";

    MongoListings(Store store) {
        super(
                store,
                AggregateKind.of("listings", Listing.class)
                        .index(RANKING, "_id")
                        .index(MONTH, "_id")
                        .index(STATUS, MONTH, "_id"));
    }

    @Override
    public List<Versioned<Listing>> list(@Nullable Status status, int limit) {
        var filter = status == null ? Filters.gt(MONTH, "") : Filters.eq(STATUS, status.name());
        return query(filter, Sorts.descending(MONTH), limit);
    }

    @Override
    public List<Versioned<Listing>> confirmedOf(String rankingId) {
        return query(Filters.eq(RANKING, rankingId), Sorts.ascending(RANKING), MOST).stream()
                .filter(one -> one.state().status() == Status.CONFIRMED)
                .toList();
    }

    @Override
    public List<Versioned<Listing>> confirmedIn(Set<YearMonth> months) {
        var there = Filters.and(
                Filters.eq(STATUS, Status.CONFIRMED.name()),
                Filters.in(MONTH, months.stream().map(YearMonth::toString).toList()));
        return query(there, Sorts.ascending(MONTH), MOST);
    }
}
