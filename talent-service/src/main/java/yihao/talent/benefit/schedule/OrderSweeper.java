package yihao.talent.benefit.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.benefit.OrderPayments;

/// Takes up the orders that nobody answered for.
@Component
class OrderSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private final OrderPayments orders;
    private final Leases leases;
    private final Clock clock;

    OrderSweeper(OrderPayments orders, Leases leases, Clock clock) {
        this.orders = orders;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("order-payments", LONGEST, () -> orders.orderWaiting(act, AT_ONCE));
    }
}
