package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.paymentorder.PaymentOrder.Status;

public class InMemoryPaymentOrders extends InMemory<PaymentOrder> implements PaymentOrders {

    public InMemoryPaymentOrders(PowerCut power) {
        super(_ -> null, power);
    }

    @Override
    public List<Versioned<PaymentOrder>> openSince(Instant before, int limit) {
        return all().stream()
                .filter(order -> {
                    var open = order.state().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<PaymentOrder>> demandedSince(Instant before, int limit) {
        return all().stream()
                .filter(order -> {
                    var open = order.state().demandedBack().open();
                    return open != null && !open.isAfter(before);
                })
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<PaymentOrder>> ofBudget(String budgetId, Status status, int limit) {
        return list(status, null, Integer.MAX_VALUE).stream()
                .filter(order -> budgetId.equals(order.state().budgetId()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<PaymentOrder>> list(@Nullable Status status, @Nullable String after, int limit) {
        return all().stream()
                .filter(order -> status == null || order.state().status() == status)
                .filter(order -> after == null || order.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(order -> order.state().number()))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable Status status, int most) {
        return list(status, null, most + 1).size();
    }
}
