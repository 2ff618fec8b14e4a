package yihao.reward.paymentorder.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.paymentorder.Recovery;

record RecoveryView(
        String id,
        String orderId,
        String number,
        String payee,
        Money demanded,
        Money outstanding,
        List<ReceiptView> receipts,
        String demandedBy,
        Instant demandedAt,
        @Nullable String reason,
        List<String> actions,
        long version) {

    record ReceiptView(String receiptId, Money amount, Instant at, String by, boolean posted) {}

    static RecoveryView of(Versioned<Recovery> stored, Actor actor) {
        var recovery = stored.state();
        return new RecoveryView(
                stored.id(),
                recovery.paymentOrderId(),
                recovery.number(),
                recovery.payee(),
                recovery.demanded(),
                recovery.outstanding(),
                recovery.receipts().stream()
                        .map(one -> new ReceiptView(one.receiptId(), one.amount(), one.at(), one.by(), one.posted()))
                        .toList(),
                recovery.demandedBy(),
                recovery.demandedAt(),
                recovery.reason(),
                actor.has(Function.FINANCE) && !recovery.isDone() ? List.of("receive") : List.of(),
                stored.version());
    }
}
