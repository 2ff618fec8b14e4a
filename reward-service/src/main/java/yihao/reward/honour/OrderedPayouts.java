package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.ledger.PromotionFunds;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.OrderPayment.Asked;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrders;

/// Money to whoever is awarded goes by a payment order, which two people of finance approve and pay; money to a unit's
/// promotion fund is credited there, and two people of finance approve and pay what is spent of it.
final class OrderedPayouts implements Payouts {

    static final String SOURCE = "HONOUR";

    private final OrderPayment orders;
    private final PaymentOrders taken;
    private final PromotionFunds funds;

    OrderedPayouts(OrderPayment orders, PaymentOrders taken, PromotionFunds funds) {
        this.orders = orders;
        this.taken = taken;
        this.funds = funds;
    }

    @Override
    public Outcome<?> pass(Payout payout, Act act) {
        return switch (payout.to()) {
            case PAYEE -> orders.take(asked(payout), act);
            case FUND -> credit(payout, act);
        };
    }

    /// Credits were payment orders once: one that was taken stays the only way of that money. Kinds that were put in
    /// force then may name no payer: their prizes wait for a version that does.
    private Outcome<?> credit(Payout payout, Act act) {
        var order = taken.find(PaymentOrder.idOf(SOURCE, payout.id()));
        if (order.isPresent()) {
            return Outcome.done(order.get());
        }
        var payer = payout.payer();
        return payer == null
                ? Outcome.refused(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", payout.purpose()))
                : funds.creditOf(payer, payout.payee(), "honour-" + payout.id(), payout.amount(), act);
    }

    private static Asked asked(Payout payout) {
        return new Asked(SOURCE, payout.id(), payout.purpose(), payout.payee(), payout.amount(), payout.payer(), null);
    }
}
