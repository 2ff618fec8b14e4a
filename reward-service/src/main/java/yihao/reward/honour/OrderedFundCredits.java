package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.reward.paymentorder.OrderPayment;

/// A credit to a unit's promotion fund is a payment order to that fund.
final class OrderedFundCredits implements FundCredits {

    private final OrderPayment orders;

    OrderedFundCredits(OrderPayment orders) {
        this.orders = orders;
    }

    @Override
    public Outcome<?> credit(String unit, int year, Money amount, String source, Act act) {
        return orders.take(OrderedPayouts.SOURCE, source, "招商专项资金 " + year, "fund:" + unit, amount, act);
    }
}
