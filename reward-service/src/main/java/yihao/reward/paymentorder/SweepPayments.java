package yihao.reward.paymentorder;

import java.time.Clock;
import java.time.Duration;
import yihao.kernel.Act;

/// Rule PO-03: finishes or releases payments that were left under way.
public final class SweepPayments {

    private static final int MOST = 100;

    private final PaymentOrders orders;
    private final PayOut payOut;
    private final Clock clock;
    private final Duration patience;

    /// @param patience how long a payment may be under way before somebody else looks after it
    public SweepPayments(PaymentOrders orders, PayOut payOut, Clock clock, Duration patience) {
        this.orders = orders;
        this.payOut = payOut;
        this.clock = clock;
        this.patience = patience;
    }

    /// @return how many were looked after
    public int sweep() {
        var now = clock.instant();
        var left = orders.openSince(now.minus(patience), MOST);
        left.forEach(order -> payOut.resume(order.id(), Act.ofService("reward", now, "sweep-" + order.id())));
        return left.size();
    }
}
