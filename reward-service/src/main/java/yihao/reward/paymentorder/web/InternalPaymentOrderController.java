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

/// What the other services owe is ordered here, once per source.
@RestController
@RequestMapping("/internal/payment-orders")
class InternalPaymentOrderController {

    private final OrderPayment orderPayment;
    private final PaymentOrders orders;

    InternalPaymentOrderController(OrderPayment orderPayment, PaymentOrders orders) {
        this.orderPayment = orderPayment;
        this.orders = orders;
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
}
