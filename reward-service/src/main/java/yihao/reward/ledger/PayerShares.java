package yihao.reward.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import yihao.kernel.Money;

/// Who bears how much in a year: the budgets of each payer and currency together.
public final class PayerShares {

    private PayerShares() {}

    public record PayerShare(int year, String payer, Money total, Money reserved, Money spent, Money available) {

        private static PayerShare of(Budget budget) {
            return new PayerShare(
                    budget.year(),
                    budget.payer(),
                    budget.total(),
                    budget.promised(),
                    budget.spent(),
                    budget.available());
        }

        private PayerShare plus(PayerShare other) {
            return new PayerShare(
                    year,
                    payer,
                    total.plus(other.total),
                    reserved.plus(other.reserved),
                    spent.plus(other.spent),
                    available.plus(other.available));
        }
    }

    /// The latest year first, in it by payer.
    public static List<PayerShare> of(List<Budget> budgets) {
        var shares = new TreeMap<String, PayerShare>();
        for (var budget : budgets) {
            var share = PayerShare.of(budget);
            var key = "%d %s %s"
                    .formatted(share.year(), share.payer(), share.total().currency());
            shares.merge(key, share, PayerShare::plus);
        }
        return shares.values().stream()
                .sorted(Comparator.comparing(PayerShare::year).reversed())
                .toList();
    }
}
