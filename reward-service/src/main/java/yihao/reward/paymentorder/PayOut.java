package yihao.reward.paymentorder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Ledger;

/// Rule PO-03: takes a payment under way to its end, from wherever it stands. Reserve on the budget, record at the
/// source, pay, confirm at the budget, settle at the source: every step may be done twice and then changes nothing, so
/// whoever comes after a crash (the caller again, or the sweeper) just goes on.
public final class PayOut {

    private final PaymentOrders orders;
    private final Ledger ledger;
    private final Map<String, PaymentSource> sources;

    public PayOut(PaymentOrders orders, Ledger ledger, List<PaymentSource> sources) {
        this.orders = orders;
        this.ledger = ledger;
        this.sources = sources.stream().collect(Collectors.toMap(PaymentSource::kind, Function.identity()));
    }

    /// @param act its key belongs to the source's record, its expected version has been looked at
    public Outcome<Versioned<PaymentOrder>> resume(String id, Act act) {
        var order = orders.find(id).orElseThrow();
        while (order.state().open() != null) {
            switch (step(order, act)) {
                case Outcome.Done<Versioned<PaymentOrder>>(var next) -> order = next;
                case Outcome.Refused<Versioned<PaymentOrder>>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        return Outcome.done(order);
    }

    private Outcome<Versioned<PaymentOrder>> step(Versioned<PaymentOrder> order, Act act) {
        return switch (order.state().status()) {
            case APPROVED -> reserve(order, act);
            case RESERVED -> record(order, act);
            case SENT -> giveBack(order, act);
            case PAID -> settle(order, act);
            case ORDERED, REFUSED ->
                throw new IllegalStateException(
                        "Under way, but " + order.state().status());
        };
    }

    private Outcome<Versioned<PaymentOrder>> reserve(Versioned<PaymentOrder> order, Act act) {
        var state = order.state();
        var reserved = ledger.reserve(budget(order), state.reservation(), state.amount(), state.payer(), act.alsoFor());
        return switch (reserved) {
            case Outcome.Done<?> _ -> reserved(order, act);
            case Outcome.Refused<?>(var refusal) -> {
                if (!isPassing(refusal)) {
                    stop(order, act);
                }
                yield Outcome.refused(refusal);
            }
        };
    }

    /// Somebody may have stopped the order in between: what was reserved for the ended attempt goes back.
    private Outcome<Versioned<PaymentOrder>> reserved(Versioned<PaymentOrder> order, Act act) {
        var attempt = order.state().attempt();
        return move(order, PaymentAction.RESERVED, act, now -> Progress.reserved(now, attempt))
                .flatMap(now -> now.state().attempt() == attempt
                        ? Outcome.done(now)
                        : release(order, act)
                                .flatMap(_ -> Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN, "id", order.id()))));
    }

    /// Whoever helped may have reserved in between and died: that goes back too, unless the order went on with it.
    private void stop(Versioned<PaymentOrder> order, Act act) {
        var attempt = order.state().attempt();
        move(order, PaymentAction.CHANGED, act, now -> Progress.stopped(now, attempt))
                .flatMap(now -> now.state().attempt() == attempt
                        ? Outcome.done(now)
                        : release(order, act).map(_ -> now));
    }

    private Outcome<Versioned<PaymentOrder>> record(Versioned<PaymentOrder> order, Act act) {
        var source = sources.get(order.state().sourceKind());
        var recorded = source == null ? Outcome.done(order) : source.record(order.state(), keyed(act));
        return switch (recorded) {
            case Outcome.Done<?> _ -> recorded(order, act);
            case Outcome.Refused<?>(var refusal) ->
                isPassing(refusal) ? Outcome.refused(refusal) : refuse(order, refusal, act);
        };
    }

    private Outcome<Versioned<PaymentOrder>> refuse(Versioned<PaymentOrder> order, Refusal refusal, Act act) {
        return release(order, act)
                .flatMap(_ -> move(
                        order,
                        PaymentAction.REFUSED,
                        act,
                        state -> Progress.refused(state, refusal.problem().code())))
                .flatMap(_ -> Outcome.refused(refusal));
    }

    private Outcome<Versioned<PaymentOrder>> recorded(Versioned<PaymentOrder> order, Act act) {
        var action = order.state().batchId() == null ? PaymentAction.PAID : PaymentAction.CHANGED;
        return move(order, action, act, state -> Progress.recorded(state, act.at()));
    }

    /// The bank could not pay.
    private Outcome<Versioned<PaymentOrder>> giveBack(Versioned<PaymentOrder> order, Act act) {
        var attempt = order.state().attempt();
        var source = sources.get(order.state().sourceKind());
        return release(order, act)
                .flatMap(_ -> source == null
                        ? Outcome.done(order)
                        : source.reopen(order.state(), act.alsoFor()).map(_ -> order))
                .flatMap(_ -> move(order, PaymentAction.CHANGED, act, state -> Progress.reopened(state, attempt)));
    }

    private Outcome<Versioned<Budget>> release(Versioned<PaymentOrder> order, Act act) {
        return ledger.release(budget(order), order.state().reservation(), act.alsoFor());
    }

    private Outcome<Versioned<PaymentOrder>> settle(Versioned<PaymentOrder> order, Act act) {
        var withheld = order.state().withheld();
        return ledger.confirm(budget(order), order.state().reservation(), withheld, act.alsoFor())
                .flatMap(_ -> {
                    var source = sources.get(order.state().sourceKind());
                    var settled = source == null ? Outcome.done(order) : source.settle(order.state(), act.alsoFor());
                    return switch (settled) {
                        case Outcome.Done<?> _ -> move(order, PaymentAction.CHANGED, act, Progress::finished);
                        case Outcome.Refused<?>(var refusal) -> Outcome.refused(refusal);
                    };
                });
    }

    private Outcome<Versioned<PaymentOrder>> move(
            Versioned<PaymentOrder> order, PaymentAction action, Act act, UnaryOperator<PaymentOrder> next) {
        return orders.change(order.id(), action, act.alsoFor(), state -> Outcome.done(next.apply(state)));
    }

    /// Too many at once: nobody has said no, and whoever comes later goes on.
    private static boolean isPassing(Refusal refusal) {
        return refusal.problem() == StoreProblem.OVERTAKEN;
    }

    private static Act keyed(Act act) {
        return new Act(act.actor(), act.at(), act.reason(), act.requestId(), act.key(), null);
    }

    private static String budget(Versioned<PaymentOrder> order) {
        return Objects.requireNonNull(order.state().budgetId());
    }
}
