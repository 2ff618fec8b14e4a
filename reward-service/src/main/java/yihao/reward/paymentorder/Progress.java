package yihao.reward.paymentorder;

import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.PAID;
import static yihao.reward.paymentorder.PaymentOrder.Status.REFUSED;
import static yihao.reward.paymentorder.PaymentOrder.Status.RESERVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.SENT;

import java.time.Instant;

/// The steps of a payment under way. Each looks at where the order stands, so that doing it twice changes nothing.
final class Progress {

    private Progress() {}

    static PaymentOrder reserved(PaymentOrder order, int attempt) {
        return order.status() == APPROVED && order.open() != null && order.attempt() == attempt
                ? order.change().status(RESERVED).order()
                : order;
    }

    /// In a batch it now waits for the bank.
    static PaymentOrder recorded(PaymentOrder order, Instant at) {
        if (order.status() != RESERVED) {
            return order;
        }
        return order.batchId() == null
                ? order.change().status(PAID).paidAt(at).order()
                : order.change().status(SENT).open(null).order();
    }

    static PaymentOrder finished(PaymentOrder order) {
        return order.status() == PAID ? order.change().open(null).order() : order;
    }

    /// The budget cannot bear it: approved as before, to be tried again or from another budget,
    /// under a new key.
    static PaymentOrder stopped(PaymentOrder order, int attempt) {
        return order.status() == APPROVED && order.open() != null && order.attempt() == attempt
                ? order.change().open(null).attempt(attempt + 1).order()
                : order;
    }

    /// The bank could not pay and the reservation is released: to be tried again, under a new key.
    static PaymentOrder reopened(PaymentOrder order, int attempt) {
        return order.status() == SENT && order.open() != null && order.attempt() == attempt
                ? order.change()
                        .status(APPROVED)
                        .open(null)
                        .failedIn(order.batchId())
                        .batchId(null)
                        .attempt(attempt + 1)
                        .order()
                : order;
    }

    static PaymentOrder refused(PaymentOrder order, String reason) {
        return order.status() == RESERVED
                ? order.change()
                        .status(REFUSED)
                        .open(null)
                        .refusedReason(reason)
                        .order()
                : order;
    }
}
