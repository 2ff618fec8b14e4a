package yihao.reward.ledger.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.ledger.Funds;
import yihao.reward.ledger.PromotionFund;

@Repository
class MongoFunds extends MongoAggregates<PromotionFund> implements Funds {

    private static final String OPEN = "state.open";

    MongoFunds(Store store) {
        super(
                store,
                AggregateKind.of("promotionFunds", PromotionFund.class)
                        .address("/api/promotion-funds")
                        .index(OPEN, "_id"));
    }

    @Override
    public List<Versioned<PromotionFund>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<PromotionFund>> list(@Nullable String after, int limit) {
        return query(Filters.gt("_id", after == null ? "" : after), Sorts.ascending("_id"), limit);
    }
}
