package yihao.talent.payment.kafka;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Amount;
import yihao.contracts.Event;
import yihao.contracts.reward.PaymentEvent;
import yihao.contracts.reward.PaymentState;
import yihao.contracts.reward.RecoveryEvent;
import yihao.contracts.reward.RecoveryState;
import yihao.kernel.Act;
import yihao.kernel.Money;
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

    @Bean
    Copies<RecoveryState> recoveryStates(Store store) {
        return new Copies<>(store, RecoveryEvent.TOPIC, RecoveryState.class);
    }

    @Bean
    EventReader<RecoveryState> recoveryReader(
            Copies<RecoveryState> recoveryStates, List<PaymentFollower> followers, Clock clock) {
        return recoveryStates.reader(event -> followers.stream()
                .filter(follower -> follower.sourceKind().equals(event.body().sourceKind()))
                .forEach(follower -> follower.returned(
                        event.body().sourceId(),
                        event.body().recoveryId(),
                        money(event.body().received()),
                        Act.ofService(
                                "talent-service",
                                clock.instant(),
                                event.eventId().toString()))));
    }

    private static Money money(Amount amount) {
        return new Money(new BigDecimal(amount.amount()), Currency.getInstance(amount.currency()));
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
