package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.claim.Claim.Status;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.paymentorder.SweepPayments;

@DisplayName("RC-07 A claim's instalment")
class PayClaimTest {

    final ClaimWorld world = new ClaimWorld();

    @Test
    void is_paid_once_by_finance_from_a_budget() {
        var id = world.approved();

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(COMMERCE))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.paying.pay(id, "none", world.pay(FINANCE)))).isEqualTo(LedgerProblem.BUDGET_UNKNOWN);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE_2)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertPaidOnce(id);
    }

    @Test
    void that_its_budget_cannot_bear_stays_approved_and_is_paid_from_another() {
        world.ledger.open("small", 2026, "bureau", "小额", cny("100.00"), world.pay(FINANCE));
        var id = world.approved();

        assertThat(problem(world.paying.pay(id, "small", world.pay(FINANCE)))).isEqualTo(LedgerProblem.BUDGET_EXCEEDED);
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE_2)))).isNull();
        assertPaidOnce(id);
        assertThat(world.budgets.find("small").orElseThrow().state().reserved()).isEmpty();
    }

    @RepeatedTest(40)
    void is_paid_exactly_once_wherever_the_process_dies_and_the_sweeper_comes(RepetitionInfo at) {
        var id = world.approved();
        world.power.afterChances(at.getCurrentRepetition() - 1);

        try {
            world.paying.pay(id, BUDGET, world.pay(FINANCE));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        world.power.never();
        var later = Clock.fixed(Instant.parse("2026-10-13T02:05:00Z"), ZoneOffset.UTC);
        new SweepPayments(world.orders, world.payOut, later, Duration.ofMinutes(1)).sweep((_, e) -> {
            throw e;
        });
        if (world.orders.all().isEmpty()) {
            // it died before anything was written: the person asks again
            world.paying.pay(id, BUDGET, world.pay(FINANCE));
        }

        assertPaidOnce(id);
    }

    @RepeatedTest(40)
    void is_paid_exactly_once_wherever_the_process_dies_and_the_person_asks_again(RepetitionInfo at) {
        var id = world.approved();
        world.power.afterChances(at.getCurrentRepetition() - 1);

        try {
            world.paying.pay(id, BUDGET, world.pay(FINANCE));
        } catch (PowerCut.Died _) {
            // the process is gone; what is written is written
        }
        world.power.never();
        world.paying.pay(id, BUDGET, world.pay(FINANCE));

        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
        assertThat(spent()).isEqualTo("427404.00");
    }

    @RepeatedTest(20)
    void asked_for_by_eight_at_the_same_instant_is_paid_once() throws Exception {
        var id = world.approved();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> asks = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Object>)
                            () -> world.paying.pay(id, BUDGET, world.pay(i % 2 == 0 ? FINANCE : FINANCE_2)))
                    .toList();
            for (var ask : threads.invokeAll(asks)) {
                ask.get();
            }
        }

        assertPaidOnce(id);
    }

    void assertPaidOnce(String id) {
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
        assertThat(world.orders.all()).hasSize(1);
        assertThat(world.orders.all().getFirst().state().open()).isNull();
        assertThat(spent()).isEqualTo("427404.00");
        assertThat(budget().reserved()).isEmpty();
        assertThat(world.postings.list(BUDGET, null, 100)).hasSize(4);
        assertThat(world.postings.balance("budget:" + BUDGET))
                .isEqualByComparingTo(budget().available().amount());
    }

    yihao.reward.ledger.Budget budget() {
        return world.budgets.find(BUDGET).orElseThrow().state();
    }

    String spent() {
        return budget().spent().amount().toPlainString();
    }
}
