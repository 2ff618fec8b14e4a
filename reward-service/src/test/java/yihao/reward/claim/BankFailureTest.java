package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.HEAD_2;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.APPROVED;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.claim.Claim.Status;
import yihao.reward.paymentorder.BatchedPayment;
import yihao.reward.paymentorder.PaymentProblem;

@DisplayName("RC-07, PO-06 A claim that a bank is to pay")
class BankFailureTest {

    static final String SMALL = "2026-small";

    final ClaimWorld world = new ClaimWorld();
    final BatchedPayment batched = new BatchedPayment(world.orders, world.payOut);

    @Test
    void is_open_again_once_the_bank_could_not_and_is_paid_by_a_later_batch() {
        var id = sent();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAYMENT_REQUESTED);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(PaymentProblem.ORDER_IN_BATCH);

        batched.failed(order(), "b-1", "户名不符", by(FINANCE_2));
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
        assertThat(world.claim(id).shares().getFirst().state()).isEqualTo(Share.State.OPEN);

        batched.join(order(), "b-2", SMALL, by(FINANCE));
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(PaymentProblem.ORDER_IN_BATCH);
        assertThat(problem(batched.send(order(), "b-2", FINANCE_2.subject(), by(FINANCE_2))))
                .isNull();
        batched.paid(order(), "b-2", "REF-1", by(FINANCE_2));
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
    }

    @Test
    void is_not_paid_by_a_later_batch_while_it_is_suspended() {
        var id = sent();
        world.holding.suspend(id, act(HEAD, APPROVED, "举报核查"));
        batched.failed(order(), "b-1", "户名不符", by(FINANCE_2));
        batched.join(order(), "b-2", SMALL, by(FINANCE));

        assertThat(problem(batched.send(order(), "b-2", FINANCE_2.subject(), by(FINANCE_2))))
                .isEqualTo(ClaimProblem.CLAIM_SUSPENDED);
        assertThat(world.budgets.find(SMALL).orElseThrow().state().reserved()).isEmpty();
        world.holding.resume(id, act(HEAD_2, APPROVED, "查清"));
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
    }

    @RepeatedTest(8)
    void is_open_again_wherever_the_process_dies(RepetitionInfo at) {
        var id = sent();
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            batched.failed(order(), "b-1", "户名不符", by(FINANCE_2));
        } catch (PowerCut.Died _) {
            // what is written is written
        }
        world.power.never();
        if (!batched.hasLeft(order(), "b-1")) {
            batched.failed(order(), "b-1", "户名不符", by(FINANCE_2));
        }
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
        assertThat(world.claim(id).shares().getFirst().state()).isEqualTo(Share.State.OPEN);

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
    }

    @Test
    void is_not_released_to_the_bank_by_who_decided_in_it_nor_in_anothers_place() {
        var id = waiting();
        batched.join(order(), "b-1", SMALL, by(FINANCE));
        var head = HEAD.subject();

        assertThat(problem(batched.send(order(), "b-1", "deputy for " + head, by(FINANCE_2))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(batched.send(order(), "b-1", BUREAU.subject(), by(FINANCE_2))))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
    }

    /// Its budget could not bear it when finance asked for it; now it can.
    private String waiting() {
        world.ledger.open(SMALL, 2026, "bureau", "奖励", Money.cny("1.00"), by(FINANCE));
        var id = world.approved();
        world.paying.pay(id, SMALL, world.pay(FINANCE));
        world.ledger.appropriate(SMALL, "more", Money.cny("1000000.00"), by(FINANCE));
        return id;
    }

    private String sent() {
        var id = waiting();
        assertThat(problem(batched.join(order(), "b-1", SMALL, by(FINANCE)))).isNull();
        assertThat(problem(batched.send(order(), "b-1", FINANCE_2.subject(), by(FINANCE_2))))
                .isNull();
        return id;
    }

    private String order() {
        return world.orders.all().getFirst().id();
    }

    private static Act by(Actor actor) {
        return act(actor, APPROVED);
    }
}
