package yihao.reward.honour;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;

/// Where the money of an honour is passed on to; done twice under one id it changes nothing.
public interface Payouts {

    /// @param id of the award, the same whenever it is asked
    /// @param payer whose budget bears it, where that is settled
    record Payout(
            String id,
            String purpose,
            Prize.To to,
            String payee,
            Money amount,
            @Nullable String payer) {}

    Outcome<?> pass(Payout payout, Act act);
}
