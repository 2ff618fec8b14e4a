package yihao.reward.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import yihao.testkit.simulation.TwinStore;

/// The money, reckoned from the lines of the ledger and held against what the documents say.
record Books(TwinStore store) {

    private List<BsonDocument> look(String collection) {
        return store.look("reward", collection);
    }

    boolean anyUnderWay() {
        return look("payment_orders").stream().anyMatch(order -> Bson.has(order, "state.open"));
    }

    /// No budget ever promises and pays more than it has.
    void neverExceeded() {
        for (var budget : look("budgets")) {
            unless(available(budget).signum() >= 0, Bson.id(budget) + " is overdrawn: " + available(budget));
        }
    }

    /// No money has moved of which its claim knows nothing.
    void recordedBeforePaid() {
        var paid = look("payment_orders").stream()
                .filter(order -> Bson.text(order, "state.sourceKind").equals("CLAIM"))
                .filter(order -> Bson.text(order, "state.status").equals("PAID"))
                .toList();
        if (paid.isEmpty()) {
            return;
        }
        var known = look("claims").stream()
                .flatMap(claim -> Bson.list(claim, "state.shares").stream())
                .map(share -> Bson.text(share, "paymentId"))
                .collect(Collectors.toSet());
        paid.forEach(order ->
                unless(known.contains(Bson.id(order)), Bson.id(order) + " is paid, and its claim knows nothing"));
    }

    /// The ledger has every line that was decided, once, and says of each account what the document says.
    void balanced() {
        var lines = look("postings");
        var all = BigDecimal.ZERO;
        for (var balance : balances(lines).values()) {
            all = all.add(balance);
        }
        unless(all.signum() == 0, "The trial balance is " + all);
        for (var budget : look("budgets")) {
            var id = Bson.id(budget);
            var numbers = lines.stream()
                    .filter(line -> Bson.text(line, "state.budgetId").equals(id))
                    .map(Bson::id)
                    .sorted()
                    .toList();
            var expected = new ArrayList<String>();
            for (long no = 1; no <= Bson.number(budget, "state.posted"); no++) {
                expected.add("%s-%08d".formatted(id, no));
            }
            unless(numbers.equals(expected), id + " decided " + expected.size() + " lines, the ledger has " + numbers);
            agrees(budget, balances(lines));
        }
    }

    private static void agrees(BsonDocument budget, Map<String, BigDecimal> balances) {
        var id = Bson.id(budget);
        same("budget:" + id, available(budget), balances);
        same("reserved:" + id, sum(budget, "state.reserved"), balances);
        same("paid:" + id, Bson.amount(budget, "state.spent"), balances);
    }

    private static void same(String account, BigDecimal document, Map<String, BigDecimal> balances) {
        var ledger = balances.getOrDefault(account, BigDecimal.ZERO);
        unless(ledger.compareTo(document) == 0, account + " is " + document + ", by the ledger " + ledger);
    }

    /// In the end: what is paid was paid once, from its budget, to the fen; of what is not, nothing is kept back.
    void paidOnceEach() {
        var kept = new HashMap<String, String>();
        look("budgets")
                .forEach(budget -> Bson.amounts(budget, "state.reserved")
                        .forEach((key, amount) -> kept.put(key, amount + " of " + Bson.id(budget))));
        unless(kept.isEmpty(), "Still kept back when all is done: " + kept);
        var paid = look("postings").stream()
                .filter(line -> Bson.text(line, "state.debit").startsWith("paid:"))
                .collect(Collectors.groupingBy(line -> Bson.text(line, "state.reference")));
        for (var order : look("payment_orders")) {
            var lines = paid.remove(reservation(order));
            paidOnce(order, lines == null ? List.of() : lines);
        }
        unless(paid.isEmpty(), "Paid for nothing: " + paid.keySet());
    }

    /// Each attempt reserves under a key of its own.
    private static String reservation(BsonDocument order) {
        var attempt = order.getDocument("state").getNumber("attempt").intValue();
        return attempt == 0 ? Bson.id(order) : Bson.id(order) + "-T" + attempt;
    }

    private static void paidOnce(BsonDocument order, List<BsonDocument> lines) {
        unless(!Bson.has(order, "state.open"), Bson.id(order) + " is still under way");
        if (!Bson.text(order, "state.status").equals("PAID")) {
            unless(lines.isEmpty(), Bson.id(order) + " is not paid, but the ledger says " + lines);
            return;
        }
        unless(lines.size() == 1, Bson.id(order) + " is paid " + lines.size() + " times");
        var line = lines.getFirst();
        unless(
                Bson.amount(line, "state.amount").compareTo(Bson.amount(order, "state.amount")) == 0
                        && Bson.text(line, "state.budgetId").equals(Bson.text(order, "state.budgetId")),
                order + " was paid as " + line);
    }

    static BigDecimal available(BsonDocument budget) {
        return sum(budget, "state.appropriations")
                .subtract(sum(budget, "state.reserved"))
                .subtract(Bson.amount(budget, "state.spent"));
    }

    private static BigDecimal sum(BsonDocument budget, String path) {
        return Bson.amounts(budget, path).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> balances(List<BsonDocument> lines) {
        var balances = new TreeMap<String, BigDecimal>(Comparator.naturalOrder());
        for (var line : lines) {
            var amount = Bson.amount(line, "state.amount");
            balances.merge(Bson.text(line, "state.debit"), amount, BigDecimal::add);
            balances.merge(Bson.text(line, "state.credit"), amount.negate(), BigDecimal::add);
        }
        return balances;
    }
}
