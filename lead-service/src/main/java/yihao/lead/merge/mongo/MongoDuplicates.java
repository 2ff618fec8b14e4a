package yihao.lead.merge.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.lead.merge.Duplicate;
import yihao.lead.merge.Duplicates;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoDuplicates extends MongoAggregates<Duplicate> implements Duplicates {

    private static final String STATUS = "state.status";

    MongoDuplicates(Store store) {
        super(
                store,
                AggregateKind.of("enterpriseDuplicates", Duplicate.class)
                        .address("/api/enterprises/duplicates")
                        .index(STATUS, "_id")
                        .index("state.one", STATUS)
                        .index("state.other", STATUS));
    }

    @Override
    public List<Versioned<Duplicate>> list(Duplicate.Status status, @Nullable String after, int limit) {
        var wanted = with(status);
        return query(
                after == null ? wanted : Filters.and(wanted, Filters.gt("_id", after)), Sorts.ascending("_id"), limit);
    }

    @Override
    public long count(Duplicate.Status status, int most) {
        return count(with(status), most);
    }

    @Override
    public List<Versioned<Duplicate>> openWith(String enterpriseId, int limit) {
        var open = with(Duplicate.Status.OPEN);
        var first = query(Filters.and(Filters.eq("state.one", enterpriseId), open), Sorts.ascending("_id"), limit);
        first.addAll(query(Filters.and(Filters.eq("state.other", enterpriseId), open), Sorts.ascending("_id"), limit));
        return first;
    }

    private static Bson with(Duplicate.Status status) {
        return Filters.eq(STATUS, status.name());
    }
}
