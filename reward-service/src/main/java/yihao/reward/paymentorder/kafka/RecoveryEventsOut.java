package yihao.reward.paymentorder.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.reward.RecoveryEvent;
import yihao.contracts.reward.RecoveryState;
import yihao.kernel.Money;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.reward.paymentorder.Recovery;

/// What came back, for whoever's payment it was.
@Component
class RecoveryEventsOut implements EventsOut<Recovery> {

    private final EventsOut<Recovery> named = EventsOut.named(RecoveryEvent.class, RecoveryEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Recovery state) {
        return named.of(id, action, state);
    }

    private static RecoveryState publicState(String id, Recovery recovery) {
        return new RecoveryState(
                id,
                recovery.number(),
                recovery.paymentOrderId(),
                recovery.sourceKind(),
                recovery.sourceId(),
                amount(recovery.demanded()),
                amount(recovery.received()));
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
