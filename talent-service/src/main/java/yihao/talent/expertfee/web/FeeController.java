package yihao.talent.expertfee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.Words;
import yihao.talent.expertfee.ComputeFee;
import yihao.talent.expertfee.DecideFee;
import yihao.talent.expertfee.Fee;

/// The fees of experts: computed, approved by another, paid through the ledger.
@RestController
class FeeController {

    private final ComputeFee computeFee;
    private final DecideFee decideFee;
    private final Listing<Fee> fees;
    private final Words words;

    FeeController(ComputeFee computeFee, DecideFee decideFee, Listing<Fee> fees, Words words) {
        this.computeFee = computeFee;
        this.decideFee = decideFee;
        this.fees = fees;
        this.words = words;
    }

    record FeeRequest(
            @NotBlank String consultationId, @NotBlank String expertId) {}

    record ApprovalRequest(@Nullable @Size(max = 500) String note) {}

    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/api/expert-fees")
    ResponseEntity<FeeView> compute(@Valid @RequestBody FeeRequest request, Act act, Locale locale) {
        var made = computeFee
                .compute(request.consultationId(), request.expertId(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/expert-fees", made, FeeView.of(made, words, act.actor(), locale));
    }

    @GetMapping("/api/expert-fees")
    Page<FeeView> list(
            @RequestParam Fee.@Nullable Status status,
            @RequestParam @Nullable String expertId,
            @RequestParam @Nullable String consultationId,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        if (status != null) {
            equal.put("status", status.name());
        }
        if (expertId != null) {
            equal.put("expertId", expertId);
        }
        if (consultationId != null) {
            equal.put("consultationId", consultationId);
        }
        var listed = fees.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(fee -> FeeView.of(fee, words, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/api/expert-fees/{id}")
    ResponseEntity<FeeView> get(@PathVariable String id, Actor actor, Locale locale) {
        var fee = visible(id, actor);
        return Answers.ok(fee, FeeView.of(fee, words, actor, locale));
    }

    /// 202 while reward-service does not answer: approved, and ordered later without anybody's doing.
    @PostMapping("/api/expert-fees/{id}/approval")
    ResponseEntity<FeeView> approve(
            @PathVariable String id, @Valid @RequestBody ApprovalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var approved = decideFee.approve(id, act.because(request.note())).orElseThrow(Refused::new);
        var waits = approved.state().status() == Fee.Status.APPROVED;
        return ResponseEntity.status(waits ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .eTag(Answers.etag(approved.version()))
                .body(FeeView.of(approved, words, act.actor(), locale));
    }

    @PostMapping("/api/expert-fees/{id}/refusal")
    ResponseEntity<FeeView> decline(
            @PathVariable String id, @Valid @RequestBody RefusalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var declined = decideFee.decline(id, request.reason(), act).orElseThrow(Refused::new);
        return Answers.ok(declined, FeeView.of(declined, words, act.actor(), locale));
    }

    @PostMapping("/api/expert-fees/{id}/order")
    ResponseEntity<FeeView> again(
            @PathVariable String id, @Valid @RequestBody ApprovalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var taken = decideFee.again(id, act.because(request.note())).orElseThrow(Refused::new);
        return Answers.ok(taken, FeeView.of(taken, words, act.actor(), locale));
    }

    private Versioned<Fee> visible(String id, Actor actor) {
        return fees.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
