package yihao.talent.benefit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.Words;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.Clawback.Cause;
import yihao.talent.benefit.ConfirmInstalments;
import yihao.talent.benefit.DemandBack;
import yihao.talent.benefit.web.ApplicationRequest.PaperRequest;

/// What is decided on an approved benefit: instalments, milestones, clawback.
@RestController
@RequestMapping("/api/benefits/{id}")
class BenefitStepsController {

    private final ConfirmInstalments confirmInstalments;
    private final DemandBack demandBack;
    private final Listing<Benefit> benefits;
    private final Words words;

    BenefitStepsController(
            ConfirmInstalments confirmInstalments, DemandBack demandBack, Listing<Benefit> benefits, Words words) {
        this.confirmInstalments = confirmInstalments;
        this.demandBack = demandBack;
        this.benefits = benefits;
        this.words = words;
    }

    /// @param keys months, or first days of years
    record DueRequest(@NotEmpty @Size(max = 200) List<@NotBlank String> keys) {}

    record ProofRequest(@NotEmpty @Size(max = 20) List<@Valid @NotNull PaperRequest> papers) {}

    record EmptyRequest() {}

    record ClawbackRequest(
            @NotNull Cause cause, @NotBlank @Size(max = 500) String reason) {}

    /// @param sourceId of the payment, as the clawback names it
    record DemandRequest(
            @NotBlank @Size(max = 100) String sourceId,
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/instalments")
    ResponseEntity<BenefitView> confirmDue(
            @PathVariable String id, @Valid @RequestBody DueRequest request, Act act, Locale locale) {
        return answer(id, act, locale, () -> confirmInstalments.confirm(id, request.keys(), act));
    }

    @PostMapping("/milestones/{part}/proof")
    ResponseEntity<BenefitView> prove(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody ProofRequest request,
            Act act,
            Locale locale) {
        var proof = PaperRequest.toDomain(request.papers());
        return answer(id, act, locale, () -> confirmInstalments.prove(id, part, proof, act));
    }

    @PostMapping("/milestones/{part}/confirmation")
    ResponseEntity<BenefitView> confirm(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody EmptyRequest request,
            Act act,
            Locale locale) {
        return answer(id, act, locale, () -> confirmInstalments.confirmPart(id, part, act));
    }

    /// @param key of the refused payment; `once` where the benefit is paid at once
    @PostMapping("/payments/{key}/order")
    ResponseEntity<BenefitView> again(
            @PathVariable String id,
            @PathVariable String key,
            @Valid @RequestBody EmptyRequest request,
            Act act,
            Locale locale) {
        return answer(id, act, locale, () -> confirmInstalments.again(id, key.equals("once") ? "" : key, act));
    }

    @PostMapping("/clawback")
    ResponseEntity<BenefitView> propose(
            @PathVariable String id, @Valid @RequestBody ClawbackRequest request, Act act, Locale locale) {
        return answer(id, act, locale, () -> demandBack.propose(id, request.cause(), act.because(request.reason())));
    }

    @PostMapping("/clawback/confirmation")
    ResponseEntity<BenefitView> confirmClawback(
            @PathVariable String id, @Valid @RequestBody EmptyRequest request, Act act, Locale locale) {
        return answer(id, act, locale, () -> demandBack.confirm(id, act));
    }

    @PostMapping("/clawback/dismissal")
    ResponseEntity<BenefitView> dismiss(
            @PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act, Locale locale) {
        return answer(id, act, locale, () -> demandBack.dismiss(id, act.because(request.reason())));
    }

    @PostMapping("/clawback/demands")
    ResponseEntity<BenefitView> demandAgain(
            @PathVariable String id, @Valid @RequestBody DemandRequest request, Act act, Locale locale) {
        var because = act.because(request.reason());
        return answer(id, act, locale, () -> demandBack.again(id, request.sourceId(), request.amount(), because));
    }

    private ResponseEntity<BenefitView> answer(
            String id, Act act, Locale locale, Supplier<Outcome<Versioned<Benefit>>> step) {
        if (benefits.visible(id, act.actor()).isEmpty()) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id));
        }
        var done = step.get().orElseThrow(Refused::new);
        return Answers.ok(done, BenefitView.of(done, words, act.actor(), locale));
    }
}
