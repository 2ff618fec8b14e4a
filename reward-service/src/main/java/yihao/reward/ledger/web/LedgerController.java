package yihao.reward.ledger.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.platform.web.Page;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.ledger.CheckBooks.Difference;
import yihao.reward.ledger.Posting;
import yihao.reward.ledger.Postings;
import yihao.reward.ledger.Postings.Balance;

@RestController
@RequestMapping("/api/ledger")
class LedgerController {

    private final Postings postings;
    private final CheckBooks checkBooks;

    LedgerController(Postings postings, CheckBooks checkBooks) {
        this.postings = postings;
        this.checkBooks = checkBooks;
    }

    record SumView(String currency, String sum) {}

    record CheckView(boolean right, List<SumView> sums, List<Difference> differences) {}

    @GetMapping("/check")
    CheckView check(Actor actor) {
        BudgetController.mayLook(actor);
        var result = checkBooks.check();
        var sums = result.sums().entrySet().stream()
                .map(sum -> new SumView(sum.getKey(), sum.getValue().toPlainString()))
                .toList();
        return new CheckView(result.isRight(), sums, result.differences());
    }

    record AccountView(String account, String debit, String credit, String balance) {}

    record BalancesView(List<AccountView> accounts, boolean balanced) {}

    @GetMapping("/postings")
    Page<Posting> lines(
            @RequestParam(required = false) @Nullable String budgetId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        BudgetController.mayLook(actor);
        var most = Page.limit(limit);
        var lines = postings.list(budgetId, after, most + 1);
        var page = lines.stream().limit(most).toList();
        var next = lines.size() > most ? page.getLast().id() : null;
        return Page.of(
                page, next, postings.list(budgetId, null, Page.COUNTED + 1).size());
    }

    @GetMapping("/balances")
    BalancesView balances(Actor actor) {
        BudgetController.mayLook(actor);
        var balances = postings.balances();
        var sum = balances.stream().map(Balance::balance).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BalancesView(
                balances.stream()
                        .map(one -> new AccountView(
                                one.account(),
                                one.debit().toPlainString(),
                                one.credit().toPlainString(),
                                one.balance().toPlainString()))
                        .toList(),
                sum.signum() == 0);
    }
}
