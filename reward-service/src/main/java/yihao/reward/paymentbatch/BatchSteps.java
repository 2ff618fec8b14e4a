package yihao.reward.paymentbatch;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.payeeaccount.KeepPayeeAccounts;
import yihao.reward.payeeaccount.PayeeAccountProblem;
import yihao.reward.paymentbatch.PaymentBatch.Line;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;
import yihao.reward.paymentorder.BatchedPayment;
import yihao.reward.paymentorder.PaymentOrder;

/// Rule PB-04: takes a batch to where it was sent, order by order, from wherever it stands.
public final class BatchSteps {

    private static final int MOST = 50;

    private final PaymentBatches batches;
    private final BatchedPayment payment;
    private final KeepPayeeAccounts accounts;

    public BatchSteps(PaymentBatches batches, BatchedPayment payment, KeepPayeeAccounts accounts) {
        this.batches = batches;
        this.payment = payment;
        this.accounts = accounts;
    }

    public Outcome<Versioned<PaymentBatch>> resume(String id, Act act) {
        var batch = batches.find(id).orElseThrow();
        return switch (batch.state().status()) {
            case GATHERING -> gather(batch, act);
            case RELEASING -> release(batch, act);
            case WITHDRAWING -> withdraw(batch, act);
            case DRAWN_UP, RELEASED, ANSWERED, WITHDRAWN -> Outcome.done(batch);
        };
    }

    /// @param failed told of each that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var left = batches.openSince(before, MOST);
        for (var batch : left) {
            try {
                resume(batch.id(), act);
            } catch (RuntimeException e) {
                failed.accept(batch.id(), e);
            }
        }
        return left.size();
    }

    private Outcome<Versioned<PaymentBatch>> gather(Versioned<PaymentBatch> batch, Act act) {
        for (var line : batch.state().in(State.INTENDED)) {
            var joined = payment.join(line.orderId(), batch.id(), batch.state().budgetId(), act);
            if (joined instanceof Outcome.Refused<Versioned<PaymentOrder>>(var refusal)) {
                if (refusal.problem() == StoreProblem.OVERTAKEN) {
                    return Outcome.refused(refusal);
                }
                write(
                        batch,
                        BatchAction.GATHERED,
                        act,
                        line,
                        one -> one.to(State.LEFT_OUT, refusal.problem().code()));
            } else {
                write(batch, BatchAction.GATHERED, act, line, one -> one.to(State.IN, null));
            }
        }
        return batches.change(batch.id(), BatchAction.GATHERED, act.alsoFor(), state -> Outcome.done(state.gathered()));
    }

    private Outcome<Versioned<PaymentBatch>> release(Versioned<PaymentBatch> batch, Act act) {
        var by = Objects.requireNonNull(batch.state().releasedBy());
        for (var line : batch.state().in(State.IN)) {
            var account = accounts.confirmed(line.payee());
            if (account.isEmpty()) {
                leaveOut(batch, line, PayeeAccountProblem.ACCOUNT_MISSING.code(), act);
                continue;
            }
            var sent = payment.send(line.orderId(), batch.id(), by, act);
            if (sent instanceof Outcome.Refused<Versioned<PaymentOrder>>(var refusal)) {
                if (refusal.problem() == StoreProblem.OVERTAKEN) {
                    return Outcome.refused(refusal);
                }
                leaveOut(batch, line, refusal.problem().code(), act);
            } else {
                write(batch, BatchAction.SENT, act, line, one -> one.sentTo(account.get()));
            }
        }
        return batches.change(batch.id(), BatchAction.SENT, act.alsoFor(), state -> Outcome.done(state.released()));
    }

    private Outcome<Versioned<PaymentBatch>> withdraw(Versioned<PaymentBatch> batch, Act act) {
        batch.state().in(State.IN).forEach(line -> leaveOut(batch, line, "", act));
        return batches.change(
                batch.id(), BatchAction.WITHDRAWN, act.alsoFor(), state -> Outcome.done(state.withdrawn()));
    }

    private void leaveOut(Versioned<PaymentBatch> batch, Line line, String code, Act act) {
        payment.leave(line.orderId(), batch.id(), act)
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()));
        write(batch, BatchAction.GATHERED, act, line, one -> one.to(State.LEFT_OUT, code.isEmpty() ? null : code));
    }

    private void write(
            Versioned<PaymentBatch> batch, BatchAction action, Act act, Line line, UnaryOperator<Line> next) {
        batches.change(
                        batch.id(),
                        action,
                        act.alsoFor(),
                        state -> Outcome.done(state.withLine(
                                line.orderId(), now -> now.state() == line.state() ? next.apply(now) : now)))
                .orElseThrow(
                        refusal -> new IllegalStateException(refusal.problem().code()));
    }
}
