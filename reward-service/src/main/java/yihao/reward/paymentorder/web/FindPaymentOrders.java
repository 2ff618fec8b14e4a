package yihao.reward.paymentorder.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.reward.paymentorder.PaymentOrder;

/// R3: payment orders by number, for who may look at them.
@Component
class FindPaymentOrders implements Findings {

    private final LookUp<PaymentOrder> orders;

    FindPaymentOrders(LookUp<PaymentOrder> orders) {
        this.orders = orders;
    }

    @Override
    public String kind() {
        return "payment-orders";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return orders.lookUp(actor, typed, CANDIDATES).stream()
                .map(FindPaymentOrders::finding)
                .toList();
    }

    private static Finding finding(Versioned<PaymentOrder> found) {
        var order = found.state();
        return new Finding(found.id(), order.number(), order.purpose(), null, "/payment-orders/" + found.id());
    }
}
