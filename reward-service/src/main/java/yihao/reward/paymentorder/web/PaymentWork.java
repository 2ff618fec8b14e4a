package yihao.reward.paymentorder.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;

/// Orders that wait for finance.
@Component
class PaymentWork implements WorkItems {

    private final PaymentOrders orders;

    PaymentWork(PaymentOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return Stream.of(Status.ORDERED, Status.APPROVED)
                .flatMap(status -> orders.list(status, null, Page.MOST).stream())
                .flatMap(order -> order.state().actionsFor(actor).stream().map(action -> item(order, action)))
                .limit(Page.MOST)
                .toList();
    }

    private static WorkItem item(Versioned<PaymentOrder> order, String action) {
        return new WorkItem(
                order.id(),
                "reward.payment-" + action,
                order.state().number() + " " + order.state().purpose(),
                null,
                false,
                "/payment-orders/" + order.id(),
                "");
    }
}
