package yihao.reward.paymentorder.mongo;

import yihao.platform.store.Store;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.kafka.ToldPayments;

/// The adapter as the service wires it, over any store.
public final class StoredOrders {

    private StoredOrders() {}

    public static PaymentOrders in(Store store) {
        return new MongoPaymentOrders(store, ToldPayments.events());
    }
}
