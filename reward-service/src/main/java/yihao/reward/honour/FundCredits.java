package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;

/// The promotion funds of units; one credit per source, however often it is asked.
public interface FundCredits {

    Outcome<?> credit(String unit, int year, Money amount, String source, Act act);
}
