package yihao.reward.paymentbatch.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.paymentbatch.BankAnswer;
import yihao.reward.paymentbatch.BankAnswers;

@Repository
class MongoBankAnswers extends MongoAggregates<BankAnswer> implements BankAnswers {

    private static final String OPEN = "state.open";
    private static final String BATCH = "state.batchId";
    private static final int MOST = 100;

    MongoBankAnswers(Store store) {
        super(
                store,
                AggregateKind.of("bank_answers", BankAnswer.class)
                        .index(OPEN, "_id")
                        .index(BATCH, "_id"));
    }

    @Override
    public List<Versioned<BankAnswer>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<BankAnswer>> of(String batchId) {
        return query(Filters.eq(BATCH, batchId), Sorts.ascending("_id"), MOST);
    }
}
