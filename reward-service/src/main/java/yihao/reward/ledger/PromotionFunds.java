package yihao.reward.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;

/// Rules PF-01 to PF-04: awards to units' promotion funds, and what is paid of them. The fund decides first, the
/// budgets follow; every step may be done twice, so whoever comes after a crash (the caller or the sweeper) goes on.
public final class PromotionFunds {

    private static final int MOST = 100;

    private final Funds funds;
    private final Budgets budgets;
    private final Ledger ledger;

    public PromotionFunds(Funds funds, Budgets budgets, Ledger ledger) {
        this.funds = funds;
        this.budgets = budgets;
        this.ledger = ledger;
    }

    /// Awards a unit an amount of a budget, once per key. Who may, the caller has decided. What the budget cannot bear
    /// is refused; if somebody else took the budget's last money at the same instant, the award waits for more.
    public Outcome<Versioned<PromotionFund>> credit(String unit, String key, Money amount, String budgetId, Act act) {
        var known = funds.find(unit).flatMap(fund -> fund.state().credit(key));
        var budget = budgets.find(budgetId);
        if (budget.isEmpty()) {
            return Outcome.refused(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", budgetId));
        }
        Outcome<?> bearable = known.isPresent()
                ? Outcome.done(unit)
                : budget.get().state().reserve(budgetId, reference(unit, key), amount, null, act);
        var credit = new FundCredit(key, amount, budgetId, act.at(), act.actor().subject(), false);
        return bearable.flatMap(_ -> awarded(unit, credit, act))
                .flatMap(fund -> give(fund, fund.state().credit(key).orElseThrow(), act));
    }

    /// Rule PF-05: awards a unit an amount of this year's budgets of a payer, once per key: of the first by id that can
    /// bear it, and whoever asks again, of that one.
    public Outcome<Versioned<PromotionFund>> creditOf(String payer, String unit, String key, Money amount, Act act) {
        var year = CityTime.day(act.at()).getYear();
        return funds.find(unit)
                .flatMap(fund -> fund.state().credit(key))
                .map(FundCredit::budgetId)
                .or(() -> bearing(budgets.of(year, payer, MOST), reference(unit, key), amount, act))
                .map(budgetId -> credit(unit, key, amount, budgetId, act))
                .orElseGet(() -> Outcome.refused(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", year + " " + payer)));
    }

    /// Where none can bear it, the first says why.
    private static Optional<String> bearing(List<Versioned<Budget>> all, String key, Money amount, Act act) {
        return all.stream()
                .filter(one -> one.state().reserve(one.id(), key, amount, null, act) instanceof Outcome.Done<?>)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Versioned::id);
    }

    /// @param id once per id
    public Outcome<Versioned<PromotionFund>> order(
            String unit, String id, String purpose, String payee, Money amount, Act act) {
        var lacks = Duties.lacks(act.actor(), Function.FINANCE);
        return lacks.isPresent()
                ? Outcome.refused(lacks.get())
                : named(
                        unit,
                        funds.change(
                                unit,
                                FundAction.ORDERED,
                                act,
                                fund -> fund.order(FundSpending.ordered(id, purpose, payee, amount, act))));
    }

    /// @param paid or refused, with a reason
    public Outcome<Versioned<PromotionFund>> decide(String unit, String id, boolean paid, Act act) {
        var action = paid ? FundAction.PAID : FundAction.REFUSED;
        return named(unit, funds.change(unit, action, act, fund -> fund.decide(id, paid, act)))
                .flatMap(fund -> post(fund, fund.state().spending(id).orElseThrow(), act));
    }

    /// Finishes what was left under way since before the given instant.
    ///
    /// @param failed told of each that could not be looked after; the others do not wait for it
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var left = funds.openSince(before, MOST);
        for (var fund : left) {
            try {
                fund.state().credits().forEach(credit -> give(fund, credit, act));
                fund.state().spendings().forEach(spending -> post(fund, spending, act));
            } catch (RuntimeException e) {
                failed.accept(fund.id(), e);
            }
        }
        return left.size();
    }

    private Outcome<Versioned<PromotionFund>> awarded(String unit, FundCredit credit, Act act) {
        if (funds.find(unit).isEmpty()) {
            try {
                return Outcome.done(
                        funds.add(unit, PromotionFund.opened(unit, credit), FundAction.AWARDED, act.alsoFor()));
            } catch (Aggregates.Taken _) {
                // somebody else opened it in between
            }
        }
        return funds.change(unit, FundAction.AWARDED, act.alsoFor(), fund -> fund.award(credit));
    }

    private Outcome<Versioned<PromotionFund>> give(Versioned<PromotionFund> fund, FundCredit credit, Act act) {
        if (credit.posted()) {
            return Outcome.done(fund);
        }
        var key = reference(fund.id(), credit.key());
        return ledger.reserve(credit.budgetId(), key, credit.amount(), act.alsoFor())
                .flatMap(_ -> ledger.award(credit.budgetId(), key, fund.id(), act.alsoFor()))
                .flatMap(_ -> funds.change(
                        fund.id(),
                        FundAction.CREDITED,
                        act.alsoFor(),
                        state -> Outcome.done(state.credited(credit.key()))));
    }

    private Outcome<Versioned<PromotionFund>> post(Versioned<PromotionFund> fund, FundSpending spending, Act act) {
        if (!spending.isOnItsWay()) {
            return Outcome.done(fund);
        }
        var key = reference(fund.id(), "spending-" + spending.id());
        Outcome<?> posted = Outcome.done(fund);
        for (var part : spending.parts()) {
            posted = posted.flatMap(
                    _ -> ledger.spendAward(part.budgetId(), key, fund.id(), part.amount(), act.alsoFor()));
        }
        return posted.flatMap(_ -> funds.change(
                fund.id(),
                FundAction.POSTED,
                act.alsoFor(),
                state -> Outcome.done(state.spending(spending.id(), FundSpending::inLedger))));
    }

    private static String reference(String unit, String key) {
        return "fund-" + unit + "-" + key;
    }

    private static <T> Outcome<T> named(String unit, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var refusal) && refusal.problem() == StoreProblem.NOT_FOUND
                ? Outcome.refused(Refusal.of(LedgerProblem.FUND_UNKNOWN, "unit", unit))
                : outcome;
    }
}
