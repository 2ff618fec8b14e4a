package yihao.reward.paymentorder;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
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

    /// @param failed told of each payment that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(BiConsumer<String, RuntimeException> failed) {
        var now = clock.instant();
        var left = orders.openSince(now.minus(patience), MOST);
        for (var order : left) {
            try {
                payOut.resume(order.id(), Act.ofService("reward", now, "sweep-" + order.id()));
            } catch (RuntimeException e) {
                failed.accept(order.id(), e);
            }
        }
        return left.size();
    }
}
