package yihao.reward.paymentbatch.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.paymentbatch.PaymentBatch;
import yihao.reward.paymentbatch.PaymentBatch.Line;

record BatchView(
        String id,
        String number,
        String budgetId,
        String payer,
        String format,
        String status,
        Money total,
        List<LineView> lines,
        String drawnBy,
        Instant drawnAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        List<String> actions,
        long version) {

    /// @param account the last figures of the number it is paid to
    record LineView(
            String orderId,
            String number,
            String payee,
            String purpose,
            Money amount,
            String state,
            @Nullable String account,
            @Nullable String code,
            @Nullable String said) {

        static LineView of(Line line) {
            var account = line.account();
            return new LineView(
                    line.orderId(),
                    line.number(),
                    line.payee(),
                    line.purpose(),
                    line.amount(),
                    line.state().name(),
                    account == null ? null : "**** " + account.tail(),
                    line.code(),
                    line.said());
        }
    }

    static BatchView of(Versioned<PaymentBatch> stored, Actor actor) {
        var batch = stored.state();
        return new BatchView(
                stored.id(),
                batch.number(),
                batch.budgetId(),
                batch.payer(),
                batch.format(),
                batch.status().name(),
                batch.total(),
                batch.lines().stream().map(LineView::of).toList(),
                batch.drawnBy(),
                batch.drawnAt(),
                batch.releasedBy(),
                batch.releasedAt(),
                batch.reason(),
                batch.actionsFor(actor),
                stored.version());
    }
}
