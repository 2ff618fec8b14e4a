package yihao.reward.paymentorder;

import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.ORDERED;
import static yihao.reward.paymentorder.PaymentOrder.Status.PAID;
import static yihao.reward.paymentorder.PaymentOrder.Status.REFUSED;
import static yihao.reward.paymentorder.PaymentOrder.Status.RESERVED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;

/// Rules PO-01, PO-02: what is to be paid, for what, from which budget. The payee is a reference, never a person's
/// name.
///
/// @param open since when a payment is under way and not yet finished
/// @param payer whose budget must bear it, where that is settled
/// @param withheld the part of the amount that goes to the tax authority
/// @param batchId the bank batch it is in, or was paid by
/// @param bankReason what the bank said when it could not pay
/// @param attempt how often the bank or the budget could not: each attempt reserves under a key of its own
/// @param failedIn the last batch by which the bank could not pay it
/// @param demandedBack the demands to pay back: together never more than the payee got
/// @param askedUnder the keys of the requests that asked for this payment
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
        Demands demandedBack,
        @Nullable String batchId,
        @Nullable String bankReference,
        @Nullable String bankReason,
        int attempt,
        @Nullable String failedIn,
        List<String> askedUnder) {

    public PaymentOrder {
        demandedBack = demandedBack == null ? Demands.NONE : demandedBack;
        askedUnder = askedUnder == null ? List.of() : List.copyOf(askedUnder);
    }

    public enum Status {
        ORDERED,
        APPROVED,
        RESERVED,
        /// Handed to the bank in a batch, and not yet answered.
        SENT,
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

    /// The same order approved by its source, to wait until finance gathers it into a bank batch.
    public PaymentOrder awaitingBatch(String budget, String approver) {
        return change().status(APPROVED).budgetId(budget).approvedBy(approver).order();
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

    /// The same order, which this request asks for too.
    public PaymentOrder askedBy(Act act) {
        var key = act.key();
        return key == null || isAskedBy(act)
                ? this
                : change().askedUnder(key.value()).order();
    }

    /// Whether a request under this key has asked for it.
    public boolean isAskedBy(Act act) {
        return act.key() != null && askedUnder.contains(act.key().value());
    }

    boolean isSameOrder(PaymentOrder other) {
        return amount.equals(other.amount)
                && payee.equals(other.payee)
                && Objects.equals(payer, other.payer)
                && Objects.equals(withheld, other.withheld);
    }

    /// Approved and not under way: its budget could not bear it.
    public boolean isWaiting() {
        return status == APPROVED && open == null && batchId == null;
    }

    public boolean isDone() {
        return status == REFUSED || (status == PAID && open == null);
    }

    /// Asks back a part of what was paid, once per key; all demands together never exceed it.
    Outcome<PaymentOrder> demandBack(String key, Money part, Act act) {
        return demandedBack
                .with(key, part, isDone() && status == PAID ? net() : Money.zero(amount.currency()), act)
                .map(demands -> change().demandedBack(demands).order());
    }

    PaymentOrder demandsRecorded(int how) {
        return change().demandedBack(demandedBack.recorded(how)).order();
    }

    public List<String> actionsFor(yihao.kernel.Actor actor) {
        if (!actor.has(Function.FINANCE) || actor.is(orderedBy)) {
            return List.of();
        }
        return switch (status) {
            case ORDERED -> List.of("approve");
            case APPROVED -> actor.is(approvedBy) || fromClaim() || batchId != null ? List.of() : List.of("pay");
            case RESERVED, SENT, PAID, REFUSED -> List.of();
        };
    }

    boolean fromClaim() {
        return sourceKind.equals("CLAIM");
    }

    /// What the payee gets.
    public Money net() {
        return withheld == null ? amount : amount.minus(withheld);
    }

    /// The key of its reservation. Each attempt has its own, so that who comes late from an earlier one changes
    /// nothing.
    public String reservation() {
        var id = idOf(sourceKind, sourceId);
        return attempt == 0 ? id : id + "-T" + attempt;
    }

    OrderChange change() {
        return new OrderChange(this);
    }
}
