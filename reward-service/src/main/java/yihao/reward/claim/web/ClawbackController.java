package yihao.reward.claim.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.platform.web.Refused;
import yihao.reward.claim.ClawBackClaim;
import yihao.reward.claim.HintClawback;
import yihao.reward.claim.web.ClaimRequests.ReasonRequest;

/// What was paid on a claim is taken back.
@RestController
@RequestMapping("/api/claims/{id}")
class ClawbackController {

    private final ClawBackClaim clawBackClaim;
    private final HintClawback hintClawback;
    private final ClaimAnswers answers;

    ClawbackController(ClawBackClaim clawBackClaim, HintClawback hintClawback, ClaimAnswers answers) {
        this.clawBackClaim = clawBackClaim;
        this.hintClawback = hintClawback;
        this.answers = answers;
    }

    @PostMapping("/clawback-check")
    ResponseEntity<ClaimView> checked(
            @PathVariable String id, @RequestBody @Valid ReasonRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(hintClawback.checked(id, act.because(request.reason())), act, locale);
    }

    record ProposalRequest(
            @NotBlank @Size(max = 2000) String facts,
            @Nullable @Size(max = 100) String event,
            @Nullable Money amount,
            @Nullable @Size(max = 1000) String clause) {}

    record DecisionRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 1000) String reason) {}

    record RepaymentRequest(
            @NotBlank @Size(max = 200) String recoveryId,
            @NotBlank @Size(max = 100) String receiptId,
            @NotNull Money amount) {}

    @PostMapping("/clawback")
    ResponseEntity<ClaimView> propose(
            @PathVariable String id, @RequestBody @Valid ProposalRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        var proposal = new ClawBackClaim.Proposal(request.facts(), request.event(), request.amount(), request.clause());
        return answers.of(clawBackClaim.propose(id, proposal, act), act, locale);
    }

    @PostMapping("/clawback/decision")
    ResponseEntity<ClaimView> decide(
            @PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(clawBackClaim.decide(id, request.agreed(), act.because(request.reason())), act, locale);
    }

    @PostMapping("/repayments")
    ResponseEntity<ClaimView> received(
            @PathVariable String id, @RequestBody @Valid RepaymentRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        clawBackClaim
                .received(id, request.recoveryId(), request.receiptId(), request.amount(), act)
                .orElseThrow(Refused::new);
        return answers.one(id, act.actor(), locale);
    }
}
