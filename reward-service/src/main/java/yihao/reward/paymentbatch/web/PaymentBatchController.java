package yihao.reward.paymentbatch.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
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
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.paymentbatch.BankFile;
import yihao.reward.paymentbatch.BatchProblem;
import yihao.reward.paymentbatch.KeepBatches;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentbatch.PaymentBatches;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

@RestController
@RequestMapping("/api/payment-batches")
class PaymentBatchController {

    private final KeepBatches keepBatches;
    private final PaymentBatches batches;
    private final RuleBook<BankFile> formats;
    private final Clock clock;

    PaymentBatchController(KeepBatches keepBatches, PaymentBatches batches, RuleBook<BankFile> formats, Clock clock) {
        this.keepBatches = keepBatches;
        this.batches = batches;
        this.formats = formats;
        this.clock = clock;
    }

    record BatchRequest(
            @NotBlank @Size(max = 60) String budgetId,
            @NotBlank @Size(max = 60) String format,
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 120) String> orderIds) {}

    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    record WaitingView(String id, String number, String purpose, String payee, Money amount) {}

    @GetMapping
    Page<BatchView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        mayLook(actor);
        var most = Page.limit(limit);
        var found = batches.list(status, after, most + 1);
        var page = found.stream()
                .limit(most)
                .map(batch -> BatchView.of(batch, actor))
                .toList();
        return Page.of(page, found.size() > most ? page.getLast().number() : null, batches.count(status, Page.COUNTED));
    }

    @GetMapping("/formats")
    List<String> formats(Actor actor) {
        mayLook(actor);
        var today = CityTime.day(clock.instant());
        return formats.versions().stream()
                .filter(version -> version.isInForce(today))
                .map(RuleSet::id)
                .distinct()
                .sorted()
                .toList();
    }

    @GetMapping("/waiting")
    List<WaitingView> waiting(@RequestParam String budgetId, Actor actor) {
        mayLook(actor);
        return keepBatches.waiting(budgetId, Page.MOST).stream()
                .map(order -> new WaitingView(
                        order.id(),
                        order.state().number(),
                        order.state().purpose(),
                        order.state().payee(),
                        order.state().net()))
                .toList();
    }

    @PostMapping
    ResponseEntity<BatchView> draw(@RequestBody @Valid BatchRequest request, Act act) {
        var drawn = keepBatches
                .draw(request.budgetId(), request.format(), request.orderIds(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/payment-batches", drawn, BatchView.of(drawn, act.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<BatchView> one(@PathVariable String id, Actor actor) {
        mayLook(actor);
        var batch = batches.find(id).orElseThrow(() -> new Refused(Refusal.of(BatchProblem.BATCH_UNKNOWN, "id", id)));
        return Answers.ok(batch, BatchView.of(batch, actor));
    }

    @PostMapping("/{id}/release")
    ResponseEntity<BatchView> release(@PathVariable String id, Act act) {
        var released = keepBatches.release(id, act).orElseThrow(Refused::new);
        return Answers.ok(released, BatchView.of(released, act.actor()));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<BatchView> withdraw(
            @PathVariable String id, @RequestBody @Valid WithdrawalRequest request, Act act) {
        var withdrawn = keepBatches.withdraw(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(withdrawn, BatchView.of(withdrawn, act.actor()));
    }

    static void mayLook(Actor actor) {
        Duties.lacks(actor, Function.FINANCE, Function.AUDITOR, Function.SUPERVISION)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }
}
