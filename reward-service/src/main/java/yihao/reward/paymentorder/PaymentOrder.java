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
/// @param payer whose budget must bear it, where that is settled
/// @param withheld the part of the amount that goes to the tax authority
/// @param demandedBack the demands to pay back: together never more than was paid
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
        @Nullable String refusedReason,
        @Nullable String payer,
        @Nullable Money withheld,
        Demands demandedBack) {

    public PaymentOrder {
        demandedBack = demandedBack == null ? Demands.NONE : demandedBack;
    }

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
        return new OrderChange(number, sourceKind, sourceId, purpose, payee, amount, act).order();
    }

    /// The same order, to be borne by a budget of this payer only.
    public PaymentOrder borneBy(@Nullable String whose) {
        return change().payer(whose).order();
    }

    /// The same order, of which this part goes to the tax authority.
    ///
    /// @throws IllegalArgumentException if the part is negative or not less than the amount
    public PaymentOrder withholding(@Nullable Money tax) {
        if (tax != null && (tax.amount().signum() < 0 || !tax.isLessThan(amount))) {
            throw new IllegalArgumentException("Not a part of the amount: " + tax);
        }
        return change().withheld(tax == null || tax.isZero() ? null : tax).order();
    }

    /// An order that its source has already had approved, by another person than who pays now.
    public PaymentOrder approvedBySource(String budget, String approver, Act act) {
        return change().status(APPROVED)
                .budgetId(budget)
                .approvedBy(approver)
                .paidBy(act.actor().subject())
                .open(act.at())
                .paidAt(null)
                .refusedReason(null)
                .order();
    }

    boolean isSameOrder(PaymentOrder other) {
        return amount.equals(other.amount)
                && payee.equals(other.payee)
                && Objects.equals(payer, other.payer)
                && Objects.equals(withheld, other.withheld);
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
        var decided = change().approvedBy(by).paidBy(null).open(null).paidAt(null);
        return Outcome.done(
                approved
                        ? decided.status(APPROVED)
                                .budgetId(budget)
                                .refusedReason(null)
                                .order()
                        : decided.status(REFUSED)
                                .budgetId(null)
                                .refusedReason(act.reason())
                                .order());
    }

    Outcome<PaymentOrder> requestPayment(Act act) {
        if (open != null && act.actor().has(Function.FINANCE)) {
            return Outcome.done(this);
        }
        var earlier = Stream.of(orderedBy, Objects.requireNonNullElse(approvedBy, ""));
        return guarded(act, APPROVED, earlier)
                .<Outcome<PaymentOrder>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(change().paidBy(act.actor().subject())
                        .open(act.at())
                        .refusedReason(null)
                        .order()));
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

    /// Asks back a part of what was paid, once per key; all demands together never exceed it.
    Outcome<PaymentOrder> demandBack(String key, Money part, Act act) {
        return demandedBack
                .with(key, part, isDone() && status == PAID ? amount : Money.zero(amount.currency()), act)
                .map(demands -> change().demandedBack(demands).order());
    }

    PaymentOrder demandsRecorded(int how) {
        return change().demandedBack(demandedBack.recorded(how)).order();
    }

    PaymentOrder refused(String reason) {
        return status == RESERVED
                ? change().status(REFUSED).open(null).refusedReason(reason).order()
                : this;
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
        return change().status(next).open(nextOpen).paidAt(at).order();
    }

    OrderChange change() {
        return new OrderChange(this);
    }
}
