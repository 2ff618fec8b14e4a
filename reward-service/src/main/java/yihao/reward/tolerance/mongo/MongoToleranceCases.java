package yihao.reward.tolerance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.tolerance.ToleranceCase;
import yihao.reward.tolerance.ToleranceCase.Status;
import yihao.reward.tolerance.ToleranceCases;
import yihao.reward.tolerance.ToleranceSight;

/// The collection `toleranceCases`. The mark of the whole city, which the store adds to the readers of every document,
/// is never asked for here.
@Repository
class MongoToleranceCases extends MongoAggregates<ToleranceCase> implements ToleranceCases {

    private static final String KEY = "state.key";
    private static final String FILED = "state.filed";
    private static final String STATUS = "state.status";
    private static final String DUE = "state.due";
    private static final String TO_LIFT = "state.lifting.open";

    MongoToleranceCases(Store store) {
        super(
                store,
                AggregateKind.of("toleranceCases", ToleranceCase.class)
                        .address("/api/tolerance-cases")
                        .readers(ToleranceCase::readers)
                        .unique(KEY)
                        .index(TO_LIFT, "_id")
                        .index("readers", STATUS, DUE, "_id")
                        .latest(FILED, "readers"));
    }

    @Override
    public Optional<Versioned<ToleranceCase>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public Optional<Versioned<ToleranceCase>> about(String key) {
        return first(Filters.and(Filters.eq(KEY, key), Filters.exists(KEY)));
    }

    @Override
    public List<Versioned<ToleranceCase>> list(
            @Nullable Status status, Actor actor, @Nullable String after, int limit) {
        return latest(matching(status, actor), FILED, after, limit);
    }

    @Override
    public long count(@Nullable Status status, Actor actor, int most) {
        return count(matching(status, actor), most);
    }

    @Override
    public List<Versioned<ToleranceCase>> waiting(Set<Status> statuses, Actor actor, int limit) {
        var names = statuses.stream().map(Status::name).toList();
        return query(Filters.and(seenBy(actor), Filters.in(STATUS, names)), Sorts.ascending(DUE), limit);
    }

    @Override
    public List<Versioned<ToleranceCase>> toLift(Instant now, int limit) {
        return query(Filters.lte(TO_LIFT, Date.from(now)), Sorts.ascending(TO_LIFT), limit);
    }

    private static Bson matching(@Nullable Status status, Actor actor) {
        return status == null ? seenBy(actor) : Filters.and(seenBy(actor), Filters.eq(STATUS, status.name()));
    }

    private static Bson seenBy(Actor actor) {
        return Filters.in("readers", ToleranceSight.marksOf(actor));
    }
}
