package yihao.reward.claim.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.claim.ApplyForReward;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Claims;
import yihao.reward.claim.Claims.Filter;
import yihao.reward.claim.DecideClaim;
import yihao.reward.claim.PayClaim;
import yihao.reward.claim.Subject;
import yihao.reward.claim.web.ClaimRequests.AnswerRequest;
import yihao.reward.claim.web.ClaimRequests.ApplicationRequest;
import yihao.reward.claim.web.ClaimRequests.ApprovalRequest;
import yihao.reward.claim.web.ClaimRequests.PaymentRequest;
import yihao.reward.claim.web.ClaimRequests.PublicityRequest;
import yihao.reward.claim.web.ClaimRequests.ReviewRequest;

@RestController
@RequestMapping("/api/claims")
class ClaimController {

    private final ApplyForReward applyForReward;
    private final DecideClaim decideClaim;
    private final PayClaim payClaim;
    private final Claims claims;
    private final ClaimAnswers answers;

    ClaimController(
            ApplyForReward applyForReward,
            DecideClaim decideClaim,
            PayClaim payClaim,
            Claims claims,
            ClaimAnswers answers) {
        this.applyForReward = applyForReward;
        this.decideClaim = decideClaim;
        this.payClaim = payClaim;
        this.claims = claims;
        this.answers = answers;
    }

    @PostMapping
    ResponseEntity<ClaimView> apply(@RequestBody @Valid ApplicationRequest request, Act act, Locale locale) {
        var declared = new HashMap<>(Objects.requireNonNullElse(request.facts(), Map.<String, String>of()));
        var application = new Application(
                request.projectId(),
                request.referralId(),
                request.schemeId(),
                Objects.requireNonNullElse(request.beneficiary(), Subject.REFERRER),
                declared);
        var applied = applyForReward.apply(application, act).orElseThrow(Refused::new);
        return Answers.created("/api/claims", applied, answers.view(applied, act.actor(), locale));
    }

    @GetMapping
    Page<ClaimView> list(
            @RequestParam(required = false) Claim.@Nullable Status status,
            @RequestParam(required = false) @Nullable String projectId,
            @RequestParam(required = false) @Nullable String schemeId,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var filter = new Filter(status, projectId, schemeId, unit, mine ? actor.subject() : null);
        var most = Page.limit(limit);
        var found = claims.list(filter, actor, after, most + 1);
        var page = found.stream().limit(most).toList();
        var next = found.size() > most ? page.getLast().state().number() : null;
        return Page.of(
                page.stream().map(claim -> answers.view(claim, actor, locale)).toList(),
                next,
                claims.count(filter, actor, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<ClaimView> one(@PathVariable String id, Actor actor, Locale locale) {
        var claim = answers.visible(id, actor);
        return Answers.ok(claim, answers.view(claim, actor, locale));
    }

    @PostMapping("/{id}/reviews")
    ResponseEntity<ClaimView> review(
            @PathVariable String id, @RequestBody @Valid ReviewRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(
                decideClaim.review(id, request.body(), request.agrees(), act.because(request.opinion())), act, locale);
    }

    @PostMapping("/{id}/publicity")
    ResponseEntity<ClaimView> publish(
            @PathVariable String id, @RequestBody @Valid PublicityRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(decideClaim.publish(id, act.because(request.reason())), act, locale);
    }

    @PostMapping("/{id}/objections/{no}/answer")
    ResponseEntity<ClaimView> answer(
            @PathVariable String id,
            @PathVariable int no,
            @RequestBody @Valid AnswerRequest request,
            Act act,
            Locale locale) {
        answers.visible(id, act.actor());
        if (Boolean.TRUE.equals(request.recompute())) {
            return answers.of(
                    decideClaim.reopen(id, no, request.facts(), request.answer(), act.because(request.answer())),
                    act,
                    locale);
        }
        return answers.of(
                decideClaim.answer(id, no, request.upheld(), request.answer(), act.because(request.answer())),
                act,
                locale);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<ClaimView> approve(
            @PathVariable String id, @RequestBody @Valid ApprovalRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(decideClaim.approve(id, request.approved(), act.because(request.reason())), act, locale);
    }

    @PostMapping("/{id}/payment")
    ResponseEntity<ClaimView> pay(
            @PathVariable String id, @RequestBody @Valid PaymentRequest request, Act act, Locale locale) {
        answers.visible(id, act.actor());
        return answers.of(payClaim.pay(id, request.no(), request.budgetId(), act), act, locale);
    }
}
