package yihao.reward.paymentorder;

import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.ORDERED;
import static yihao.reward.paymentorder.PaymentOrder.Status.REFUSED;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.paymentorder.PaymentOrder.Status;

/// Rule PO-02: approved by one person of finance, paid by another.
final class FinanceDecides {

    private FinanceDecides() {}

    /// Approves from a budget, or refuses with a reason. An approved order that its budget could not bear may be given
    /// another one.
    static Outcome<PaymentOrder> decide(PaymentOrder order, boolean approved, @Nullable String budget, Act act) {
        var refusal = guarded(order, act, order.isWaiting() ? APPROVED : ORDERED, Stream.of(order.orderedBy()))
                .or(() -> approved ? Optional.empty() : Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var decided = order.change()
                .status(approved ? APPROVED : REFUSED)
                .budgetId(approved ? budget : null)
                .approvedBy(act.actor().subject())
                .refusedReason(approved ? null : act.reason());
        return Outcome.done(decided.paidBy(null).open(null).paidAt(null).order());
    }

    static Outcome<PaymentOrder> requestPayment(PaymentOrder order, Act act) {
        if (order.batchId() != null) {
            return Outcome.refused(Refusal.of(PaymentProblem.ORDER_IN_BATCH, "number", order.number()));
        }
        if (order.open() != null && act.actor().has(Function.FINANCE)) {
            return Outcome.done(order);
        }
        var earlier = Stream.of(order.orderedBy(), Objects.requireNonNullElse(order.approvedBy(), ""));
        return guarded(order, act, APPROVED, earlier)
                .<Outcome<PaymentOrder>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(order.change()
                        .paidBy(act.actor().subject())
                        .open(act.at())
                        .refusedReason(null)
                        .order()));
    }

    private static Optional<Refusal> guarded(PaymentOrder order, Act act, Status expected, Stream<String> earlier) {
        return Duties.lacks(act.actor(), Function.FINANCE)
                .or(() -> order.status() == expected
                        ? Optional.empty()
                        : Optional.of(Duties.stepNotOpen(order.status(), expected)))
                .or(() -> Duties.decidedBefore(act.actor(), earlier.toList()));
    }
}
