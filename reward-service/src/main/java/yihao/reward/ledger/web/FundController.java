package yihao.reward.ledger.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.ledger.Funds;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.ledger.PromotionFunds;

/// Promotion funds: a unit sees its own, the city all of them.
@RestController
@RequestMapping("/api/promotion-funds")
class FundController {

    private static final Function[] SEE_ALL = {
        Function.FINANCE,
        Function.AUDITOR,
        Function.BUREAU_OFFICER,
        Function.BUREAU_HEAD,
        Function.CITY_LEADER,
        Function.SUPERVISION
    };

    private final PromotionFunds promotionFunds;
    private final Funds funds;

    FundController(PromotionFunds promotionFunds, Funds funds) {
        this.promotionFunds = promotionFunds;
        this.funds = funds;
    }

    record SpendingRequest(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
            String id,

            @NotBlank @Size(max = 300) String purpose,
            @NotBlank @Size(max = 100) String payee,
            @NotNull Money amount) {}

    record DecisionRequest(
            @NotNull Boolean paid,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping
    Page<FundView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = actor.has(SEE_ALL)
                ? funds.list(after, most + 1)
                : Optional.ofNullable(actor.unit()).flatMap(funds::find).stream()
                        .toList();
        var page =
                found.stream().limit(most).map(fund -> FundView.of(fund, actor)).toList();
        return Page.of(page, found.size() > most ? page.getLast().unit() : null, page.size());
    }

    @GetMapping("/{unit}")
    ResponseEntity<FundView> one(@PathVariable String unit, Actor actor) {
        var fund = funds.find(unit)
                .filter(_ -> actor.has(SEE_ALL) || unit.equals(actor.unit()))
                .orElseThrow(() -> new Refused(Refusal.of(LedgerProblem.FUND_UNKNOWN, "unit", unit)));
        return Answers.ok(fund, FundView.of(fund, actor));
    }

    @PostMapping("/{unit}/spendings")
    ResponseEntity<FundView> order(@PathVariable String unit, @RequestBody @Valid SpendingRequest request, Act act) {
        var ordered = promotionFunds
                .order(unit, request.id(), request.purpose(), request.payee(), request.amount(), act)
                .orElseThrow(Refused::new);
        return Answers.ok(ordered, FundView.of(ordered, act.actor()));
    }

    @PostMapping("/{unit}/spendings/{id}/decision")
    ResponseEntity<FundView> decide(
            @PathVariable String unit, @PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        Duties.lacks(act.actor(), Function.FINANCE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var decided = promotionFunds
                .decide(unit, id, request.paid(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(decided, FundView.of(decided, act.actor()));
    }
}
