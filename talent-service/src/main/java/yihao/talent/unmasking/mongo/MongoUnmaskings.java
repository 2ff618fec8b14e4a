package yihao.talent.unmasking.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.talent.unmasking.Unmasking;
import yihao.talent.unmasking.Unmaskings;

@Repository
class MongoUnmaskings extends MongoAggregates<Unmasking> implements Unmaskings {

    private static final String NUMBER = "state.number";
    private static final String TALENT = "state.talentId";
    private static final String EVERYBODY = "unmaskings";

    MongoUnmaskings(Store store) {
        super(
                store,
                AggregateKind.of("unmaskings", Unmasking.class)
                        .address("/api/talent-unmaskings")
                        .readers(_ -> Set.of(EVERYBODY))
                        .unique("state.slot")
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, TALENT));
    }

    @Override
    public List<Versioned<Unmasking>> latest(@Nullable String talentId, @Nullable String after, int atMost) {
        return latest(of(talentId), NUMBER, after, atMost);
    }

    @Override
    public long count(@Nullable String talentId, int most) {
        return count(of(talentId), most);
    }

    private static Bson of(@Nullable String talentId) {
        return talentId == null ? Filters.in("readers", EVERYBODY) : Filters.eq(TALENT, talentId);
    }
}
