package yihao.reward.paymentorder;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.Numbers;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.LedgerProblem;

/// Rules PO-01, PO-02: takes an order once per source, lets finance decide, and pays it.
public final class OrderPayment {

    private final PaymentOrders orders;
    private final PayOut payOut;
    private final Budgets budgets;
    private final Numbers numbers;

    public OrderPayment(PaymentOrders orders, PayOut payOut, Budgets budgets, Numbers numbers) {
        this.orders = orders;
        this.payOut = payOut;
        this.budgets = budgets;
        this.numbers = numbers;
    }

    /// @param isNew whether this call took the order, or found it
    public record Taken(Versioned<PaymentOrder> order, boolean isNew) {}

    /// What a source asks to have paid.
    ///
    /// @param payer whose budget must bear it, where that is settled
    /// @param withheld the part of the amount that goes to the tax authority
    public record Asked(
            String sourceKind,
            String sourceId,
            String purpose,
            String payee,
            Money amount,
            @Nullable String payer,
            @Nullable Money withheld) {

        private PaymentOrder ordered(String number, Act act) {
            return PaymentOrder.ordered(number, sourceKind, sourceId, purpose, payee, amount, act)
                    .borneBy(payer)
                    .withholding(withheld);
        }

        private boolean isWithheldBelowAmount() {
            return withheld == null
                    || (withheld.currency().equals(amount.currency())
                            && withheld.amount().signum() >= 0
                            && withheld.isLessThan(amount));
        }
    }

    public Outcome<Taken> take(
            String sourceKind, String sourceId, String purpose, String payee, Money amount, Act act) {
        return take(new Asked(sourceKind, sourceId, purpose, payee, amount, null, null), act);
    }

    public Outcome<Taken> take(Asked asked, Act act) {
        if (!asked.isWithheldBelowAmount()) {
            return Outcome.refused(PaymentProblem.WITHHELD_NOT_BELOW_AMOUNT);
        }
        var id = PaymentOrder.idOf(asked.sourceKind(), asked.sourceId());
        var found = orders.find(id);
        if (found.isPresent()) {
            return same(found.get(), asked, act);
        }
        var order = asked.ordered(numbers.next("Y", CityTime.day(act.at()).getYear()), act);
        try {
            return Outcome.done(new Taken(orders.add(id, order, PaymentAction.ORDERED, act), true));
        } catch (Aggregates.Taken _) {
            return same(orders.find(id).orElseThrow(), asked, act);
        }
    }

    public Outcome<Versioned<PaymentOrder>> decide(String id, boolean approved, @Nullable String budgetId, Act act) {
        var budget = budgetId == null ? null : budgets.find(budgetId).orElse(null);
        if (approved && budget == null) {
            return Outcome.refused(Refusal.of(LedgerProblem.BUDGET_UNKNOWN, "id", String.valueOf(budgetId)));
        }
        var action = approved ? PaymentAction.APPROVED : PaymentAction.REFUSED;
        return named(id, orders.change(id, action, act, order -> {
            var others = budget == null
                    ? null
                    : budget.state()
                            .whyNotOf(order.payer())
                            .or(() -> otherCurrency(budget.state(), order))
                            .orElse(null);
            return approved && others != null
                    ? Outcome.refused(others)
                    : FinanceDecides.decide(order, approved, budgetId, act);
        }));
    }

    public Outcome<Versioned<PaymentOrder>> pay(String id, Act act) {
        var requested = orders.change(
                id,
                PaymentAction.CHANGED,
                act,
                order -> order.fromClaim()
                        ? Outcome.refused(
                                Refusal.of(PaymentProblem.PAYMENT_FROM_ITS_SOURCE, "source", order.sourceId()))
                        : FinanceDecides.requestPayment(order, act));
        return named(id, requested).flatMap(order -> payOut.resume(order.id(), act.alsoFor()));
    }

    private static Optional<Refusal> otherCurrency(Budget budget, PaymentOrder order) {
        var currency = budget.spent().currency();
        return order.amount().currency().equals(currency)
                ? Optional.empty()
                : Optional.of(Refusal.of(LedgerProblem.CURRENCY_DIFFERS, "currency", currency.getCurrencyCode()));
    }

    private static Outcome<Taken> same(Versioned<PaymentOrder> order, Asked asked, Act act) {
        return order.state().isSameOrder(asked.ordered(order.state().number(), act))
                ? Outcome.done(new Taken(order, false))
                : Outcome.refused(new Refusal(
                        PaymentProblem.PAYMENT_SOURCE_DIFFERS,
                        Map.of("number", order.state().number())));
    }

    static <T> Outcome<T> named(String id, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T>(var refusal)
            when refusal.problem() == StoreProblem.NOT_FOUND ->
                Outcome.refused(Refusal.of(PaymentProblem.PAYMENT_UNKNOWN, "id", Objects.requireNonNull(id)));
            case Outcome.Refused<T> _, Outcome.Done<T> _ -> outcome;
        };
    }
}
