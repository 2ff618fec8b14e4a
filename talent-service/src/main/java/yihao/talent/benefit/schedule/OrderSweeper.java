package yihao.talent.benefit.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.benefit.DemandBack;
import yihao.talent.benefit.OrderPayments;

/// Takes up the orders and the demands that nobody answered for.
@Component
class OrderSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private final OrderPayments orders;
    private final DemandBack demandBack;
    private final Leases leases;
    private final Clock clock;

    OrderSweeper(OrderPayments orders, DemandBack demandBack, Leases leases, Clock clock) {
        this.orders = orders;
        this.demandBack = demandBack;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("order-payments", LONGEST, () -> {
            orders.orderWaiting(act, AT_ONCE);
            demandBack.demandWaiting(act, AT_ONCE);
        });
    }
}
