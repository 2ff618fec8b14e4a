package yihao.reward.ledger;

import java.time.Instant;
import yihao.kernel.Money;

/// What a unit was awarded.
///
/// @param key once per award
/// @param posted whether the budget gave it: only then it may be spent
public record FundCredit(String key, Money amount, String budgetId, Instant at, String by, boolean posted) {

    FundCredit inLedger() {
        return new FundCredit(key, amount, budgetId, at, by, true);
    }
}
