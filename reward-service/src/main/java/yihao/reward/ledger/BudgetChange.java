package yihao.reward.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;

/// The next state of a budget, told by what is different.
final class BudgetChange {

    private final int year;
    private final String payer;
    private final String name;
    private Map<String, Money> appropriations;
    private Map<String, Money> reserved;
    private Map<String, Instant> settled;
    private Money spent;
    private List<Posting> postings;
    private long posted;
    private Map<String, Money> recovered;
    private Map<String, Instant> released;
    private @Nullable YearMonth closedThrough;

    /// One amount on its way from one account to another, in a budget's book.
    record Move(String budgetId, String debit, String credit, Money amount, String reference) {}

    /// An empty budget.
    BudgetChange(int year, String payer, String name, Currency currency) {
        this.year = year;
        this.payer = payer;
        this.name = name;
        this.appropriations = Map.of();
        this.reserved = Map.of();
        this.settled = Map.of();
        this.spent = Money.zero(currency);
        this.postings = List.of();
        this.posted = 0;
        this.recovered = Map.of();
        this.released = Map.of();
    }

    BudgetChange(Budget budget) {
        this.year = budget.year();
        this.payer = budget.payer();
        this.name = budget.name();
        this.appropriations = budget.appropriations();
        this.reserved = budget.reserved();
        this.settled = budget.settled();
        this.spent = budget.spent();
        this.postings = budget.postings();
        this.posted = budget.posted();
        this.recovered = budget.recovered();
        this.released = budget.released();
        this.closedThrough = budget.closedThrough();
    }

    BudgetChange appropriations(Map<String, Money> next) {
        this.appropriations = next;
        return this;
    }

    BudgetChange reserved(Map<String, Money> next) {
        this.reserved = next;
        return this;
    }

    BudgetChange settled(Map<String, Instant> next) {
        this.settled = next;
        return this;
    }

    BudgetChange spent(Money next) {
        this.spent = next;
        return this;
    }

    BudgetChange postings(List<Posting> next) {
        this.postings = next;
        return this;
    }

    BudgetChange recovered(Map<String, Money> next) {
        this.recovered = next;
        return this;
    }

    BudgetChange released(Map<String, Instant> next) {
        this.released = next;
        return this;
    }

    BudgetChange closedThrough(YearMonth next) {
        this.closedThrough = next;
        return this;
    }

    /// Rule LG-03: numbered within the budget, without a gap. Nothing is no line.
    BudgetChange posting(Move move, Act act) {
        if (move.amount().isZero()) {
            return this;
        }
        posted++;
        var line = new Posting(
                Posting.idOf(move.budgetId(), posted),
                move.budgetId(),
                act.at(),
                move.debit(),
                move.credit(),
                move.amount(),
                move.reference(),
                act.actor().subject(),
                day(act));
        postings = Stream.concat(postings.stream(), Stream.of(line)).toList();
        return this;
    }

    /// Rule MC-02: nothing is posted with a day in a closed month.
    private LocalDate day(Act act) {
        var today = CityTime.day(act.at());
        var first = closedThrough == null ? today : closedThrough.plusMonths(1).atDay(1);
        return today.isBefore(first) ? first : today;
    }

    Budget budget() {
        return new Budget(
                year,
                payer,
                name,
                appropriations,
                reserved,
                settled,
                spent,
                postings,
                posted,
                recovered,
                released,
                closedThrough);
    }
}
