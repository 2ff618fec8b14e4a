package yihao.project.value.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.value.Estimate;
import yihao.project.value.Estimates;

/// The collection `value_estimates`, each under what it was computed of.
public final class MongoEstimates extends MongoAggregates<Estimate> implements Estimates {

    private static final String PROJECT = "state.projectId";
    private static final String NO = "state.no";

    public MongoEstimates(Store store) {
        super(store, AggregateKind.of("value_estimates", Estimate.class).index(PROJECT, NO));
    }

    @Override
    public List<Versioned<Estimate>> ofProject(String projectId, int most) {
        return query(Filters.eq(PROJECT, projectId), Sorts.descending(NO), most);
    }
}
