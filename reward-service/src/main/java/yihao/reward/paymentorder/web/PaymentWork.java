package yihao.reward.paymentorder.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.WorkItems;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.paymentorder.Recovery;
import yihao.reward.paymentorder.TakeBack;

/// Orders that wait for finance, and what is demanded back and not whole.
@Component
class PaymentWork implements WorkItems {

    private final PaymentOrders orders;
    private final TakeBack takeBack;

    PaymentWork(PaymentOrders orders, TakeBack takeBack) {
        this.orders = orders;
        this.takeBack = takeBack;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var waiting = Stream.of(Status.ORDERED, Status.APPROVED)
                .flatMap(status -> orders.list(status, null, Page.MOST).stream())
                .flatMap(order -> order.state().actionsFor(actor).stream().map(action -> item(order, action)));
        var owed = actor.has(Function.FINANCE)
                ? takeBack.owed(Page.MOST).stream().map(PaymentWork::item)
                : Stream.<WorkItem>of();
        return Stream.concat(waiting, owed).limit(Page.MOST).toList();
    }

    private static WorkItem item(Versioned<Recovery> recovery) {
        return new WorkItem(
                recovery.id(),
                "reward.payment-receive",
                recovery.state().number(),
                recovery.state().outstanding(),
                null,
                false,
                "/ledger/recoveries",
                "");
    }

    private static WorkItem item(Versioned<PaymentOrder> order, String action) {
        return new WorkItem(
                order.id(),
                "reward.payment-" + action,
                order.state().number() + " " + order.state().purpose(),
                order.state().amount(),
                null,
                false,
                "/payment-orders/" + order.id(),
                "");
    }
}
