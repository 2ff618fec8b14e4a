package yihao.reward.paymentorder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.OrderPayment.Asked;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.paymentorder.Recovery;
import yihao.reward.paymentorder.TakeBack;

/// What the other services owe is ordered here, once per source.
@RestController
@RequestMapping("/internal/payment-orders")
class InternalPaymentOrderController {

    private final OrderPayment orderPayment;
    private final PaymentOrders orders;
    private final TakeBack takeBack;

    InternalPaymentOrderController(OrderPayment orderPayment, PaymentOrders orders, TakeBack takeBack) {
        this.orderPayment = orderPayment;
        this.orders = orders;
        this.takeBack = takeBack;
    }

    record OrderRequest(
            @NotBlank @Pattern(regexp = "(?!CLAIM$)[A-Z][A-Z_]{0,39}")
            String sourceKind,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,80}")
            String sourceId,

            @NotBlank @Size(max = 300) String purpose,
            @NotBlank @Size(max = 100) String payee,
            @NotNull Money amount,
            @Nullable @Size(max = 100) String payer,
            @Nullable Money withheld) {

        Asked asked() {
            return new Asked(sourceKind, sourceId, purpose, payee, amount, payer, withheld);
        }
    }

    record Placed(String paymentId, String number, String status) {
        static Placed of(Versioned<PaymentOrder> order) {
            return new Placed(
                    order.id(), order.state().number(), order.state().status().name());
        }
    }

    record DemandRequest(
            @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,120}")
            String demandId,

            @NotNull Money amount,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param received what has come in of it so far
    record Demanded(String recoveryId, String number, Money demanded, Money received) {

        static Demanded of(Versioned<Recovery> recovery) {
            var state = recovery.state();
            return new Demanded(recovery.id(), state.number(), state.demanded(), state.received());
        }
    }

    @PostMapping
    ResponseEntity<Placed> order(@RequestBody @Valid OrderRequest request, Act act) {
        var taken = orderPayment.take(request.asked(), act).orElseThrow(Refused::new);
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Answers.etag(taken.order().version()))
                .body(Placed.of(taken.order()));
    }

    @GetMapping("/{sourceKind}/{sourceId}")
    Placed one(@PathVariable String sourceKind, @PathVariable String sourceId) {
        return orders.find(PaymentOrder.idOf(sourceKind, sourceId))
                .map(Placed::of)
                .orElseThrow(() -> new Refused(Refusal.of(PaymentProblem.PAYMENT_UNKNOWN, "id", sourceId)));
    }

    /// Asks back a part of what was paid, once per demand: the same id with the same amount is the same demand. A
    /// claim's
    /// payment is asked back by its claim.
    @PostMapping("/{sourceKind}/{sourceId}/demands")
    Demanded demand(
            @PathVariable @Pattern(regexp = "(?!CLAIM$)[A-Z][A-Z_]{0,39}") String sourceKind,
            @PathVariable @Pattern(regexp = "[A-Za-z0-9_-]{1,80}") String sourceId,
            @RequestBody @Valid DemandRequest request,
            Act act) {
        var keyed = act.because(request.reason())
                .forItem(new RequestKey(request.demandId(), request.amount().toString()));
        return takeBack.demand(PaymentOrder.idOf(sourceKind, sourceId), request.amount(), keyed)
                .map(Demanded::of)
                .orElseThrow(Refused::new);
    }
}
