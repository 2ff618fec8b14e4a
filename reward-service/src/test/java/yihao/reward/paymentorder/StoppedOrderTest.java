package yihao.reward.paymentorder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.reward.paymentorder.OrderPaymentTest.by;
import static yihao.reward.paymentorder.OrderPaymentTest.problem;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;

@DisplayName("PO-03 An order that one stops and another reserves at the same instant")
class StoppedOrderTest {

    static final String ORDER = "BENEFIT-b-1";
    static final String BUDGET = "2026-city-reward";

    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final Ledger ledger = new Ledger(budgets, new InMemoryPostings(power));
    final Interrupted orders = new Interrupted();
    final PayOut payOut = new PayOut(orders, ledger, List.of());
    final OrderPayment payments =
            new OrderPayment(orders, payOut, budgets, (prefix, year) -> prefix + "-" + year + "-000001");

    /// Lets something happen between a step's decision and its write, once.
    final class Interrupted extends InMemoryPaymentOrders {
        Predicate<PaymentOrder> before = _ -> false;
        Runnable happens = () -> {};

        Interrupted() {
            super(power);
        }

        @Override
        public Versioned<PaymentOrder> replace(
                Versioned<PaymentOrder> seen, PaymentOrder next, Enum<?> action, Act act) {
            if (before.test(next)) {
                before = _ -> false;
                happens.run();
            }
            return super.replace(seen, next, action, act);
        }
    }

    @BeforeEach
    void approved() {
        ledger.open(BUDGET, 2026, "bureau", "人才待遇", Money.cny("100.00"), by(FINANCE));
        payments.take("BENEFIT", "b-1", "购房补贴", "t-1", Money.cny("100.00"), by(TALENT));
        payments.decide(ORDER, true, BUDGET, by(FINANCE));
    }

    @Test
    void keeps_no_money_of_a_helper_who_died_in_between() {
        ledger.reserve(BUDGET, "other", Money.cny("1.00"), by(FINANCE));
        orders.before = next -> next.status() == PaymentOrder.Status.APPROVED && next.open() == null;
        orders.happens = () -> {
            ledger.release(BUDGET, "other", by(FINANCE));
            ledger.reserve(BUDGET, ORDER, Money.cny("100.00"), by(FINANCE_2));
        };

        assertThat(payments.pay(ORDER, by(FINANCE_2))).isInstanceOf(Outcome.Refused.class);

        waitsWithoutMoneyAndIsPaidLater();
    }

    @Test
    void takes_back_what_it_reserved_for_an_attempt_that_was_stopped() {
        orders.before = next -> next.status() == PaymentOrder.Status.RESERVED;
        orders.happens = () ->
                orders.change(ORDER, PaymentAction.CHANGED, by(FINANCE), now -> Outcome.done(Progress.stopped(now, 0)));

        assertThat(problem(payments.pay(ORDER, by(FINANCE_2)))).isEqualTo(StoreProblem.OVERTAKEN);

        waitsWithoutMoneyAndIsPaidLater();
    }

    @Test
    void goes_on_where_the_helper_was_faster() {
        ledger.reserve(BUDGET, "other", Money.cny("1.00"), by(FINANCE));
        orders.before = next -> next.status() == PaymentOrder.Status.APPROVED && next.open() == null;
        orders.happens = () -> {
            ledger.release(BUDGET, "other", by(FINANCE));
            payOut.resume(ORDER, by(FINANCE));
        };

        payments.pay(ORDER, by(FINANCE_2));

        assertThat(order().status()).isEqualTo(PaymentOrder.Status.PAID);
        assertThat(budgets.find(BUDGET).orElseThrow().state().spent()).isEqualTo(Money.cny("100.00"));
    }

    void waitsWithoutMoneyAndIsPaidLater() {
        assertThat(order().isWaiting()).isTrue();
        assertThat(budgets.find(BUDGET).orElseThrow().state().reserved()).isEmpty();
        assertThat(problem(payments.pay(ORDER, by(FINANCE_2)))).isNull();
        assertThat(budgets.find(BUDGET).orElseThrow().state().spent()).isEqualTo(Money.cny("100.00"));
    }

    PaymentOrder order() {
        return orders.find(ORDER).orElseThrow().state();
    }
}
