package yihao.reward.ledger;

import static yihao.reward.ledger.LedgerProblem.AMOUNT_NOT_POSITIVE;
import static yihao.reward.ledger.LedgerProblem.APPROPRIATION_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.BUDGET_EXCEEDED;
import static yihao.reward.ledger.LedgerProblem.BUDGET_OF_ANOTHER_YEAR;
import static yihao.reward.ledger.LedgerProblem.CURRENCY_DIFFERS;
import static yihao.reward.ledger.LedgerProblem.RESERVATION_DIFFERS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Rules LG-01 to LG-05: one year's money of one payer, and the only document that decides about it.
///
/// @param appropriations what was put in, once per id
/// @param reserved what is promised to payments under way, by their key
/// @param settled keys paid lately: a straggler's second reservation finds its key here and changes nothing
/// @param postings lines decided here and not yet seen in the ledger
/// @param posted how many lines were ever decided here
public record Budget(
        int year,
        String payer,
        String name,
        Map<String, Money> appropriations,
        Map<String, Money> reserved,
        Map<String, Instant> settled,
        Money spent,
        List<Posting> postings,
        long posted) {

    static final Duration SETTLED_KEPT = Duration.ofDays(30);

    public Budget {
        appropriations = Map.copyOf(appropriations);
        reserved = Map.copyOf(reserved);
        settled = Map.copyOf(settled);
        postings = List.copyOf(postings);
    }

    static Outcome<Budget> open(String id, int year, String payer, String name, Money total, Act act) {
        var empty =
                new Budget(year, payer, name, Map.of(), Map.of(), Map.of(), Money.zero(total.currency()), List.of(), 0);
        return empty.appropriate(id, "opening", total, act);
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

    Outcome<Budget> appropriate(String id, String key, Money amount, Act act) {
        var earlier = appropriations.get(key);
        if (earlier != null) {
            return earlier.equals(amount)
                    ? Outcome.done(this)
                    : Outcome.refused(Refusal.of(APPROPRIATION_DIFFERS, "id", key));
        }
        return unfit(amount).<Outcome<Budget>>map(Outcome::refused).orElseGet(() -> {
            var more = plus(appropriations, key, amount);
            return Outcome.done(new Budget(year, payer, name, more, reserved, settled, spent, postings, posted)
                    .posting(id, account("budget", id), account("treasury", payer), amount, key, act));
        });
    }

    Outcome<Budget> reserve(String id, String key, Money amount, Act act) {
        if (settled.containsKey(key) || amount.equals(reserved.get(key))) {
            return Outcome.done(this);
        }
        return whyNot(key, amount, act).<Outcome<Budget>>map(Outcome::refused).orElseGet(() -> {
            var more = plus(reserved, key, amount);
            return Outcome.done(new Budget(year, payer, name, appropriations, more, settled, spent, postings, posted)
                    .posting(id, account("reserved", id), account("budget", id), amount, key, act));
        });
    }

    Outcome<Budget> release(String id, String key, Act act) {
        var amount = reserved.get(key);
        if (amount == null) {
            return Outcome.done(this);
        }
        return Outcome.done(
                new Budget(year, payer, name, appropriations, minus(reserved, key), settled, spent, postings, posted)
                        .posting(id, account("budget", id), account("reserved", id), amount, key, act));
    }

    Outcome<Budget> confirm(String id, String key, Act act) {
        if (settled.containsKey(key)) {
            return Outcome.done(this);
        }
        var amount = reserved.get(key);
        if (amount == null) {
            return Outcome.refused(Refusal.of(RESERVATION_DIFFERS, "key", key));
        }
        var known = new TreeMap<>(settled);
        known.values().removeIf(at -> at.isBefore(act.at().minus(SETTLED_KEPT)));
        known.put(key, act.at());
        return Outcome.done(new Budget(
                        year,
                        payer,
                        name,
                        appropriations,
                        minus(reserved, key),
                        known,
                        spent.plus(amount),
                        postings,
                        posted)
                .posting(id, account("paid", id), account("reserved", id), amount, key, act));
    }

    /// The same budget without the first lines, which stand in the ledger.
    Budget withoutFirst(int lines) {
        var rest = postings.subList(lines, postings.size());
        return new Budget(year, payer, name, appropriations, reserved, settled, spent, rest, posted);
    }

    private Optional<Refusal> whyNot(String key, Money amount, Act act) {
        if (reserved.containsKey(key)) {
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

    private Optional<Refusal> unfit(Money amount) {
        if (!amount.currency().equals(spent.currency())) {
            return Optional.of(
                    Refusal.of(CURRENCY_DIFFERS, "currency", spent.currency().getCurrencyCode()));
        }
        return amount.isPositive() ? Optional.empty() : Optional.of(Refusal.of(AMOUNT_NOT_POSITIVE));
    }

    private Budget posting(String id, String debit, String credit, Money amount, String reference, Act act) {
        var number = posted + 1;
        var line = new Posting(
                "%s-%08d".formatted(id, number),
                id,
                act.at(),
                debit,
                credit,
                amount,
                reference,
                act.actor().subject());
        var lines = Stream.concat(postings.stream(), Stream.of(line)).toList();
        return new Budget(year, payer, name, appropriations, reserved, settled, spent, lines, number);
    }

    private Money sum(Map<String, Money> amounts) {
        return amounts.values().stream().reduce(Money.zero(spent.currency()), Money::plus);
    }

    private static String account(String kind, String of) {
        return kind + ":" + of;
    }

    private static Map<String, Money> plus(Map<String, Money> amounts, String key, Money amount) {
        var more = new TreeMap<>(amounts);
        more.put(key, amount);
        return more;
    }

    private static Map<String, Money> minus(Map<String, Money> amounts, String key) {
        var less = new TreeMap<>(amounts);
        less.remove(key);
        return less;
    }
}
