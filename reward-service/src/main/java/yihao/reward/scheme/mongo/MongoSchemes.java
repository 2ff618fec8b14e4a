package yihao.reward.scheme.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.scheme.SchemeVersion;
import yihao.reward.scheme.SchemeVersion.Status;
import yihao.reward.scheme.Schemes;

@Repository
class MongoSchemes extends MongoAggregates<SchemeVersion> implements Schemes {

    private static final String SCHEME = "state.scheme.id";
    private static final String STATUS = "state.status";

    MongoSchemes(Store store) {
        super(
                store,
                AggregateKind.of("schemes", SchemeVersion.class)
                        .index(SCHEME, "_id")
                        .index(STATUS, "_id"));
    }

    @Override
    public List<Versioned<SchemeVersion>> versionsOf(String schemeId) {
        return query(Filters.eq(SCHEME, schemeId), Sorts.ascending(SCHEME), 1_000);
    }

    @Override
    public List<Versioned<SchemeVersion>> list(@Nullable Status status, @Nullable String after, int limit) {
        return query(filter(status, after == null ? "" : after), Sorts.ascending("_id"), limit);
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return count(filter(status, ""), most);
    }

    private static Bson filter(@Nullable Status status, String after) {
        var later = Filters.gt("_id", after);
        return status == null ? later : Filters.and(Filters.eq(STATUS, status.name()), later);
    }
}
