package yihao.talent.payment;

import java.time.Instant;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// Whoever ordered payments hears here what became of them, at least once and in any order.
public interface PaymentFollower {

    /// The kind of source whose payments it follows.
    String sourceKind();

    void paid(String sourceId, String paymentId, Instant at, Act act);

    void refused(String sourceId, String paymentId, Act act);

    /// So much has come back of what was asked back, all receipts together.
    default void returned(String sourceId, String recoveryId, Money received, Act act) {}
}
