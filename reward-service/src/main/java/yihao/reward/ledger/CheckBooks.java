package yihao.reward.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// Rule LG-09: every budget's lines are numbered without a gap and say the same as its document, and all debits are all
/// credits in each currency.
public final class CheckBooks {

    private static final int MOST = 1000;
    private static final int PAGE = 500;

    private final Budgets budgets;
    private final Postings postings;

    public CheckBooks(Budgets budgets, Postings postings) {
        this.budgets = budgets;
        this.postings = postings;
    }

    public enum Kind {
        /// A number of the budget's book is missing.
        GAP,
        AVAILABLE,
        RESERVED,
        SPENT
    }

    public record Difference(String budgetId, Kind kind, String document, String lines) {}

    /// @param sums debits without credits over all accounts, by currency: nothing but zero
    public record Result(Map<String, BigDecimal> sums, List<Difference> differences) {

        public boolean isRight() {
            return differences.isEmpty() && sums.values().stream().allMatch(sum -> sum.signum() == 0);
        }
    }

    public Result check() {
        var sums = new TreeMap<String, BigDecimal>();
        var differences = new ArrayList<Difference>();
        for (var budget : budgets.list(MOST)) {
            var book = book(budget);
            var currency = budget.state().spent().currency().getCurrencyCode();
            sums.merge(
                    currency,
                    book.accounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    BigDecimal::add);
            differences.addAll(differences(budget, book));
        }
        return new Result(sums, differences);
    }

    private static List<Difference> differences(Versioned<Budget> stored, Book book) {
        var id = stored.id();
        var budget = stored.state();
        return Stream.of(
                        compared(id, Kind.GAP, BigDecimal.valueOf(budget.posted()), BigDecimal.valueOf(book.inOrder())),
                        compared(id, Kind.AVAILABLE, budget.available(), book.balance(AccountKind.BUDGET, id)),
                        compared(id, Kind.RESERVED, budget.promised(), book.balance(AccountKind.RESERVED, id)),
                        compared(
                                id,
                                Kind.SPENT,
                                budget.spent().minus(budget.recoveredInAll()),
                                book.balance(AccountKind.PAID, id)
                                        .add(book.balance(AccountKind.TAX_PAYABLE, id))
                                        .add(book.inFunds())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Difference> compared(String id, Kind kind, Money document, BigDecimal lines) {
        return compared(id, kind, document.amount(), lines);
    }

    private static List<Difference> compared(String id, Kind kind, BigDecimal document, BigDecimal lines) {
        return document.compareTo(lines) == 0
                ? List.of()
                : List.of(new Difference(id, kind, document.toPlainString(), lines.toPlainString()));
    }

    /// What stands in the ledger, and what the document has decided and not yet put there.
    private Book book(Versioned<Budget> budget) {
        var lines = new TreeMap<String, Posting>();
        var page = postings.list(budget.id(), null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> lines.put(line.id(), line));
            page = postings.list(budget.id(), page.getLast().id(), PAGE);
        }
        budget.state().postings().forEach(line -> lines.put(line.id(), line));
        var accounts = new TreeMap<String, BigDecimal>();
        long inOrder = 0;
        for (var line : lines.values()) {
            var amount = line.amount().amount();
            accounts.merge(line.debit(), amount, BigDecimal::add);
            accounts.merge(line.credit(), amount.negate(), BigDecimal::add);
            inOrder += line.id().equals(Posting.idOf(budget.id(), inOrder + 1)) ? 1 : 0;
        }
        return new Book(accounts, inOrder);
    }

    /// @param inOrder how many lines from the first follow one another
    private record Book(Map<String, BigDecimal> accounts, long inOrder) {

        private BigDecimal balance(AccountKind kind, String id) {
            return accounts.getOrDefault(kind.of(id), BigDecimal.ZERO);
        }

        /// Given to units' promotion funds and not yet spent.
        private BigDecimal inFunds() {
            return accounts.entrySet().stream()
                    .filter(account -> account.getKey().startsWith(AccountKind.FUND.of("")))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
