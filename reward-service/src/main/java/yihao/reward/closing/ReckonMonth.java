package yihao.reward.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import yihao.kernel.Versioned;
import yihao.reward.closing.Closing.Figure;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Posting;
import yihao.reward.ledger.Postings;

/// Rule MC-03: a month's figures from the lines alone: the same lines, the same figures, in the same order.
public final class ReckonMonth {

    private static final int PAGE = 500;
    private static final int MOST = 1000;

    private final Budgets budgets;
    private final Postings postings;

    public ReckonMonth(Budgets budgets, Postings postings) {
        this.budgets = budgets;
        this.postings = postings;
    }

    List<Figure> figures(YearMonth month) {
        return budgets.list(MOST).stream()
                .map(Versioned::id)
                .sorted()
                .flatMap(id -> ofBudget(id, month).stream())
                .toList();
    }

    private List<Figure> ofBudget(String budgetId, YearMonth month) {
        var accounts = new TreeMap<String, Sums>();
        for (var line : lines(budgetId)) {
            if (!line.day().isAfter(month.atEndOfMonth())) {
                var before = line.day().isBefore(firstOf(month));
                accounts.computeIfAbsent(line.debit(), _ -> new Sums(line)).debit(line, before);
                accounts.computeIfAbsent(line.credit(), _ -> new Sums(line)).credit(line, before);
            }
        }
        var figures = new ArrayList<Figure>();
        accounts.forEach((account, sums) -> figures.add(sums.figure(budgetId, account)));
        figures.sort(Comparator.comparing(Figure::account));
        return figures;
    }

    private List<Posting> lines(String budgetId) {
        var all = new ArrayList<Posting>();
        var page = postings.list(budgetId, null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = postings.list(budgetId, page.getLast().id(), PAGE);
        }
        return all;
    }

    private static LocalDate firstOf(YearMonth month) {
        return month.atDay(1);
    }

    /// What one account was debited and credited before the month, and in it.
    private static final class Sums {

        private final String currency;
        private BigDecimal opening;
        private BigDecimal debit;
        private BigDecimal credit;

        private Sums(Posting line) {
            this.currency = line.amount().currency().getCurrencyCode();
            this.opening = line.amount().amount().subtract(line.amount().amount());
            this.debit = opening;
            this.credit = opening;
        }

        private void debit(Posting line, boolean before) {
            opening = before ? opening.add(line.amount().amount()) : opening;
            debit = before ? debit : debit.add(line.amount().amount());
        }

        private void credit(Posting line, boolean before) {
            opening = before ? opening.subtract(line.amount().amount()) : opening;
            credit = before ? credit : credit.add(line.amount().amount());
        }

        private Figure figure(String budgetId, String account) {
            return new Figure(
                    budgetId,
                    account,
                    currency,
                    opening,
                    debit,
                    credit,
                    opening.add(debit).subtract(credit));
        }
    }
}
