package yihao.reward.ledger;

import static yihao.reward.ledger.LedgerProblem.AMOUNT_NOT_POSITIVE;
import static yihao.reward.ledger.LedgerProblem.APPROPRIATION_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.BUDGET_EXCEEDED;
import static yihao.reward.ledger.LedgerProblem.BUDGET_OF_ANOTHER_PAYER;
import static yihao.reward.ledger.LedgerProblem.BUDGET_OF_ANOTHER_YEAR;
import static yihao.reward.ledger.LedgerProblem.CURRENCY_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.RESERVATION_DIFFERS;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.ledger.BudgetChange.Move;

/// Rules LG-01 to LG-05: one year's money of one payer, and the only document that decides about it.
///
/// @param appropriations what was put in, once per id
/// @param reserved what is promised to payments under way, by their key
/// @param settled keys paid lately: a straggler's second reservation finds its key here and changes nothing
/// @param postings lines decided here and not yet seen in the ledger
/// @param posted how many lines were ever decided here
/// @param released keys given up lately: whoever is late with such a reservation is refused
/// @param closedThrough the last closed month: no line gets a day in it or before
/// @param recovered what came back of payments, by the key of the receipt: it is in the treasury, not available here
public record Budget(
        int year,
        String payer,
        String name,
        Map<String, Money> appropriations,
        Map<String, Money> reserved,
        Map<String, Instant> settled,
        Money spent,
        List<Posting> postings,
        long posted,
        Map<String, Money> recovered,
        Map<String, Instant> released,
        @Nullable YearMonth closedThrough) {

    public Budget {
        appropriations = Map.copyOf(appropriations);
        reserved = Map.copyOf(reserved);
        settled = Map.copyOf(settled);
        postings = List.copyOf(postings);
        recovered = recovered == null ? Map.of() : Map.copyOf(recovered);
        released = released == null ? Map.of() : Map.copyOf(released);
    }

    public Money total() {
        return sum(appropriations);
    }

    public Money promised() {
        return sum(reserved);
    }

    public Money available() {
        return total().minus(promised()).minus(spent);
    }

    public Money recoveredInAll() {
        return sum(recovered);
    }

    Outcome<Budget> appropriate(String id, String key, Money amount, Act act) {
        var earlier = appropriations.get(key);
        if (earlier != null) {
            return earlier.equals(amount)
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.of(APPROPRIATION_DIFFERS, "id", key));
        }
        return unfit(amount)
                .<Outcome<Budget>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(change().appropriations(Keyed.plus(appropriations, key, amount))
                        .posting(
                                new Move(id, AccountKind.BUDGET.of(id), AccountKind.TREASURY.of(payer), amount, key),
                                act)
                        .budget()));
    }

    /// @param whose the payer that must bear it, where that is settled
    Outcome<Budget> reserve(String id, String key, Money amount, @Nullable String whose, Act act) {
        if (settled.containsKey(key) || amount.equals(reserved.get(key))) {
            return Outcome.done(this);
        }
        return whyNotOf(whose)
                .or(() -> whyNot(key, amount, act))
                .<Outcome<Budget>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(change().reserved(Keyed.plus(reserved, key, amount))
                        .posting(new Move(id, AccountKind.RESERVED.of(id), AccountKind.BUDGET.of(id), amount, key), act)
                        .budget()));
    }

    Outcome<Budget> release(String id, String key, Act act) {
        var amount = reserved.get(key);
        if (amount == null) {
            return Outcome.done(this);
        }
        return Outcome.done(change().reserved(Keyed.minus(reserved, key))
                .released(Keyed.remembering(released, key, act))
                .posting(new Move(id, AccountKind.BUDGET.of(id), AccountKind.RESERVED.of(id), amount, key), act)
                .budget());
    }

    /// @param withheld the part that goes to the tax authority
    Outcome<Budget> confirm(String id, String key, @Nullable Money withheld, Act act) {
        if (settled.containsKey(key)) {
            return Outcome.done(this);
        }
        var amount = reserved.get(key);
        if (amount == null) {
            return Outcome.refused(Refusal.of(RESERVATION_DIFFERS, "key", key));
        }
        var tax = withheld == null ? Money.zero(amount.currency()) : withheld;
        return Outcome.done(change().reserved(Keyed.minus(reserved, key))
                .settled(Keyed.remembering(settled, key, act))
                .spent(spent.plus(amount))
                .posting(
                        new Move(id, AccountKind.PAID.of(id), AccountKind.RESERVED.of(id), amount.minus(tax), key), act)
                .posting(new Move(id, AccountKind.TAX_PAYABLE.of(id), AccountKind.RESERVED.of(id), tax, key), act)
                .budget());
    }

    /// The refusal, if another payer must bear it.
    public Optional<Refusal> whyNotOf(@Nullable String whose) {
        return whose == null || whose.equals(payer)
                ? Optional.empty()
                : Optional.of(new Refusal(BUDGET_OF_ANOTHER_PAYER, Map.of("payer", whose, "budgetPayer", payer)));
    }

    /// The same budget without the first lines, which stand in the ledger.
    Budget withoutFirst(int lines) {
        return change().postings(postings.subList(lines, postings.size())).budget();
    }

    public boolean isClosed(YearMonth month) {
        return closedThrough != null && !closedThrough.isBefore(month);
    }

    BudgetChange change() {
        return new BudgetChange(this);
    }

    private Optional<Refusal> whyNot(String key, Money amount, Act act) {
        if (reserved.containsKey(key) || released.containsKey(key)) {
            return Optional.of(Refusal.of(RESERVATION_DIFFERS, "key", key));
        }
        var unfit = unfit(amount);
        if (unfit.isPresent()) {
            return unfit;
        }
        if (CityTime.day(act.at()).getYear() != year) {
            return Optional.of(Refusal.of(BUDGET_OF_ANOTHER_YEAR, "year", year));
        }
        return available().isLessThan(amount)
                ? Optional.of(
                        Refusal.of(BUDGET_EXCEEDED, "available", available().toString()))
                : Optional.empty();
    }

    Optional<Refusal> unfit(Money amount) {
        if (!amount.currency().equals(spent.currency())) {
            return Optional.of(
                    Refusal.of(CURRENCY_DIFFERS, "currency", spent.currency().getCurrencyCode()));
        }
        return amount.isPositive() ? Optional.empty() : Optional.of(Refusal.of(AMOUNT_NOT_POSITIVE));
    }

    private Money sum(Map<String, Money> amounts) {
        return amounts.values().stream().reduce(Money.zero(spent.currency()), Money::plus);
    }
}
