package yihao.reward.claim;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Numbers;
import yihao.reward.copies.Known;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentAction;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentProblem;

/// Rule RC-07: finance has the next instalment of an approved claim paid from a budget. The commitment is a document of
/// its own, one per instalment, so whoever comes second finds it and helps it to its end.
public final class PayClaim {

    private final Claims claims;
    private final PaymentOrders orders;
    private final PayOut payOut;
    private final Numbers numbers;
    private final Withholding withholding;
    private final Due due;
    private final LostGrounds grounds;

    public PayClaim(
            Claims claims,
            PaymentOrders orders,
            PayOut payOut,
            Numbers numbers,
            Withholding withholding,
            Due due,
            Known known) {
        this.claims = claims;
        this.orders = orders;
        this.payOut = payOut;
        this.numbers = numbers;
        this.withholding = withholding;
        this.due = due;
        this.grounds = new LostGrounds(known);
    }

    /// The next share that is due.
    public Outcome<Versioned<Claim>> pay(String id, String budgetId, Act act) {
        return pay(id, null, budgetId, act);
    }

    /// @param no the share to be paid; none: the first one that is due
    public Outcome<Versioned<Claim>> pay(String id, @Nullable Integer no, String budgetId, Act act) {
        var found = claims.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(DecideClaim.unknown(id));
        }
        var claim = found.get();
        var repeated = askedBefore(claim.state(), act);
        if (repeated.isPresent()) {
            return payOut.resume(repeated.get().id(), act)
                    .map(_ -> claims.find(id).orElseThrow());
        }
        var underWay = claim.state().requestedShare();
        var helps = act.actor().has(Function.FINANCE) && underWay.isPresent();
        var refusal = claim.state().whyNotPay(act).or(() -> grounds.unchecked(claim.state()));
        if (refusal.isPresent() && !helps) {
            return Outcome.refused(refusal.get());
        }
        if (act.expectedVersion() != null && act.expectedVersion() != claim.version()) {
            return Outcome.refused(Refusal.of(StoreProblem.STALE, "version", claim.version()));
        }
        var share = underWay.or(() -> payable(claim.state(), no, act));
        if (share.isEmpty()) {
            return Outcome.refused(notDue(claim.state(), no, act));
        }
        var order = commit(claim, share.get(), budgetId, act);
        return inBatch(order.state())
                .<Outcome<Versioned<PaymentOrder>>>map(Outcome::refused)
                .orElseGet(() -> payOut.resume(order.id(), act))
                .map(_ -> claims.find(id).orElseThrow());
    }

    /// What a batch has gathered, the batch pays.
    private static Optional<Refusal> inBatch(PaymentOrder order) {
        return order.batchId() != null && order.status() != PaymentOrder.Status.PAID
                ? Optional.of(Refusal.of(PaymentProblem.ORDER_IN_BATCH, "number", order.number()))
                : Optional.empty();
    }

    /// A repeated request is answered by the instalment it paid, whoever helped to pay it.
    private Optional<Versioned<PaymentOrder>> askedBefore(Claim claim, Act act) {
        return claim.shares().stream()
                .flatMap(share -> Optional.ofNullable(share.paymentId()).stream())
                .flatMap(payment -> orders.find(payment).stream())
                .filter(order ->
                        act.actor().has(Function.FINANCE) && order.state().isAskedBy(act))
                .findFirst();
    }

    private Optional<Share> payable(Claim claim, @Nullable Integer no, Act act) {
        return due.payable(claim, CityTime.day(act.at())).stream()
                .filter(share -> no == null || share.no() == no)
                .findFirst();
    }

    private Refusal notDue(Claim claim, @Nullable Integer no, Act act) {
        var waiting = claim.shares().stream()
                .filter(share -> no == null ? share.isOpen() : share.no() == no)
                .findFirst();
        var waitsFor = waiting.flatMap(share -> due.waitsFor(claim, share, CityTime.day(act.at())))
                .map(Due::words);
        return waitsFor.map(words -> Refusal.of(ClaimProblem.INSTALMENT_NOT_DUE, "waitsFor", words))
                .orElseGet(
                        () -> Duties.stepNotOpen(waiting.map(Share::state).orElse(Share.State.PAID), Share.State.OPEN));
    }

    /// An order that the claim refused (it was suspended, say) stays refused: the next attempt is one of its own.
    private String sourceOf(Versioned<Claim> claim, Share share) {
        var attempt = 1;
        var sourceId = ClaimPayments.sourceId(claim.id(), share.no(), attempt);
        while (orders.find(PaymentOrder.idOf(ClaimPayments.KIND, sourceId))
                .filter(order -> order.state().status() == PaymentOrder.Status.REFUSED)
                .isPresent()) {
            attempt++;
            sourceId = ClaimPayments.sourceId(claim.id(), share.no(), attempt);
        }
        return sourceId;
    }

    /// Finds or makes the commitment. One that its budget could not bear is taken up again, from the budget named now.
    private Versioned<PaymentOrder> commit(Versioned<Claim> claim, Share share, String budgetId, Act act) {
        var sourceId = sourceOf(claim, share);
        var orderId = PaymentOrder.idOf(ClaimPayments.KIND, sourceId);
        var approver =
                claim.state().decision(ClaimAction.APPROVED).orElseThrow().by();
        var withheld = withholding.of(claim.state(), share, CityTime.day(act.at()));
        if (orders.find(orderId).isEmpty()) {
            var number = numbers.next("Y", CityTime.day(act.at()).getYear());
            var order = PaymentOrder.ordered(
                            number,
                            ClaimPayments.KIND,
                            sourceId,
                            claim.state().scheme().name() + " " + claim.state().number(),
                            share.payee(),
                            share.amount(),
                            act)
                    .borneBy(share.payer())
                    .withholding(withheld)
                    .approvedBySource(budgetId, approver, act)
                    .askedBy(act);
            try {
                return orders.add(orderId, order, PaymentAction.ORDERED, act.alsoFor());
            } catch (Aggregates.Taken _) {
                // somebody else was faster: help that one
            }
        }
        return switch (orders.change(
                orderId,
                PaymentAction.CHANGED,
                act.alsoFor(),
                order -> Outcome.done((order.isWaiting()
                                ? order.withholding(withheld).approvedBySource(budgetId, approver, act)
                                : order)
                        .askedBy(act)))) {
            case Outcome.Done<Versioned<PaymentOrder>>(var order) -> order;
            case Outcome.Refused<Versioned<PaymentOrder>> _ ->
                Objects.requireNonNull(orders.find(orderId).orElse(null));
        };
    }
}
