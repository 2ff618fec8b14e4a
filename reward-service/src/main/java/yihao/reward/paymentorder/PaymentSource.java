package yihao.reward.paymentorder;

import yihao.kernel.Act;
import yihao.kernel.Outcome;

/// Where a payment comes from, when that is a record of this service: it notes the payment before money moves, and that
/// it has moved, or could not. Each is asked again after a crash and must answer the same.
public interface PaymentSource {

    String kind();

    /// @param act carries the client's key, so that a repeated request finds what it did
    Outcome<?> record(PaymentOrder order, Act act);

    Outcome<?> settle(PaymentOrder order, Act act);

    /// The bank could not pay this attempt of the order: what was noted of it no longer holds.
    Outcome<?> reopen(PaymentOrder order, Act act);
}
