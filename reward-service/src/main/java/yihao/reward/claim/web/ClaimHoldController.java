package yihao.reward.claim.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.reward.claim.ConfirmInstalment;
import yihao.reward.claim.DecideClaim;
import yihao.reward.claim.HoldClaim;
import yihao.reward.claim.web.ClaimRequests.ConfirmationRequest;
import yihao.reward.claim.web.ClaimRequests.ReasonRequest;

/// A claim is taken back, its payments are stopped and let go on, what they wait for is confirmed.
@RestController
@RequestMapping("/api/claims/{id}")
class ClaimHoldController {

    private final HoldClaim holdClaim;
    private final DecideClaim decideClaim;
    private final ConfirmInstalment confirmInstalment;
    private final ClaimAnswers answers;

    ClaimHoldController(
            HoldClaim holdClaim, DecideClaim decideClaim, ConfirmInstalment confirmInstalment, ClaimAnswers answers) {
        this.holdClaim = holdClaim;
        this.decideClaim = decideClaim;
        this.confirmInstalment = confirmInstalment;
        this.answers = answers;
    }

    @PostMapping("/instalments/{no}/confirmation")
    ResponseEntity<ClaimView> confirm(
            @PathVariable String id,
            @PathVariable int no,
            @RequestBody @Valid ConfirmationRequest request,
            Act act,
            Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(confirmInstalment.confirm(id, no, act.because(request.evidence())), act, locale);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<ClaimView> withdraw(
            @PathVariable String id, @RequestBody @Valid ReasonRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(holdClaim.withdraw(id, act.because(request.reason())), act, locale);
    }

    @PostMapping("/suspension")
    ResponseEntity<ClaimView> suspend(
            @PathVariable String id, @RequestBody @Valid ReasonRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(holdClaim.suspend(id, act.because(request.reason())), act, locale);
    }

    @PostMapping("/resumption")
    ResponseEntity<ClaimView> resume(
            @PathVariable String id, @RequestBody @Valid ReasonRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(holdClaim.resume(id, act.because(request.reason())), act, locale);
    }

    @PostMapping("/new-start")
    ResponseEntity<ClaimView> startOver(
            @PathVariable String id, @RequestBody @Valid ReasonRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(decideClaim.startOver(id, act.because(request.reason())), act, locale);
    }
}
