package yihao.reward.paymentbatch.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.paymentbatch.PaymentBatch;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentbatch.PaymentBatches;

@Repository
class MongoPaymentBatches extends MongoAggregates<PaymentBatch> implements PaymentBatches {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String OPEN = "state.open";

    MongoPaymentBatches(Store store) {
        super(
                store,
                AggregateKind.of("payment_batches", PaymentBatch.class)
                        .address("/api/payment-batches")
                        .latest(NUMBER)
                        .latest(NUMBER, STATUS)
                        .index(OPEN, "_id"));
    }

    @Override
    public List<Versioned<PaymentBatch>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<PaymentBatch>> list(@Nullable Status status, @Nullable String after, int limit) {
        return latest(filter(status), NUMBER, after, limit);
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return count(filter(status), most);
    }

    private static Bson filter(@Nullable Status status) {
        return status == null ? Filters.gt(NUMBER, "") : Filters.eq(STATUS, status.name());
    }
}
