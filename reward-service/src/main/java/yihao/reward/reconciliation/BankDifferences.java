package yihao.reward.reconciliation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.reward.paymentbatch.PaymentBatch;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;
import yihao.reward.paymentbatch.PaymentBatches;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrder.Status;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.reward.reconciliation.Reconcile.Difference;
import yihao.reward.reconciliation.Reconcile.Kind;

/// What the bank answered against what the orders say.
final class BankDifferences {

    private static final int MOST = 1000;

    private BankDifferences() {}

    static List<Difference> of(YearMonth month, PaymentBatches batches, PaymentOrders orders) {
        var found = new ArrayList<Difference>();
        for (var batch : batches.list(null, null, MOST)) {
            batch.state()
                    .lines()
                    .forEach(line ->
                            orders.find(line.orderId()).ifPresent(order -> bankLine(month, batch, line, order, found)));
        }
        return found;
    }

    private static void bankLine(
            YearMonth month,
            Versioned<PaymentBatch> batch,
            PaymentBatch.Line line,
            Versioned<PaymentOrder> order,
            List<Difference> found) {
        var released = batch.state().releasedAt();
        var status = order.state().status();
        if (line.state() == State.PAID && status != Status.PAID) {
            found.add(Reconcile.difference(Kind.BANK_DIFFERS, order, State.PAID.name(), status.name()));
        } else if (line.state() == State.FAILED
                && batch.id().equals(order.state().batchId())) {
            found.add(Reconcile.difference(Kind.BANK_DIFFERS, order, State.FAILED.name(), status.name()));
        } else if (line.state() == State.SENT
                && released != null
                && !CityTime.day(released).isAfter(month.atEndOfMonth())) {
            found.add(Reconcile.difference(
                    Kind.BANK_SILENT,
                    order,
                    line.amount().toString(),
                    CityTime.day(released).toString()));
        }
    }
}
