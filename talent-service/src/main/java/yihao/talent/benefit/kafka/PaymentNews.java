package yihao.talent.benefit.kafka;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.reward.PaymentEvent;
import yihao.contracts.reward.PaymentState;
import yihao.kernel.Act;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.talent.benefit.OrderPayments;

/// What the ledger says about our payments.
@Configuration(proxyBeanMethods = false)
class PaymentNews {

    private static final String BENEFIT = "BENEFIT";

    @Bean
    Copies<PaymentState> paymentStates(Store store) {
        return new Copies<>(store, PaymentEvent.TOPIC, PaymentState.class);
    }

    @Bean
    EventReader<PaymentState> paymentReader(Copies<PaymentState> paymentStates, OrderPayments orders, Clock clock) {
        return paymentStates.reader(event -> {
            if (event.body().sourceKind().equals(BENEFIT)) {
                takeOver(event, orders, clock);
            }
        });
    }

    /// The event's type says what happened last; a topic that keeps the last event of a key may leave out the others.
    private static void takeOver(Event<PaymentState> event, OrderPayments orders, Clock clock) {
        var payment = event.body();
        var act =
                Act.ofService("talent-service", clock.instant(), event.eventId().toString());
        if (event.type().equals(PaymentEvent.PAID.type())) {
            var paidAt = Objects.requireNonNullElse(payment.paidAt(), event.occurredAt());
            orders.paid(payment.sourceId(), payment.paymentId(), paidAt, act);
        } else if (event.type().equals(PaymentEvent.REFUSED.type())) {
            orders.refused(payment.sourceId(), payment.paymentId(), act);
        }
    }
}
