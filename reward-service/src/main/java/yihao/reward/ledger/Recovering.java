package yihao.reward.ledger;

import static yihao.reward.ledger.LedgerProblem.RESERVATION_DIFFERS;

import java.util.Optional;
import java.util.TreeMap;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.ledger.BudgetChange.Move;

/// Rule LG-06: what comes back goes to the treasury, in the book of the budget that paid it.
final class Recovering {

    private Recovering() {}

    static Outcome<Budget> recover(Budget budget, String id, String key, Money amount, Act act) {
        var earlier = budget.recovered().get(key);
        if (amount.equals(earlier)) {
            return Outcome.done(budget);
        }
        var refusal = earlier == null ? budget.unfit(amount) : Optional.of(Refusal.of(RESERVATION_DIFFERS, "key", key));
        return refusal.<Outcome<Budget>>map(Outcome::refused).orElseGet(() -> {
            var recovered = new TreeMap<>(budget.recovered());
            recovered.put(key, amount);
            var treasury = AccountKind.TREASURY.of(budget.payer());
            return Outcome.done(budget.change()
                    .recovered(recovered)
                    .posting(new Move(id, treasury, AccountKind.PAID.of(id), amount, key), act)
                    .budget());
        });
    }
}
