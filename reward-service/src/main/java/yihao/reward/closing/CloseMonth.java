package yihao.reward.closing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.closing.Closing.Figure;
import yihao.reward.closing.Closing.Status;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Ledger;

/// Rules MC-01 to MC-03. Confirming is one write. Then every budget's document is told, for it alone decides with which
/// day a line is posted: a line decided before stands in the month, one decided after gets a later day. Only when all
/// have been told are the figures reckoned and frozen. Whoever comes after a crash goes on.
public final class CloseMonth {

    private static final int MOST = 1000;

    private final Closings closings;
    private final Budgets budgets;
    private final Ledger ledger;
    private final ReckonMonth reckonMonth;

    public CloseMonth(Closings closings, Budgets budgets, Ledger ledger, ReckonMonth reckonMonth) {
        this.closings = closings;
        this.budgets = budgets;
        this.ledger = ledger;
        this.reckonMonth = reckonMonth;
    }

    public Outcome<Versioned<Closing>> propose(YearMonth month, Act act) {
        var refusal = Duties.lacks(act.actor(), Function.FINANCE).or(() -> whyNot(month, act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return Outcome.done(
                    closings.add(month.toString(), Closing.proposed(month, act), ClosingAction.PROPOSED, act));
        } catch (Aggregates.Taken _) {
            return Outcome.refused(Refusal.of(ClosingProblem.CLOSING_EXISTS, "month", month.toString()));
        }
    }

    public Outcome<Versioned<Closing>> confirm(YearMonth month, Act act) {
        var id = month.toString();
        var confirmed = closings.change(id, ClosingAction.CONFIRMED, act, closing -> closing.confirm(act));
        return confirmed instanceof Outcome.Refused<Versioned<Closing>>(var refusal)
                        && refusal.problem() == StoreProblem.NOT_FOUND
                ? Outcome.refused(Refusal.of(ClosingProblem.CLOSING_UNKNOWN, "month", id))
                : confirmed.flatMap(closing -> resume(closing, act));
    }

    /// The figures reckoned once more: the same as the frozen ones, or somebody has changed the books.
    public List<Figure> again(YearMonth month) {
        return reckonMonth.figures(month);
    }

    /// @param failed told of each that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var left = closings.openSince(before, MOST);
        for (var closing : left) {
            try {
                resume(closing, act);
            } catch (RuntimeException e) {
                failed.accept(closing.id(), e);
            }
        }
        return left.size();
    }

    private Outcome<Versioned<Closing>> resume(Versioned<Closing> closing, Act act) {
        if (closing.state().status() != Status.CONFIRMED) {
            return Outcome.done(closing);
        }
        var month = closing.state().month();
        for (var left = stillOpen(month); !left.isEmpty(); left = stillOpen(month)) {
            for (var budget : left) {
                if (ledger.closeMonth(budget.id(), month, act.alsoFor())
                        instanceof Outcome.Refused<Versioned<Budget>>(var refusal)) {
                    return Outcome.refused(refusal);
                }
            }
        }
        budgets.list(MOST).forEach(budget -> ledger.append(budget, act.alsoFor()));
        var figures = reckonMonth.figures(month);
        return closings.change(
                closing.id(), ClosingAction.FROZEN, act.alsoFor(), state -> Outcome.done(state.frozen(figures)));
    }

    private List<Versioned<Budget>> stillOpen(YearMonth month) {
        return budgets.list(MOST).stream()
                .filter(budget -> !budget.state().isClosed(month))
                .toList();
    }

    private Optional<Refusal> whyNot(YearMonth month, Act act) {
        if (!CityTime.day(act.at()).isAfter(month.atEndOfMonth())) {
            return Optional.of(Refusal.of(ClosingProblem.MONTH_NOT_OVER, "month", month.toString()));
        }
        if (closings.find(month.toString()).isPresent()) {
            return Optional.of(Refusal.of(ClosingProblem.CLOSING_EXISTS, "month", month.toString()));
        }
        var before = closings.list(null, 1).stream().findFirst();
        return before.filter(last -> last.state().status() != Status.CLOSED
                        || !last.state().month().plusMonths(1).equals(month))
                .map(last -> Refusal.of(ClosingProblem.MONTH_BEFORE_OPEN, "month", last.id()));
    }
}
