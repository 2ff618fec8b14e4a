package yihao.reward.paymentorder.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;

@Repository
class MongoPaymentOrders extends MongoAggregates<PaymentOrder> implements PaymentOrders, LookUp<PaymentOrder> {

    private static final String NUMBER = "state.number";
    private static final String STATUS = "state.status";
    private static final String BUDGET = "state.budgetId";
    private static final String OPEN = "state.open";
    private static final String DEMANDED = "state.demandedBack.open";

    MongoPaymentOrders(Store store, EventsOut<PaymentOrder> events) {
        super(
                store,
                AggregateKind.of("payment_orders", PaymentOrder.class)
                        .address("/api/payment-orders")
                        .index(NUMBER, "_id")
                        .index(STATUS, NUMBER, "_id")
                        .index(BUDGET, STATUS, NUMBER, "_id")
                        .index(OPEN, "_id")
                        .index(DEMANDED, "_id")
                        .events(events));
    }

    @Override
    public List<Versioned<PaymentOrder>> openSince(Instant before, int limit) {
        return query(Filters.lte(OPEN, Date.from(before)), Sorts.ascending(OPEN), limit);
    }

    @Override
    public List<Versioned<PaymentOrder>> demandedSince(Instant before, int limit) {
        return query(Filters.lte(DEMANDED, Date.from(before)), Sorts.ascending(DEMANDED), limit);
    }

    @Override
    public List<Versioned<PaymentOrder>> ofBudget(String budgetId, Status status, int limit) {
        var filter = Filters.and(Filters.eq(BUDGET, budgetId), Filters.eq(STATUS, status.name()));
        return query(filter, Sorts.ascending(NUMBER), limit);
    }

    @Override
    public List<Versioned<PaymentOrder>> list(@Nullable Status status, @Nullable String after, int limit) {
        return query(filter(status, after == null ? "" : after), Sorts.ascending(NUMBER), limit);
    }

    @Override
    public List<Versioned<PaymentOrder>> lookUp(Actor actor, String typed, int limit) {
        return actor.has(READERS.toArray(Function[]::new)) ? saying(filter(null, ""), typed, limit) : List.of();
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return count(filter(status, ""), most);
    }

    private static Bson filter(@Nullable Status status, String after) {
        var later = Filters.gt(NUMBER, after);
        return status == null ? later : Filters.and(Filters.eq(STATUS, status.name()), later);
    }
}
