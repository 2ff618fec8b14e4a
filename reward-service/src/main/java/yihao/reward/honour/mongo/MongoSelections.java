package yihao.reward.honour.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.honour.Selection;
import yihao.reward.honour.Selection.Status;
import yihao.reward.honour.Selections;

/// The collection `selections`. An id begins with the period.
@Repository
class MongoSelections extends MongoAggregates<Selection> implements Selections {

    private static final String ID = "_id";
    private static final String STATUS = "state.status";
    private static final String UNTIL = "state.publicUntil";
    private static final String OPEN = "state.open";

    MongoSelections(Store store) {
        super(
                store,
                AggregateKind.of("selections", Selection.class)
                        .address("/api/honours")
                        .index(STATUS, UNTIL, ID)
                        .index(OPEN, ID));
    }

    @Override
    public List<Versioned<Selection>> list(Filter filter, @Nullable String after, int limit) {
        var all = new ArrayList<>(matching(filter));
        if (after != null) {
            all.add(Filters.lt(ID, after));
        }
        return query(Filters.and(all), Sorts.descending(ID), limit);
    }

    @Override
    public long count(Filter filter, int most) {
        return count(Filters.and(matching(filter)), most);
    }

    @Override
    public List<Versioned<Selection>> in(Set<Status> statuses, int limit) {
        var names = statuses.stream().map(Status::name).toList();
        return query(Filters.in(STATUS, names), Sorts.ascending(STATUS), limit);
    }

    @Override
    public List<Versioned<Selection>> publicOn(LocalDate day, int limit) {
        var shown = Filters.and(Filters.eq(STATUS, Status.PUBLISHED.name()), Filters.gte(UNTIL, day.toString()));
        return query(shown, Sorts.ascending(UNTIL), limit);
    }

    @Override
    public List<Versioned<Selection>> toPassOn(Instant now, int limit) {
        return query(Filters.lte(OPEN, Date.from(now)), Sorts.ascending(OPEN), limit);
    }

    /// A year's ids lie between itself and the next.
    private static List<Bson> matching(Filter filter) {
        var all = new ArrayList<Bson>();
        var year = filter.year();
        all.add(Filters.gte(ID, year == null ? "" : year));
        if (year != null) {
            all.add(Filters.lt(ID, year + "~"));
        }
        if (filter.status() != null) {
            all.add(Filters.eq(STATUS, filter.status().name()));
        }
        if (filter.kind() != null) {
            all.add(Filters.eq("state.kind", filter.kind()));
        }
        return all;
    }
}
