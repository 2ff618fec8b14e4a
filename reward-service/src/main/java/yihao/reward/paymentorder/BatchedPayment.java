package yihao.reward.paymentorder;

import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.PAID;
import static yihao.reward.paymentorder.PaymentOrder.Status.SENT;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.RewardProblem;

/// Rule PO-06: an order in a bank batch. It is in one live batch only (the order's document says in which), is reserved
/// and recorded at its source before the bank gets it, and is settled or reopened by what the bank answers. Every step
/// may be asked again and then changes nothing.
public final class BatchedPayment {

    private final PaymentOrders orders;
    private final PayOut payOut;

    public BatchedPayment(PaymentOrders orders, PayOut payOut) {
        this.orders = orders;
        this.payOut = payOut;
    }

    public Outcome<Versioned<PaymentOrder>> join(String id, String batchId, String budgetId, Act act) {
        return change(id, act, order -> joined(order, batchId, budgetId));
    }

    /// An order that is with the bank stays.
    public Outcome<Versioned<PaymentOrder>> leave(String id, String batchId, Act act) {
        return change(
                id,
                act,
                order -> Outcome.done(
                        isIn(order, batchId) && order.status() == APPROVED && order.open() == null
                                ? order.change().batchId(null).order()
                                : order));
    }

    /// Reserved on its budget, recorded at its source, and then with the bank.
    ///
    /// @param by who released the batch: another person than who ordered or approved
    public Outcome<Versioned<PaymentOrder>> send(String id, String batchId, String by, Act act) {
        return change(id, act, order -> sent(order, batchId, by, act))
                .flatMap(order -> payOut.resume(order.id(), act.alsoFor()));
    }

    public Outcome<Versioned<PaymentOrder>> paid(String id, String batchId, String reference, Act act) {
        return change(id, act, order -> answeredPaid(order, batchId, reference, act))
                .flatMap(order -> payOut.resume(order.id(), act.alsoFor()));
    }

    /// The reservation is released and the order is to be paid again.
    public Outcome<Versioned<PaymentOrder>> failed(String id, String batchId, String reason, Act act) {
        return change(id, act, order -> answeredFailed(order, batchId, reason, act))
                .flatMap(order -> payOut.resume(order.id(), act.alsoFor()));
    }

    /// Whether the bank could not pay it by this batch and it has been reopened since.
    public boolean hasLeft(String id, String batchId) {
        return orders.find(id)
                .filter(order -> batchId.equals(order.state().failedIn()))
                .isPresent();
    }

    private Outcome<Versioned<PaymentOrder>> change(
            String id, Act act, java.util.function.Function<PaymentOrder, Outcome<PaymentOrder>> decision) {
        return OrderPayment.named(id, orders.change(id, PaymentAction.CHANGED, act.alsoFor(), decision));
    }

    private static Outcome<PaymentOrder> joined(PaymentOrder order, String batchId, String budgetId) {
        if (isIn(order, batchId)) {
            return Outcome.done(order);
        }
        if (order.batchId() != null) {
            return Outcome.refused(Refusal.of(PaymentProblem.ORDER_IN_BATCH, "number", order.number()));
        }
        return order.isWaiting() && budgetId.equals(order.budgetId())
                ? Outcome.done(order.change().batchId(batchId).bankReason(null).order())
                : Outcome.refused(Refusal.of(PaymentProblem.ORDER_NOT_FOR_BATCH, "number", order.number()));
    }

    private static Outcome<PaymentOrder> sent(PaymentOrder order, String batchId, String by, Act act) {
        if (!isIn(order, batchId)) {
            return notIn(order);
        }
        if (order.status() != APPROVED || order.open() != null) {
            return Outcome.done(order);
        }
        return Duties.samePerson(by, order.orderedBy()) || Duties.samePerson(by, order.approvedBy())
                ? Outcome.refused(Refusal.of(RewardProblem.SAME_PERSON, "subject", by))
                : Outcome.done(order.change().paidBy(by).open(act.at()).order());
    }

    private static Outcome<PaymentOrder> answeredPaid(PaymentOrder order, String batchId, String reference, Act act) {
        if (isIn(order, batchId) && order.status() == PAID && reference.equals(order.bankReference())) {
            return Outcome.done(order);
        }
        return isIn(order, batchId) && order.status() == SENT && order.open() == null
                ? Outcome.done(order.change()
                        .status(PAID)
                        .paidAt(act.at())
                        .open(act.at())
                        .bankReference(reference)
                        .order())
                : notIn(order);
    }

    private static Outcome<PaymentOrder> answeredFailed(PaymentOrder order, String batchId, String reason, Act act) {
        if (isIn(order, batchId) && order.status() == SENT && order.open() != null) {
            return Outcome.done(order);
        }
        return isIn(order, batchId) && order.status() == SENT
                ? Outcome.done(order.change().open(act.at()).bankReason(reason).order())
                : notIn(order);
    }

    private static boolean isIn(PaymentOrder order, String batchId) {
        return batchId.equals(order.batchId());
    }

    private static Outcome<PaymentOrder> notIn(PaymentOrder order) {
        return Outcome.refused(Refusal.of(PaymentProblem.ORDER_NOT_IN_BATCH, "number", order.number()));
    }
}
