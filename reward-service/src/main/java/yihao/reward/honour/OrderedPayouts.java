package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.paymentorder.OrderPayment;

/// Money to whoever is awarded goes by a payment order, which two people of finance approve and pay.
final class OrderedPayouts implements Payouts {

    static final String SOURCE = "HONOUR";

    private final OrderPayment orders;
    private final FundCredits funds;

    OrderedPayouts(OrderPayment orders, FundCredits funds) {
        this.orders = orders;
        this.funds = funds;
    }

    @Override
    public Outcome<?> pass(Payout payout, Act act) {
        return switch (payout.to()) {
            case PAYEE -> orders.take(SOURCE, payout.id(), payout.purpose(), payout.payee(), payout.amount(), act);
            case FUND -> funds.credit(payout.payee(), payout.year(), payout.amount(), payout.id(), act);
        };
    }
}
