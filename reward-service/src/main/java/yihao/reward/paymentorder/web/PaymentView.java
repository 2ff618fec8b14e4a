package yihao.reward.paymentorder.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.paymentorder.PaymentOrder;

record PaymentView(
        String id,
        String number,
        String sourceKind,
        String sourceId,
        String purpose,
        String payee,
        Money amount,
        @Nullable String budgetId,
        String status,
        String orderedBy,
        @Nullable String approvedBy,
        @Nullable String paidBy,
        @Nullable Instant paidAt,
        @Nullable String refusedReason,
        @Nullable String payer,
        @Nullable Money withheld,
        @Nullable String batchId,
        @Nullable String bankReference,
        @Nullable String bankReason,
        List<String> actions,
        long version) {

    static PaymentView of(Versioned<PaymentOrder> stored, Actor actor) {
        var order = stored.state();
        return new PaymentView(
                stored.id(),
                order.number(),
                order.sourceKind(),
                order.sourceId(),
                order.purpose(),
                order.payee(),
                order.amount(),
                order.budgetId(),
                order.status().name(),
                order.orderedBy(),
                order.approvedBy(),
                order.paidBy(),
                order.paidAt(),
                order.refusedReason(),
                order.payer(),
                order.withheld(),
                order.batchId(),
                order.bankReference(),
                order.bankReason(),
                order.actionsFor(actor),
                stored.version());
    }
}
