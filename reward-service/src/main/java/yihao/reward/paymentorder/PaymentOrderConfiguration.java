package yihao.reward.paymentorder;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.telemetry.Reading;
import yihao.reward.Numbers;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Ledger;

@Configuration(proxyBeanMethods = false)
class PaymentOrderConfiguration {

    @Bean
    PayOut payOut(PaymentOrders orders, Ledger ledger, List<PaymentSource> sources) {
        return new PayOut(orders, ledger, sources);
    }

    @Bean
    OrderPayment orderPayment(PaymentOrders orders, PayOut payOut, Budgets budgets, Numbers numbers) {
        return new OrderPayment(orders, payOut, budgets, numbers);
    }

    @Bean
    BatchedPayment batchedPayment(PaymentOrders orders, PayOut payOut) {
        return new BatchedPayment(orders, payOut);
    }

    @Bean
    TakeBack takeBack(PaymentOrders orders, Recoveries recoveries, Ledger ledger) {
        return new TakeBack(orders, recoveries, ledger);
    }

    @Bean
    SweepPayments sweepPayments(
            PaymentOrders orders,
            PayOut payOut,
            Clock clock,
            @Value("${yihao.reward.sweep.patience}") Duration patience) {
        return new SweepPayments(orders, payOut, clock, patience);
    }

    /// Under way six times as long as the sweep waits.
    @Bean
    Reading stuckPayments(
            PaymentOrders orders, Clock clock, @Value("${yihao.reward.sweep.patience}") Duration patience) {
        return Reading.stuck(
                "reward.payment",
                () -> orders.openSince(clock.instant().minus(patience.multipliedBy(6)), Reading.MOST)
                        .size());
    }
}
