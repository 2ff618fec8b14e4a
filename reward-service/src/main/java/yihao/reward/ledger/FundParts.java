package yihao.reward.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import yihao.kernel.Money;
import yihao.reward.ledger.FundSpending.Part;

/// Of which budgets' awards a spending is paid: what was given first is spent first.
final class FundParts {

    private FundParts() {}

    static List<Part> of(PromotionFund fund, Money amount) {
        var left = new LinkedHashMap<String, Money>();
        fund.credits().stream()
                .filter(FundCredit::posted)
                .forEach(credit -> left.merge(credit.budgetId(), credit.amount(), Money::plus));
        fund.spendings().stream()
                .flatMap(spending -> spending.parts().stream())
                .forEach(part -> left.computeIfPresent(part.budgetId(), (_, money) -> money.minus(part.amount())));
        var parts = new ArrayList<Part>();
        var missing = amount;
        for (var one : left.entrySet()) {
            var part = one.getValue().isLessThan(missing) ? one.getValue() : missing;
            if (part.isPositive()) {
                parts.add(new Part(one.getKey(), part));
                missing = missing.minus(part);
            }
        }
        return parts;
    }
}
