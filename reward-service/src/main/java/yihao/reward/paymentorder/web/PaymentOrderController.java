package yihao.reward.paymentorder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.PaymentProblem;

@RestController
@RequestMapping("/api/payment-orders")
class PaymentOrderController {

    private final OrderPayment orderPayment;
    private final PaymentOrders orders;

    PaymentOrderController(OrderPayment orderPayment, PaymentOrders orders) {
        this.orderPayment = orderPayment;
        this.orders = orders;
    }

    record DecisionRequest(
            @NotNull Boolean approved,
            @Nullable @Size(max = 60) String budgetId,
            @Nullable @Size(max = 500) String reason) {}

    record PaymentRequest(@Nullable @Size(max = 500) String reason) {}

    @GetMapping
    Page<PaymentView> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        mayLook(actor);
        var most = Page.limit(limit);
        var found = orders.list(status, after, most + 1);
        var page = found.stream().limit(most).toList();
        var next = found.size() > most ? page.getLast().state().number() : null;
        return Page.of(
                page.stream().map(order -> PaymentView.of(order, actor)).toList(),
                next,
                orders.count(status, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<PaymentView> one(@PathVariable String id, Actor actor) {
        mayLook(actor);
        var order =
                orders.find(id).orElseThrow(() -> new Refused(Refusal.of(PaymentProblem.PAYMENT_UNKNOWN, "id", id)));
        return Answers.ok(order, PaymentView.of(order, actor));
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<PaymentView> decide(@PathVariable String id, @RequestBody @Valid DecisionRequest request, Act act) {
        var decided = orderPayment
                .decide(id, request.approved(), request.budgetId(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(decided, PaymentView.of(decided, act.actor()));
    }

    @PostMapping("/{id}/payment")
    ResponseEntity<PaymentView> pay(@PathVariable String id, @RequestBody @Valid PaymentRequest request, Act act) {
        var paid = orderPayment.pay(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(paid, PaymentView.of(paid, act.actor()));
    }

    /// Who sees an order sees what is demanded back of it.
    static void mayLook(Actor actor) {
        Duties.lacks(actor, PaymentOrders.READERS.toArray(Function[]::new)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
