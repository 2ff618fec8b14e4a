package yihao.reward.ledger.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.ledger.PayerShares;

@RestController
@RequestMapping("/api/budgets")
class BudgetController {

    private final Ledger ledger;
    private final Budgets budgets;

    BudgetController(Ledger ledger, Budgets budgets) {
        this.ledger = ledger;
        this.budgets = budgets;
    }

    record BudgetRequest(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}")
            String id,

            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotBlank @Size(max = 100) String payer,
            @NotBlank @Size(max = 200) String name,
            @NotNull Money total) {}

    record AppropriationRequest(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
            String id,

            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {}

    record BudgetView(
            String id,
            int year,
            String payer,
            String name,
            Money total,
            Money reserved,
            Money spent,
            Money available,
            List<String> actions,
            long version) {}

    @PostMapping
    ResponseEntity<BudgetView> open(@RequestBody @Valid BudgetRequest request, Act act) {
        var opened = ledger.open(request.id(), request.year(), request.payer(), request.name(), request.total(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/budgets", opened, view(opened, act.actor()));
    }

    @PostMapping("/{id}/appropriations")
    ResponseEntity<BudgetView> appropriate(
            @PathVariable String id, @RequestBody @Valid AppropriationRequest request, Act act) {
        var raised = ledger.appropriate(id, request.id(), request.amount(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(raised, view(raised, act.actor()));
    }

    record SharesView(List<PayerShares.PayerShare> items) {}

    /// Who bears how much of each year.
    @GetMapping("/shares")
    SharesView shares(Actor actor) {
        mayLook(actor);
        return new SharesView(PayerShares.of(
                budgets.list(Page.MOST).stream().map(Versioned::state).toList()));
    }

    @GetMapping
    Page<BudgetView> list(Actor actor) {
        mayLook(actor);
        var all = budgets.list(Page.MOST).stream()
                .map(budget -> view(budget, actor))
                .toList();
        return Page.of(all, null, all.size());
    }

    @GetMapping("/{id}")
    ResponseEntity<BudgetView> one(@PathVariable String id, Actor actor) {
        mayLook(actor);
        var budget =
                budgets.find(id).orElseThrow(() -> new Refused(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", id)));
        return Answers.ok(budget, view(budget, actor));
    }

    static void mayLook(Actor actor) {
        Duties.lacks(
                        actor,
                        Function.FINANCE,
                        Function.AUDITOR,
                        Function.BUREAU_OFFICER,
                        Function.BUREAU_HEAD,
                        Function.CITY_LEADER,
                        Function.SUPERVISION)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }

    private static BudgetView view(Versioned<Budget> stored, Actor actor) {
        var budget = stored.state();
        return new BudgetView(
                stored.id(),
                budget.year(),
                budget.payer(),
                budget.name(),
                budget.total(),
                budget.promised(),
                budget.spent(),
                budget.available(),
                actor.has(Function.FINANCE) ? List.of("raise") : List.of(),
                stored.version());
    }
}
