package yihao.reward.claim;

import java.util.Objects;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.copies.Known;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentSource;

/// Rule RC-07: what a payment leaves on the claim whose instalment it pays. The source id is `<claim>-<instalment>`,
/// of a later attempt `<claim>-<instalment>.<attempt>`.
public final class ClaimPayments implements PaymentSource {

    static final String KIND = "CLAIM";

    private final Claims claims;
    private final LostGrounds grounds;

    public ClaimPayments(Claims claims, Known known) {
        this.claims = claims;
        this.grounds = new LostGrounds(known);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome<?> record(PaymentOrder order, Act act) {
        var by = Objects.requireNonNull(order.paidBy());
        return claims.change(
                claimOf(order),
                ClaimAction.PAYMENT_REQUESTED,
                act,
                claim -> claim.requestPayment(instalmentOf(order), idOf(order), order, by, act)
                        .flatMap(next -> next == claim ? Outcome.done(claim) : grounded(claim, next)));
    }

    /// Rule RC-21, at the last door before the money: also for what waited in a batch.
    private Outcome<Claim> grounded(Claim claim, Claim next) {
        return grounds.unchecked(claim).<Outcome<Claim>>map(Outcome::refused).orElseGet(() -> Outcome.done(next));
    }

    @Override
    public Outcome<?> settle(PaymentOrder order, Act act) {
        return claims.change(
                claimOf(order), ClaimAction.PAID, act, claim -> claim.paid(instalmentOf(order), idOf(order)));
    }

    @Override
    public Outcome<?> reopen(PaymentOrder order, Act act) {
        return claims.change(
                claimOf(order),
                ClaimAction.PAYMENT_FAILED,
                act,
                claim -> claim.paymentFailed(instalmentOf(order), idOf(order), order.attempt()));
    }

    static String sourceId(String claimId, int no, int attempt) {
        return claimId + "-" + no + (attempt == 1 ? "" : "." + attempt);
    }

    private static String claimOf(PaymentOrder order) {
        return order.sourceId().substring(0, order.sourceId().lastIndexOf('-'));
    }

    private static int instalmentOf(PaymentOrder order) {
        var attempt = order.sourceId().substring(order.sourceId().lastIndexOf('-') + 1);
        return Integer.parseInt(attempt.split("\\.", 2)[0]);
    }

    private static String idOf(PaymentOrder order) {
        return PaymentOrder.idOf(order.sourceKind(), order.sourceId());
    }
}
