package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.ledger.Ledger;

/// Rules PO-04, PO-05: asks back what was paid, and books what comes in. The order decides about a demand, the recovery
/// about a receipt, the budget's document about the line; whoever comes after a crash goes on. Who may, the caller has
/// decided: the claim whose payment it is, or finance.
public final class TakeBack {

    private static final int MOST = 100;

    private final PaymentOrders orders;
    private final Recoveries recoveries;
    private final Ledger ledger;

    public TakeBack(PaymentOrders orders, Recoveries recoveries, Ledger ledger) {
        this.orders = orders;
        this.recoveries = recoveries;
        this.ledger = ledger;
    }

    /// @param act once per its key, or per its request where it has none
    public Outcome<Versioned<Recovery>> demand(String paymentOrderId, Money amount, Act act) {
        var key = act.key() == null ? act.requestId() : act.key().value();
        var demanded = orders.change(
                paymentOrderId, PaymentAction.CHANGED, act.alsoFor(), order -> order.demandBack(key, amount, act));
        return OrderPayment.named(paymentOrderId, demanded).map(order -> {
            var no = order.state().demandedBack().numbered(key).orElseThrow();
            record(order, act);
            return recoveries.find(Recovery.idOf(paymentOrderId, no)).orElseThrow();
        });
    }

    /// @param act once per receipt, whoever asks
    public Outcome<Versioned<Recovery>> received(String recoveryId, String receiptId, Money amount, Act act) {
        var received = recoveries.change(
                recoveryId, RecoveryAction.RECEIVED, act, recovery -> recovery.receive(receiptId, amount, act));
        return named(recoveryId, received).flatMap(recovery -> post(recovery, act));
    }

    /// Those that are not whole, the oldest first.
    public List<Versioned<Recovery>> owed(int limit) {
        return recoveries.owed(limit);
    }

    /// All of them, by id.
    public List<Versioned<Recovery>> list(@Nullable String after, int limit) {
        return recoveries.list(after, limit);
    }

    public List<Versioned<Recovery>> of(String paymentOrderId) {
        return recoveries.of(paymentOrderId);
    }

    /// Finishes what was left under way since before the given instant.
    ///
    /// @param failed told of each that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var demanded = orders.demandedSince(before, MOST);
        demanded.forEach(order -> tried(order.id(), failed, () -> record(order, act)));
        var received = recoveries.openSince(before, MOST);
        received.forEach(recovery -> tried(recovery.id(), failed, () -> post(recovery, act)));
        return demanded.size() + received.size();
    }

    private static void tried(String id, BiConsumer<String, RuntimeException> failed, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            failed.accept(id, e);
        }
    }

    private void record(Versioned<PaymentOrder> order, Act act) {
        var demands = new ArrayList<>(order.state().demandedBack().all());
        for (int no = 1; no <= demands.size(); no++) {
            var id = Recovery.idOf(order.id(), no);
            if (recoveries.find(id).isEmpty()) {
                try {
                    recoveries.add(
                            id, recovery(order, demands.get(no - 1), no), RecoveryAction.DEMANDED, act.alsoFor());
                } catch (Aggregates.Taken _) {
                    // somebody else recorded it in between
                }
            }
        }
        orders.change(
                order.id(),
                PaymentAction.CHANGED,
                act.alsoFor(),
                state -> Outcome.done(state.demandsRecorded(demands.size())));
    }

    private static Recovery recovery(Versioned<PaymentOrder> stored, Demands.Demand demand, int no) {
        var order = stored.state();
        return new Recovery(
                stored.id(),
                order.number() + "-R" + no,
                Objects.requireNonNull(order.budgetId()),
                order.payee(),
                demand.amount(),
                List.of(),
                null,
                demand.by(),
                demand.at(),
                demand.reason(),
                demand.at());
    }

    private Outcome<Versioned<Recovery>> post(Versioned<Recovery> recovery, Act act) {
        var receipts = recovery.state().receipts();
        Outcome<?> posted = Outcome.done(recovery);
        for (int at = 0; at < receipts.size(); at++) {
            var receipt = receipts.get(at);
            var key = recovery.id() + "-" + (at + 1);
            if (!receipt.posted()) {
                posted = posted.flatMap(
                        _ -> ledger.recover(recovery.state().budgetId(), key, receipt.amount(), act.alsoFor()));
            }
        }
        return posted.flatMap(_ -> recoveries.change(
                recovery.id(),
                RecoveryAction.POSTED,
                act.alsoFor(),
                state -> Outcome.done(state.posted(receipts.size()))));
    }

    private static <T> Outcome<T> named(String id, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var refusal) && refusal.problem() == StoreProblem.NOT_FOUND
                ? Outcome.refused(Refusal.of(PaymentProblem.RECOVERY_UNKNOWN, "id", id))
                : outcome;
    }
}
