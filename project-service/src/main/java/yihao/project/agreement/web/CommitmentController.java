package yihao.project.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.project.agreement.Agreement;
import yihao.project.agreement.Commitment;
import yihao.project.agreement.FulfilCommitments;
import yihao.project.agreement.FulfilCommitments.Which;
import yihao.project.agreement.KeepCommitments;
import yihao.project.agreement.Side;
import yihao.project.agreement.web.AgreementViews.AgreementView;

/// What both sides of an agreement commit themselves to, and what they did of it.
@RestController
@RequestMapping(AgreementController.PATH + "/{id}/commitments")
class CommitmentController {

    private static final String AMOUNT = "\\d{1,18}(\\.\\d{1,6})?";

    private final KeepCommitments keep;
    private final FulfilCommitments fulfil;
    private final AgreementViews views;

    CommitmentController(KeepCommitments keep, FulfilCommitments fulfil, AgreementViews views) {
        this.keep = keep;
        this.fulfil = fulfil;
        this.views = views;
    }

    /// @param amount in the unit of the kind, where it asks for one
    record CommitmentRequest(
            @NotNull Side side,
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 2000) String words,
            @Nullable @Pattern(regexp = AMOUNT) String amount,
            @NotNull LocalDate due) {}

    record ExtensionRequest(
            @NotNull LocalDate due,
            @Nullable @Size(max = 2000) String reason) {}

    record FulfilmentRequest(
            @NotNull LocalDate day,
            @Nullable @Pattern(regexp = AMOUNT) String amount,
            @NotBlank @Size(max = 2000) String evidence) {}

    record ReasonRequest(@Nullable @Size(max = 2000) String reason) {}

    @PostMapping
    ResponseEntity<AgreementView> commit(
            @PathVariable String id, @Valid @RequestBody CommitmentRequest request, Act act) {
        var content = new Commitment.Content(
                request.side(), request.kind(), request.words().strip(), number(request.amount()), request.due());
        return answer(keep.commit(id, content, act), act);
    }

    @PostMapping("/{commitment}/removal")
    ResponseEntity<AgreementView> drop(@PathVariable String id, @PathVariable String commitment, Act act) {
        return answer(keep.drop(id, commitment, act), act);
    }

    @PostMapping("/{commitment}/restoration")
    ResponseEntity<AgreementView> restore(@PathVariable String id, @PathVariable String commitment, Act act) {
        return answer(keep.restore(id, commitment, act), act);
    }

    @PostMapping("/{commitment}/extension")
    ResponseEntity<AgreementView> extend(
            @PathVariable String id,
            @PathVariable String commitment,
            @Valid @RequestBody ExtensionRequest request,
            Act act) {
        return answer(fulfil.extend(new Which(id, commitment), request.due(), act.because(request.reason())), act);
    }

    @PostMapping("/{commitment}/fulfilments")
    ResponseEntity<AgreementView> enter(
            @PathVariable String id,
            @PathVariable String commitment,
            @Valid @RequestBody FulfilmentRequest request,
            Act act) {
        var told = new FulfilCommitments.Told(request.day(), number(request.amount()), request.evidence());
        return answer(fulfil.enter(new Which(id, commitment), told, act), act);
    }

    @PostMapping("/{commitment}/fulfilments/{fulfilment}/confirmation")
    ResponseEntity<AgreementView> confirm(
            @PathVariable String id, @PathVariable String commitment, @PathVariable String fulfilment, Act act) {
        return answer(fulfil.confirm(new Which(id, commitment), fulfilment, act), act);
    }

    @PostMapping("/{commitment}/fulfilments/{fulfilment}/withdrawal")
    ResponseEntity<AgreementView> withdraw(
            @PathVariable String id,
            @PathVariable String commitment,
            @PathVariable String fulfilment,
            @Valid @RequestBody ReasonRequest request,
            Act act) {
        return answer(fulfil.withdraw(new Which(id, commitment), fulfilment, act.because(request.reason())), act);
    }

    private static @Nullable BigDecimal number(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    private ResponseEntity<AgreementView> answer(Outcome<Versioned<Agreement>> outcome, Act act) {
        var made = outcome.orElseThrow(Refused::new);
        return Answers.ok(made, views.of(made, act));
    }
}
