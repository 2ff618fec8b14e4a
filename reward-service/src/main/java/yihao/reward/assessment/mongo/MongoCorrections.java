package yihao.reward.assessment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.assessment.Correction;
import yihao.reward.assessment.Corrections;

@Repository
class MongoCorrections extends MongoAggregates<Correction> implements Corrections {

    private static final int MOST = 1000;
    private static final String RANKING = "state.rankingId";
    private static final String STATUS = "state.status";
    private static final String PROPOSED = "state.proposedAt";

    MongoCorrections(Store store) {
        super(
                store,
                AggregateKind.of("ranking-corrections", Correction.class)
                        .index(RANKING, "state.decidedAt", PROPOSED, "_id")
                        .index(STATUS, PROPOSED, "_id")
                        .index(STATUS, "state.made", "_id"));
    }

    @Override
    public List<Versioned<Correction>> ofRanking(String rankingId) {
        return query(Filters.eq(RANKING, rankingId), Sorts.ascending("state.decidedAt", PROPOSED), MOST);
    }

    @Override
    public List<Versioned<Correction>> list(Correction.@Nullable Status status, int limit) {
        var there = status == null ? Filters.gt(STATUS, "") : Filters.eq(STATUS, status.name());
        return query(there, Sorts.ascending(STATUS, PROPOSED), limit);
    }

    @Override
    public List<Versioned<Correction>> unmade(int limit) {
        var there = Filters.and(Filters.eq(STATUS, Correction.Status.APPROVED.name()), Filters.eq("state.made", false));
        return query(there, Sorts.ascending("_id"), limit);
    }
}
