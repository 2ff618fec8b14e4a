package yihao.talent.payment.kafka;

import java.time.Clock;
import java.util.List;
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
import yihao.talent.payment.PaymentFollower;

/// What the ledger says about our payments.
@Configuration(proxyBeanMethods = false)
class PaymentNews {

    @Bean
    Copies<PaymentState> paymentStates(Store store) {
        return new Copies<>(store, PaymentEvent.TOPIC, PaymentState.class);
    }

    @Bean
    EventReader<PaymentState> paymentReader(
            Copies<PaymentState> paymentStates, List<PaymentFollower> followers, Clock clock) {
        return paymentStates.reader(event -> followers.stream()
                .filter(follower -> follower.sourceKind().equals(event.body().sourceKind()))
                .forEach(follower -> tell(event, follower, clock)));
    }

    /// The event's type says what happened last; a topic that keeps the last event of a key may leave out the others.
    private static void tell(Event<PaymentState> event, PaymentFollower follower, Clock clock) {
        var payment = event.body();
        var act =
                Act.ofService("talent-service", clock.instant(), event.eventId().toString());
        if (event.type().equals(PaymentEvent.PAID.type())) {
            var paidAt = Objects.requireNonNullElse(payment.paidAt(), event.occurredAt());
            follower.paid(payment.sourceId(), payment.paymentId(), paidAt, act);
        } else if (event.type().equals(PaymentEvent.REFUSED.type())) {
            follower.refused(payment.sourceId(), payment.paymentId(), act);
        }
    }
}
