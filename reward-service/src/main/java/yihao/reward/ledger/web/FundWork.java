package yihao.reward.ledger.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.ledger.FundSpending;
import yihao.reward.ledger.Funds;
import yihao.reward.ledger.PromotionFund;

/// Spendings of promotion funds that wait for the other person of finance.
@Component
class FundWork implements WorkItems {

    private final Funds funds;

    FundWork(Funds funds) {
        this.funds = funds;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return !actor.has(Function.FINANCE)
                ? List.of()
                : funds.list(null, Page.MOST).stream()
                        .flatMap(fund -> fund.state().spendings().stream()
                                .filter(spending -> !spending.actionsFor(actor).isEmpty())
                                .map(spending -> item(fund, spending)))
                        .limit(Page.MOST)
                        .toList();
    }

    private static WorkItem item(Versioned<PromotionFund> fund, FundSpending spending) {
        return new WorkItem(
                fund.id() + "-" + spending.id(),
                "reward.fund-pay",
                spending.id() + " " + spending.purpose(),
                null,
                false,
                "/ledger/funds/" + fund.id(),
                "");
    }
}
