package yihao.reward.paymentorder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.reward.People.act;
import static yihao.reward.paymentorder.OrderPaymentTest.problem;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.ledger.Budget;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.paymentorder.OrderPayment.Asked;

@DisplayName("PO-04, PO-05, LG-06…LG-08 What is paid back")
class TakeBackTest {

    static final String BUDGET = "2026-city-reward";
    static final String ORDER = "BENEFIT-b-1";
    static final String NOON = "2026-10-12T04:00:00Z";

    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final InMemoryPostings postings = new InMemoryPostings(power);
    final Ledger ledger = new Ledger(budgets, postings);
    final InMemoryPaymentOrders orders = new InMemoryPaymentOrders(power);
    final PayOut payOut = new PayOut(orders, ledger, List.of());
    final OrderPayment payments =
            new OrderPayment(orders, payOut, budgets, (prefix, year) -> prefix + "-" + year + "-000001");
    final InMemoryRecoveries recoveries = new InMemoryRecoveries(power);
    final TakeBack takeBack = new TakeBack(orders, recoveries, ledger);

    @BeforeEach
    void a_budget() {
        ledger.open(BUDGET, 2026, "bureau", "人才待遇", cny("10000.00"), act(FINANCE, NOON));
    }

    @Test
    void is_withheld_tax_posted_apart_from_what_the_payee_got() {
        paid("1000.00", "bureau", "200.00");

        assertThat(postings.balance("paid:" + BUDGET)).isEqualByComparingTo("800.00");
        assertThat(postings.balance("tax-payable:" + BUDGET)).isEqualByComparingTo("200.00");
        assertThat(budget().spent()).isEqualTo(cny("1000.00"));
        assertBalanced();
    }

    @Test
    void no_tax_is_withheld_that_is_not_below_the_amount() {
        assertThat(problem(payments.take(asked("100.00", null, cny("100.00")), act(TALENT, NOON))))
                .isEqualTo(PaymentProblem.WITHHELD_NOT_BELOW_AMOUNT);
        assertThat(problem(payments.take(asked("100.00", null, cny("-0.01")), act(TALENT, NOON))))
                .isEqualTo(PaymentProblem.WITHHELD_NOT_BELOW_AMOUNT);
        assertThat(problem(payments.take(asked("100.00", null, cny("99.99")), act(TALENT, NOON))))
                .isNull();
    }

    @Test
    void another_payers_budget_bears_nothing() {
        payments.take(asked("100.00", "district-zhangdian", null), act(TALENT, NOON));

        assertThat(problem(payments.decide(ORDER, true, BUDGET, act(FINANCE, NOON))))
                .isEqualTo(LedgerProblem.BUDGET_OF_ANOTHER_PAYER);
        assertThat(problem(ledger.reserve(BUDGET, "k", cny("1.00"), "district-zhangdian", act(FINANCE, NOON))))
                .isEqualTo(LedgerProblem.BUDGET_OF_ANOTHER_PAYER);
        assertThat(problem(payments.take(asked("100.00", "bureau", null), act(TALENT, NOON))))
                .isEqualTo(PaymentProblem.PAYMENT_SOURCE_DIFFERS);
    }

    @Test
    void is_demanded_once_per_request_and_never_above_what_was_paid() {
        paid("1000.00", null, null);

        assertThat(problem(demand("one", "600.00"))).isNull();
        assertThat(problem(demand("one", "600.00"))).isNull();
        assertThat(problem(demand("one", "500.00"))).isEqualTo(PaymentProblem.DEMAND_DIFFERS);
        assertThat(problem(demand("two", "400.01"))).isEqualTo(PaymentProblem.DEMAND_ABOVE_PAYMENT);
        assertThat(problem(demand("two", "0.00"))).isEqualTo(PaymentProblem.DEMAND_WITHOUT_AMOUNT);
        assertThat(problem(demand("two", "400.00"))).isNull();
        assertThat(takeBack.of(ORDER)).hasSize(2);
    }

    @Test
    void is_not_demanded_of_what_is_not_paid_or_unknown() {
        payments.take(asked("100.00", null, null), act(TALENT, NOON));

        assertThat(problem(demand("one", "1.00"))).isEqualTo(PaymentProblem.DEMAND_ABOVE_PAYMENT);
        assertThat(problem(takeBack.demand("none", cny("1.00"), act(FINANCE, NOON))))
                .isEqualTo(PaymentProblem.PAYMENT_UNKNOWN);
    }

