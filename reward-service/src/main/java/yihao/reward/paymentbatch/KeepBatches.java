package yihao.reward.paymentbatch;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.paymentbatch.PaymentBatch.Line;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.rules.RuleBook;

/// Rules PB-01, PB-02: one person of finance draws a batch up, another releases it. What each step means for the orders
/// is written into the batch first, so that whoever comes after a crash goes on.
public final class KeepBatches {

    private final PaymentBatches batches;
    private final PaymentOrders orders;
    private final Budgets budgets;
    private final BatchSteps steps;
    private final RuleBook<BankFile> formats;
    private final Numbers numbers;
    private final Ids ids;

    public KeepBatches(
            PaymentBatches batches,
            PaymentOrders orders,
            Budgets budgets,
            BatchSteps steps,
            RuleBook<BankFile> formats,
            Numbers numbers,
            Ids ids) {
        this.batches = batches;
        this.orders = orders;
        this.budgets = budgets;
        this.steps = steps;
        this.formats = formats;
        this.numbers = numbers;
        this.ids = ids;
    }

    /// Orders that a batch of this budget can take.
    public List<Versioned<PaymentOrder>> waiting(String budgetId, int most) {
        return orders.ofBudget(budgetId, PaymentOrder.Status.APPROVED, most).stream()
                .filter(order -> order.state().isWaiting())
                .toList();
    }

    /// @param format the id of a bank's file format
    public Outcome<Versioned<PaymentBatch>> draw(String budgetId, String format, List<String> orderIds, Act act) {
        var day = CityTime.day(act.at());
        var budget = budgets.find(budgetId);
        var inForce = formats.inForce(format, day);
        var lacks = Duties.lacks(act.actor(), Function.FINANCE)
                .or(() -> budget.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", budgetId)))
                .or(() -> inForce.isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(BatchProblem.FORMAT_UNKNOWN, "id", format)));
        if (lacks.isPresent()) {
            return Outcome.refused(lacks.get());
        }
        var lines = orderIds.stream()
                .distinct()
                .flatMap(id -> orders.find(id).stream())
                .map(KeepBatches::line)
                .toList();
        if (lines.isEmpty()) {
            return Outcome.refused(BatchProblem.NOTHING_TO_PAY);
        }
        var batch = new PaymentBatch(
                numbers.next("PB", day.getYear()),
                budgetId,
                budget.orElseThrow().state().payer(),
                inForce.orElseThrow().reference(),
                Status.GATHERING,
                lines,
                act.actor().subject(),
                act.at(),
                null,
                null,
                act.at(),
                null);
        var added = batches.add(ids.next(), batch, BatchAction.DRAWN_UP, act);
        return steps.resume(added.id(), act);
    }

    public Outcome<Versioned<PaymentBatch>> release(String id, Act act) {
        return named(id, batches.change(id, BatchAction.RELEASED, act, batch -> batch.release(act)))
                .flatMap(batch -> steps.resume(batch.id(), act));
    }

    public Outcome<Versioned<PaymentBatch>> withdraw(String id, Act act) {
        return named(id, batches.change(id, BatchAction.WITHDRAWN, act, batch -> batch.withdraw(act)))
                .flatMap(batch -> steps.resume(batch.id(), act));
    }

    private static Line line(Versioned<PaymentOrder> stored) {
        var order = stored.state();
        return new Line(
                stored.id(),
                order.number(),
                order.payee(),
                order.purpose(),
                order.net(),
                State.INTENDED,
                null,
                null,
                null);
    }

    static <T> Outcome<T> named(String id, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var refusal) && refusal.problem() == StoreProblem.NOT_FOUND
                ? Outcome.refused(Refusal.of(BatchProblem.BATCH_UNKNOWN, "id", id))
                : outcome;
    }
}
