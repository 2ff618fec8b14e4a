package yihao.reward.ledger;

import static yihao.reward.ledger.LedgerProblem.RESERVATION_DIFFERS;

import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.ledger.BudgetChange.Move;

/// Rule PF-04: an award leaves its budget for the fund of a unit, and the fund for whom it pays, in the budget's book.
final class Awarding {

    private Awarding() {}

    static Outcome<Budget> award(Budget budget, String id, String key, String unit, Act act) {
        if (budget.settled().containsKey(key)) {
            return Outcome.done(budget);
        }
        var amount = budget.reserved().get(key);
        if (amount == null) {
            return Outcome.refused(Refusal.of(RESERVATION_DIFFERS, "key", key));
        }
        return Outcome.done(budget.change()
                .reserved(Keyed.minus(budget.reserved(), key))
                .settled(Keyed.remembering(budget.settled(), key, act))
                .spent(budget.spent().plus(amount))
                .posting(new Move(id, AccountKind.FUND.of(unit), AccountKind.RESERVED.of(id), amount, key), act)
                .budget());
    }

    static Outcome<Budget> spend(Budget budget, String id, String key, String unit, Money amount, Act act) {
        if (budget.settled().containsKey(key)) {
            return Outcome.done(budget);
        }
        return Outcome.done(budget.change()
                .settled(Keyed.remembering(budget.settled(), key, act))
                .posting(new Move(id, AccountKind.PAID.of(id), AccountKind.FUND.of(unit), amount, key), act)
                .budget());
    }
}
