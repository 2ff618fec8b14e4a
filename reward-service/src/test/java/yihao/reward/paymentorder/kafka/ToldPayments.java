package yihao.reward.paymentorder.kafka;

import yihao.platform.events.EventsOut;
import yihao.reward.paymentorder.PaymentOrder;

/// What the service tells of payments.
public final class ToldPayments {

    private ToldPayments() {}

    public static EventsOut<PaymentOrder> events() {
        return new PaymentEventsOut();
    }
}
