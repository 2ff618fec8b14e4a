package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;

/// Where the money of an honour is passed on to; done twice under one id it changes nothing.
public interface Payouts {

    /// @param id of the award, the same whenever it is asked
    record Payout(String id, String purpose, Prize.To to, String payee, Money amount, int year) {}

    Outcome<?> pass(Payout payout, Act act);
}