    @Test
    void comes_in_once_per_receipt_and_never_above_the_demand() {
        paid("1000.00", null, null);
        var id = demand("one", "600.00").result().orElseThrow().id();

        assertThat(problem(received(id, "slip-1", "500.00"))).isNull();
        assertThat(problem(received(id, "slip-1", "500.00"))).isNull();
        assertThat(problem(received(id, "slip-1", "50.00"))).isEqualTo(PaymentProblem.RECEIPT_DIFFERS);
        assertThat(problem(received(id, "slip-2", "100.01"))).isEqualTo(PaymentProblem.RECEIPT_ABOVE_DEMAND);
        assertThat(problem(received(id, "slip-2", "100.00"))).isNull();
        assertThat(problem(received("none", "slip-3", "1.00"))).isEqualTo(PaymentProblem.RECOVERY_UNKNOWN);

        assertThat(recoveries.find(id).orElseThrow().state().isDone()).isTrue();
        assertThat(postings.balance("paid:" + BUDGET)).isEqualByComparingTo("400.00");
        assertThat(budget().recoveredInAll()).isEqualTo(cny("600.00"));
        assertThat(budget().available()).isEqualTo(cny("9000.00"));
        assertBalanced();
    }

    @RepeatedTest(24)
    void is_booked_exactly_once_wherever_the_process_dies(RepetitionInfo at) {
        paid("1000.00", null, null);
        power.afterChances(at.getCurrentRepetition() - 1);
        try {
            demand("one", "600.00");
            received(Recovery.idOf(ORDER, 1), "slip-1", "250.00");
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        power.never();
        takeBack.sweep(Instant.MAX, act(FINANCE, NOON), (_, e) -> {
            throw e;
        });
        demand("one", "600.00");
        received(Recovery.idOf(ORDER, 1), "slip-1", "250.00");

        var recovery = takeBack.of(ORDER).getFirst().state();
        assertThat(takeBack.of(ORDER)).hasSize(1);
        assertThat(recovery.outstanding()).isEqualTo(cny("350.00"));
        assertThat(recovery.open()).isNull();
        assertThat(recovery.receipts()).allMatch(Recovery.Receipt::posted);
        assertThat(orders.demandedSince(Instant.MAX, 10)).isEmpty();
        assertThat(budget().recoveredInAll()).isEqualTo(cny("250.00"));
        assertThat(postings.balance("paid:" + BUDGET)).isEqualByComparingTo("750.00");
        assertBalanced();
    }

    @Test
    void has_fewer_than_twenty_four_places_to_die_at() {
        paid("1000.00", null, null);
        power.afterChances(24);

        demand("one", "600.00");
        assertThat(problem(received(Recovery.idOf(ORDER, 1), "slip-1", "250.00")))
                .isNull();
    }

    @RepeatedTest(10)
    void demanded_by_sixteen_at_once_never_exceeds_what_was_paid() throws Exception {
        paid("1000.00", null, null);

        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<Object>> asks = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Object>) () -> demand("key-" + i, "300.00"))
                    .toList();
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }

        assertThat(takeBack.of(ORDER)).hasSize(3);
    }

    Outcome<Versioned<Recovery>> demand(String key, String amount) {
        var act = act(FINANCE, NOON);
        return takeBack.demand(
                ORDER, cny(amount), new Act(act.actor(), act.at(), "退回", "r", new Act.RequestKey(key, "hash"), null));
    }

    Outcome<Versioned<Recovery>> received(String id, String receipt, String amount) {
        return takeBack.received(id, receipt, cny(amount), act(FINANCE_2, NOON));
    }

    void paid(String amount, @Nullable String payer, @Nullable String withheld) {
        payments.take(asked(amount, payer, withheld == null ? null : cny(withheld)), act(TALENT, NOON));
        payments.decide(ORDER, true, BUDGET, act(FINANCE, NOON));
        assertThat(problem(payments.pay(ORDER, act(FINANCE_2, NOON)))).isNull();
    }

    static Asked asked(String amount, @Nullable String payer, @Nullable Money withheld) {
        return new Asked("BENEFIT", "b-1", "购房补贴", "t-1", cny(amount), payer, withheld);
    }

    Budget budget() {
        return budgets.find(BUDGET).orElseThrow().state();
    }

    void assertBalanced() {
        assertThat(postings.balances().stream()
                        .map(yihao.reward.ledger.Postings.Balance::balance)
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo("0");
    }
}
