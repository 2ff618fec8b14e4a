package yihao.talent.payment;

import java.time.Instant;
import yihao.kernel.Act;

/// Whoever ordered payments hears here what became of them, at least once and in any order.
public interface PaymentFollower {

    /// The kind of source whose payments it follows.
    String sourceKind();

    void paid(String sourceId, String paymentId, Instant at, Act act);

    void refused(String sourceId, String paymentId, Act act);
}
