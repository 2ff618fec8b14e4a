package yihao.reward.ledger;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;

/// Moves money between accounts. The budget's document decides and carries its line; the line is then appended to the
/// ledger, before the next decision of that budget at the latest, so no line is lost whenever the process dies.
public final class Ledger {

    private static final int MOST = 1_000;

    private final Budgets budgets;
    private final Postings postings;
    private final ClosedMonths closedMonths;

    public Ledger(Budgets budgets, Postings postings) {
        this(budgets, postings, Optional::empty);
    }

    public Ledger(Budgets budgets, Postings postings, ClosedMonths closedMonths) {
        this.budgets = budgets;
        this.postings = postings;
        this.closedMonths = closedMonths;
    }

    /// An empty budget first, then which month is closed, then its money: so that a closing at the same instant either
    /// finds the budget, or is found by it. Whoever asks again goes on.
    public Outcome<Versioned<Budget>> open(String id, int year, String payer, String name, Money total, Act act) {
        var empty = new BudgetChange(year, payer, name, total.currency()).budget();
        var refusal = Duties.lacks(act.actor(), yihao.kernel.Function.FINANCE).or(() -> empty.unfit(total));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            budgets.add(id, empty, BudgetAction.OPENED, act);
        } catch (Aggregates.Taken _) {
            if (!isBegun(budgets.find(id).orElseThrow().state(), empty)) {
                return Outcome.refused(new Refusal(LedgerProblem.BUDGET_EXISTS, Map.of("id", id)));
            }
        }
        var begun = closedMonths
                .last()
                .map(month -> closeMonth(id, month, act.alsoFor()))
                .orElseGet(() -> Outcome.done(budgets.find(id).orElseThrow()));
        return begun.flatMap(_ -> decide(
                id, BudgetAction.APPROPRIATED, act.alsoFor(), budget -> budget.appropriate(id, "opening", total, act)));
    }

    /// Whether this is that budget, still without its money.
    private static boolean isBegun(Budget budget, Budget empty) {
        return budget.appropriations().isEmpty()
                && budget.year() == empty.year()
                && budget.payer().equals(empty.payer())
                && budget.name().equals(empty.name());
    }

    /// Rule MC-02: from now on no line of this budget gets a day in the month or before.
    public Outcome<Versioned<Budget>> closeMonth(String id, YearMonth month, Act act) {
        return decide(
                id,
                BudgetAction.MONTH_CLOSED,
                act,
                budget -> Outcome.done(
                        budget.isClosed(month)
                                ? budget
                                : budget.change().closedThrough(month).budget()));
    }

    public Outcome<Versioned<Budget>> appropriate(String id, String key, Money amount, Act act) {
        var lacks = Duties.lacks(act.actor(), yihao.kernel.Function.FINANCE);
        return lacks.isPresent()
                ? Outcome.refused(lacks.get())
                : decide(id, BudgetAction.APPROPRIATED, act, budget -> budget.appropriate(id, key, amount, act));
    }

    public Outcome<Versioned<Budget>> reserve(String id, String key, Money amount, Act act) {
        return reserve(id, key, amount, null, act);
    }

    /// @param payer who must bear it, where that is settled: a budget of another refuses
    public Outcome<Versioned<Budget>> reserve(String id, String key, Money amount, @Nullable String payer, Act act) {
        return decide(id, BudgetAction.RESERVED, act, budget -> budget.reserve(id, key, amount, payer, act));
    }

    public Outcome<Versioned<Budget>> release(String id, String key, Act act) {
        return decide(id, BudgetAction.RELEASED, act, budget -> budget.release(id, key, act));
    }

    public Outcome<Versioned<Budget>> confirm(String id, String key, Act act) {
        return confirm(id, key, null, act);
    }

    /// @param withheld the part of what was reserved that goes to the tax authority
    public Outcome<Versioned<Budget>> confirm(String id, String key, @Nullable Money withheld, Act act) {
        return decide(id, BudgetAction.CONFIRMED, act, budget -> budget.confirm(id, key, withheld, act));
    }

    /// Rule LG-06: money of a payment came back, once per key.
    public Outcome<Versioned<Budget>> recover(String id, String key, Money amount, Act act) {
        return decide(id, BudgetAction.RECOVERED, act, budget -> Recovering.recover(budget, id, key, amount, act));
    }

    /// What a process that died had decided and not yet appended stands in the ledger from now on.
    public void catchUp(Act act) {
        budgets.list(MOST).forEach(budget -> append(budget, act));
    }

    /// Rule PF-04: what was reserved goes to a unit's fund.
    Outcome<Versioned<Budget>> award(String id, String key, String unit, Act act) {
        return decide(id, BudgetAction.CONFIRMED, act, budget -> Awarding.award(budget, id, key, unit, act));
    }

    /// Rule PF-04: a part of a unit's fund that this budget gave is paid, once per key.
    Outcome<Versioned<Budget>> spendAward(String id, String key, String unit, Money amount, Act act) {
        return decide(id, BudgetAction.AWARD_SPENT, act, budget -> Awarding.spend(budget, id, key, unit, amount, act));
    }

    private Outcome<Versioned<Budget>> decide(
            String id, BudgetAction action, Act act, Function<Budget, Outcome<Budget>> decision) {
        var decided = budgets.change(
                id,
                action,
                act,
                before -> decision.apply(before)
                        .map(after -> after.equals(before) ? before : withoutAppended(before, after, act)));
        return switch (decided) {
            case Outcome.Done<Versioned<Budget>>(var budget) -> Outcome.done(append(budget, act));
            case Outcome.Refused<Versioned<Budget>>(var refusal) -> Outcome.refused(named(refusal, id));
        };
    }

    /// The lines of earlier decisions are appended now, so that the document can let go of them.
    private Budget withoutAppended(Budget before, Budget after, Act act) {
        before.postings().forEach(line -> postings.append(line, act));
        return after.withoutFirst(before.postings().size());
    }

    /// What its document has decided stands in the ledger from now on.
    public Versioned<Budget> append(Versioned<Budget> budget, Act act) {
        budget.state().postings().forEach(line -> postings.append(line, act));
        return budget;
    }

    private static Refusal named(Refusal refusal, String id) {
        return refusal.problem() == StoreProblem.NOT_FOUND
                ? Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", id)
                : refusal;
    }
}
