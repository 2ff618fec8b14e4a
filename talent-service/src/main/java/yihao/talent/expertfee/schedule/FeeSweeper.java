package yihao.talent.expertfee.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.platform.jobs.Leases;
import yihao.talent.expertfee.OrderFees;

/// Takes up the orders that nobody answered for, and what was declined but is still counted.
@Component
class FeeSweeper {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;

    private final OrderFees orders;
    private final Leases leases;
    private final Clock clock;

    FeeSweeper(OrderFees orders, Leases leases, Clock clock) {
        this.orders = orders;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${yihao.talent.sweep}")
    void sweep() {
        var act = Act.ofService(
                "talent-service", clock.instant(), UUID.randomUUID().toString());
        leases.once("order-expert-fees", LONGEST, () -> orders.finishWaiting(act, AT_ONCE));
    }
}
