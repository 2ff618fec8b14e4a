package yihao.talent.benefit;

import java.math.RoundingMode;
import yihao.kernel.Money;
import yihao.kernel.Percentage;

/// How a benefit is computed. A table may use these kinds freely; another kind is a change of code.
public sealed interface Pay {

    /// A share of the price, never more than the cap.
    record ShareUpTo(Percentage share, Money cap, RoundingMode rounding) implements Pay {}

    record Fixed(Money amount) implements Pay {}

    /// So much for each month, for so many months at most, counted from the month of the first arrival.
    ///
    /// @param leavingMonth whether the month in which the talent leaves is still paid
    record Monthly(Money perMonth, int months, boolean leavingMonth) implements Pay {}

    /// The table names no amount: people decide.
    record CaseByCase() implements Pay {}
}
