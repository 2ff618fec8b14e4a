package yihao.reward.paymentorder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.paymentorder.PaymentOrder.Status.APPROVED;
import static yihao.reward.paymentorder.PaymentOrder.Status.ORDERED;
import static yihao.reward.paymentorder.PaymentOrder.Status.PAID;
import static yihao.reward.paymentorder.PaymentOrder.Status.REFUSED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.ledger.InMemoryBudgets;
import yihao.reward.ledger.InMemoryPostings;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.LedgerProblem;

@DisplayName("PO-01…PO-03 A payment order")
class OrderPaymentTest {

    static final String BUDGET = "2026-city-reward";
    static final String NOON = "2026-10-12T04:00:00Z";

    final Map<String, RuntimeException> failures = new HashMap<>();
    final PowerCut power = new PowerCut();
    final InMemoryBudgets budgets = new InMemoryBudgets(power);
    final InMemoryPostings postings = new InMemoryPostings(power);
    final Ledger ledger = new Ledger(budgets, postings);
    final InMemoryPaymentOrders orders = new InMemoryPaymentOrders(power);
    final PayOut payOut = new PayOut(orders, ledger, List.of());
    final OrderPayment payments =
            new OrderPayment(orders, payOut, budgets, (prefix, year) -> prefix + "-" + year + "-000001");

    @BeforeEach
    void a_budget() {
        ledger.open(BUDGET, 2026, "bureau", "人才待遇", cny("1000000.00"), by(FINANCE));
    }

    @Test
    void is_taken_once_per_source() {
        var first = payments.take("BENEFIT", "b-1", "购房补贴", "t-1", cny("700000.00"), by(TALENT));
        var second = payments.take("BENEFIT", "b-1", "购房补贴", "t-1", cny("700000.00"), by(TALENT));
        var other = payments.take("BENEFIT", "b-1", "购房补贴", "t-1", cny("700000.01"), by(TALENT));

        assertThat(first.map(OrderPayment.Taken::isNew)).isEqualTo(Outcome.done(true));
        assertThat(second.map(OrderPayment.Taken::isNew)).isEqualTo(Outcome.done(false));
        assertThat(problem(other)).isEqualTo(PaymentProblem.PAYMENT_SOURCE_DIFFERS);
        assertThat(orders.all()).hasSize(1);
    }

    @Test
    void is_approved_by_one_person_of_finance_and_paid_by_another() {
        order();

        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(payments.decide("BENEFIT-b-1", true, BUDGET, by(ZHANGDIAN))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(payments.decide("BENEFIT-b-1", true, BUDGET, by(FINANCE))))
                .isNull();
        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(status()).isEqualTo(APPROVED);
        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isNull();
        assertThat(status()).isEqualTo(PAID);
        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(spent()).isEqualTo("700000.00");
    }

    @Test
    void is_refused_with_a_reason_and_then_never_paid() {
        order();

        payments.decide("BENEFIT-b-1", false, null, act(FINANCE, NOON, "资料不全"));

        assertThat(status()).isEqualTo(REFUSED);
        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_not_approved_from_a_budget_that_does_not_exist_nor_refused_without_a_reason() {
        order();

        assertThat(problem(payments.decide("BENEFIT-b-1", true, "none", by(FINANCE))))
                .isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
        assertThat(problem(payments.decide("BENEFIT-b-1", false, null, by(FINANCE))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(status()).isEqualTo(ORDERED);
    }

    @Test
    void stays_approved_when_its_budget_cannot_bear_it() {
        payments.take("BENEFIT", "b-1", "购房补贴", "t-1", cny("1000000.01"), by(TALENT));
        payments.decide("BENEFIT-b-1", true, BUDGET, by(FINANCE));

        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isEqualTo(LedgerProblem.BUDGET_EXCEEDED);
        assertThat(status()).isEqualTo(APPROVED);
        ledger.appropriate(BUDGET, "supplement", cny("1.00"), by(FINANCE));
        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isNull();
        assertThat(spent()).isEqualTo("1000000.01");
    }

    @RepeatedTest(30)
    void is_paid_exactly_once_wherever_the_process_dies_and_the_sweeper_comes(RepetitionInfo at) {
        order();
        payments.decide("BENEFIT-b-1", true, BUDGET, by(FINANCE));
        power.afterChances(at.getCurrentRepetition() - 1);

        try {
            payments.pay("BENEFIT-b-1", by(FINANCE_2));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        power.never();
        sweepAt("2026-10-12T04:05:00Z");
        if (status() == APPROVED) {
            // it died before the request was written: the person asks again
            payments.pay("BENEFIT-b-1", by(FINANCE_2));
        }

        assertThat(status()).isEqualTo(PAID);
        assertThat(spent()).isEqualTo("700000.00");
        assertThat(budgets.find(BUDGET).orElseThrow().state().reserved()).isEmpty();
        assertThat(postings.list(BUDGET, null, 100)).hasSize(3);
        assertThat(postings.balance("paid:" + BUDGET)).isEqualByComparingTo("700000.00");
        assertThat(orders.openSince(Instant.MAX, 10)).isEmpty();
    }

    @Test
    void has_fewer_than_thirty_places_to_die_at() {
        order();
        payments.decide("BENEFIT-b-1", true, BUDGET, by(FINANCE));
        power.afterChances(30);

        assertThat(problem(payments.pay("BENEFIT-b-1", by(FINANCE_2)))).isNull();
    }

    @Test
    void under_way_is_left_alone_until_the_patience_is_over() {
        order();
        payments.decide("BENEFIT-b-1", true, BUDGET, by(FINANCE));
        power.afterChances(3);
        try {
            payments.pay("BENEFIT-b-1", by(FINANCE_2));
        } catch (PowerCut.Died _) {
            // as planned
        }
        power.never();

        assertThat(sweepAt("2026-10-12T04:00:59Z")).isZero();
        assertThat(sweepAt("2026-10-12T04:01:00Z")).isOne();
    }

    @Test
    void that_cannot_be_finished_does_not_hold_up_the_others() {
        for (var source : List.of("b-1", "b-2")) {
            payments.take("BENEFIT", source, "购房补贴", "t-1", cny("1000.00"), by(TALENT));
            payments.decide("BENEFIT-" + source, true, BUDGET, by(FINANCE));
            power.afterChances(2);
            try {
                payments.pay("BENEFIT-" + source, by(FINANCE_2));
            } catch (PowerCut.Died _) {
                // both are left under way
            }
        }
        power.afterChances(0);

        assertThat(sweepAt("2026-10-12T04:05:00Z")).isEqualTo(2);
        assertThat(failures).containsOnlyKeys("BENEFIT-b-1");
        assertThat(orders.find("BENEFIT-b-2").orElseThrow().state().status()).isEqualTo(PAID);
    }

    int sweepAt(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return new SweepPayments(orders, payOut, clock, Duration.ofMinutes(1)).sweep(failures::put);
    }

    void order() {
        payments.take("BENEFIT", "b-1", "购房补贴", "t-1", cny("700000.00"), by(TALENT));
        assertThat(status()).isEqualTo(ORDERED);
    }

    PaymentOrder.Status status() {
        return orders.find("BENEFIT-b-1").orElseThrow().state().status();
    }

    String spent() {
        return budgets.find(BUDGET).orElseThrow().state().spent().amount().toPlainString();
    }

    static Act by(Actor actor) {
        return act(actor, NOON);
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
