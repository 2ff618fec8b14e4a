package yihao.reward.ledger.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Budgets;

@Repository
class MongoBudgets extends MongoAggregates<Budget> implements Budgets {

    MongoBudgets(Store store) {
        super(store, AggregateKind.of("budgets", Budget.class).index("state.year", "_id"));
    }

    @Override
    public List<Versioned<Budget>> list(int limit) {
        return query(Filters.gt("state.year", 0), Sorts.ascending("state.year"), limit);
    }

    @Override
    public List<Versioned<Budget>> of(int year, String payer, int limit) {
        var filter = Filters.and(Filters.eq("state.year", year), Filters.eq("state.payer", payer));
        return query(filter, Sorts.ascending("_id"), limit);
    }
}
