package yihao.reward.paymentorder.web;

import jakarta.validation.Valid;
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
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.paymentorder.TakeBack;

/// What is demanded back of payments; of a claim's payment the claim demands it.
@RestController
@RequestMapping("/api/payment-orders/{orderId}/recoveries")
class RecoveryController {

    private final TakeBack takeBack;
    private final PaymentOrders orders;

    RecoveryController(TakeBack takeBack, PaymentOrders orders) {
        this.takeBack = takeBack;
        this.orders = orders;
    }

    record DemandRequest(
            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {}

    record ReceiptRequest(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
            String receiptId,

            @NotNull Money amount) {}

    @GetMapping
    List<RecoveryView> of(@PathVariable String orderId, Actor actor) {
        PaymentOrderController.mayLook(actor);
        return takeBack.of(orderId).stream()
                .map(recovery -> RecoveryView.of(recovery, actor))
                .toList();
    }

    @PostMapping
    ResponseEntity<RecoveryView> demand(
            @PathVariable String orderId, @RequestBody @Valid DemandRequest request, Act act) {
        mayChange(act.actor());
        notOfAClaim(orderId);
        var demanded = takeBack.demand(orderId, request.amount(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(demanded, RecoveryView.of(demanded, act.actor()));
    }

    @PostMapping("/{recoveryId}/receipts")
    ResponseEntity<RecoveryView> receive(
            @PathVariable String orderId,
            @PathVariable String recoveryId,
            @RequestBody @Valid ReceiptRequest request,
            Act act) {
        mayChange(act.actor());
        notOfAClaim(orderId);
        if (takeBack.of(orderId).stream().noneMatch(recovery -> recovery.id().equals(recoveryId))) {
            throw new Refused(Refusal.of(PaymentProblem.RECOVERY_UNKNOWN, "id", recoveryId));
        }
        var received = takeBack.received(recoveryId, request.receiptId(), request.amount(), act)
                .orElseThrow(Refused::new);
        return Answers.ok(received, RecoveryView.of(received, act.actor()));
    }

    private void notOfAClaim(String orderId) {
        orders.find(orderId)
                .filter(order -> order.state().sourceKind().equals("CLAIM"))
                .ifPresent(order -> {
                    throw new Refused(Refusal.of(
                            PaymentProblem.PAYMENT_FROM_ITS_SOURCE,
                            "source",
                            order.state().sourceId()));
                });
    }

    private static void mayChange(Actor actor) {
        Duties.lacks(actor, Function.FINANCE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
