package yihao.reward.paymentorder;

import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.ORDERED;
import static yihao.reward.paymentorder.PaymentOrder.Status.PAID;
import static yihao.reward.paymentorder.PaymentOrder.Status.REFUSED;
import static yihao.reward.paymentorder.PaymentOrder.Status.RESERVED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;

/// Rules PO-01, PO-02: what is to be paid, for what, from which budget. The payee is a reference, never a person's
/// name.
///
/// @param open since when a payment is under way and not yet finished
public record PaymentOrder(
        String number,
        String sourceKind,
        String sourceId,
        String purpose,
        String payee,
        Money amount,
        Status status,
        @Nullable String budgetId,
        String orderedBy,
        @Nullable String approvedBy,
        @Nullable String paidBy,
        @Nullable Instant open,
        @Nullable Instant paidAt,
        @Nullable String refusedReason) {

    public enum Status {
        ORDERED,
        APPROVED,
        RESERVED,
        PAID,
        REFUSED
    }

    /// One order per source: its id says so.
    public static String idOf(String sourceKind, String sourceId) {
        return sourceKind + "-" + sourceId;
    }

    public static PaymentOrder ordered(
            String number, String sourceKind, String sourceId, String purpose, String payee, Money amount, Act act) {
        var by = act.actor().subject();
        return new PaymentOrder(
                number, sourceKind, sourceId, purpose, payee, amount, ORDERED, null, by, null, null, null, null, null);
    }

    /// An order that its source has already had approved, by another person than who pays now.
    public PaymentOrder approvedBySource(String budget, String approver, Act act) {
        return new PaymentOrder(
                number,
                sourceKind,
                sourceId,
                purpose,
                payee,
                amount,
                APPROVED,
                budget,
                orderedBy,
                approver,
                act.actor().subject(),
                act.at(),
                null,
                null);
    }

    boolean isSameOrder(Money otherAmount, String otherPayee) {
        return amount.equals(otherAmount) && payee.equals(otherPayee);
    }

    /// Approved and not under way: its budget could not bear it.
    public boolean isWaiting() {
        return status == APPROVED && open == null;
    }

    public boolean isDone() {
        return status == REFUSED || (status == PAID && open == null);
    }

    /// Approves from a budget, or refuses with a reason. An approved order that its budget could not bear may be given
    /// another one.
    Outcome<PaymentOrder> decide(boolean approved, @Nullable String budget, Act act) {
        var refusal = guarded(act, isWaiting() ? APPROVED : ORDERED, Stream.of(orderedBy))
                .or(() -> approved ? Optional.empty() : Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var by = act.actor().subject();
        return Outcome.done(
                approved
                        ? with(APPROVED, budget, by, null, null, null, null)
                        : with(REFUSED, null, by, null, null, null, act.reason()));
    }

    Outcome<PaymentOrder> requestPayment(Act act) {
        if (open != null && act.actor().has(Function.FINANCE)) {
            return Outcome.done(this);
        }
        var earlier = Stream.of(orderedBy, Objects.requireNonNullElse(approvedBy, ""));
        return guarded(act, APPROVED, earlier)
                .<Outcome<PaymentOrder>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        with(APPROVED, budgetId, approvedBy, act.actor().subject(), act.at(), null, null)));
    }

    PaymentOrder reserved() {
        return status == APPROVED && open != null ? to(RESERVED, open, null) : this;
    }

    PaymentOrder paid(Instant at) {
        return status == RESERVED ? to(PAID, open, at) : this;
    }

    PaymentOrder finished() {
        return status == PAID ? to(PAID, null, paidAt) : this;
    }

    /// The budget cannot bear it: approved as before, to be tried again or from another budget.
    PaymentOrder stopped() {
        return status == APPROVED ? to(APPROVED, null, null) : this;
    }

    PaymentOrder refused(String reason) {
        return status == RESERVED ? with(REFUSED, budgetId, approvedBy, paidBy, null, null, reason) : this;
    }

    private Optional<Refusal> guarded(Act act, Status expected, Stream<String> earlier) {
        return Duties.lacks(act.actor(), Function.FINANCE)
                .or(() -> status == expected ? Optional.empty() : Optional.of(Duties.stepNotOpen(status, expected)))
                .or(() -> Duties.decidedBefore(act.actor(), earlier.toList()));
    }

    public List<String> actionsFor(yihao.kernel.Actor actor) {
        if (!actor.has(Function.FINANCE) || actor.is(orderedBy)) {
            return List.of();
        }
        return switch (status) {
            case ORDERED -> List.of("approve");
            case APPROVED -> actor.is(approvedBy) || fromClaim() ? List.of() : List.of("pay");
            case RESERVED, PAID, REFUSED -> List.of();
        };
    }

    boolean fromClaim() {
        return sourceKind.equals("CLAIM");
    }

    private PaymentOrder to(Status next, @Nullable Instant nextOpen, @Nullable Instant at) {
        return with(next, budgetId, approvedBy, paidBy, nextOpen, at, refusedReason);
    }

    private PaymentOrder with(
            Status next,
            @Nullable String budget,
            @Nullable String approver,
            @Nullable String payer,
            @Nullable Instant nextOpen,
            @Nullable Instant at,
            @Nullable String reason) {
        return new PaymentOrder(
                number,
                sourceKind,
                sourceId,
                purpose,
                payee,
                amount,
                next,
                budget,
                orderedBy,
                approver,
                payer,
                nextOpen,
                at,
                reason);
    }
}
