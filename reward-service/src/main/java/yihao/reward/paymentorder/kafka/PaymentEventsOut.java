package yihao.reward.paymentorder.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.reward.PaymentEvent;
import yihao.contracts.reward.PaymentState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.reward.paymentorder.PaymentOrder;

@Component
class PaymentEventsOut implements EventsOut<PaymentOrder> {

    private final EventsOut<PaymentOrder> named = EventsOut.named(PaymentEvent.class, PaymentEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, PaymentOrder state) {
        return named.of(id, action, state);
    }

    private static PaymentState publicState(String id, PaymentOrder order) {
        var amount = order.amount();
        return new PaymentState(
                id,
                order.number(),
                order.sourceKind(),
                order.sourceId(),
                order.payee(),
                new Amount(amount.amount().toPlainString(), amount.currency().getCurrencyCode()),
                order.budgetId() == null ? "" : order.budgetId(),
                order.status().name(),
                order.paidAt());
    }
}
