package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.claim.Claim.Status;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.paymentorder.PaymentOrder;

@DisplayName("RC-17 RC-21 RC-22 An approved claim whose ground is lost")
class LostGroundsTest {

    static final String LATER = "2026-12-01T02:00:00Z";
    static final Act LOOK = Act.ofService("reward", Instant.parse(LATER), "look");

    final ClaimWorld world = new ClaimWorld();

    @Test
    void is_not_paid_before_the_bureau_has_checked_it() {
        var id = world.approved();
        revoked("c1");

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(ClaimProblem.GROUND_LOST);
        assertThat(world.orders.all()).isEmpty();
        assertThat(world.hinting.look(LOOK)).isEqualTo(1);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(ClaimProblem.GROUND_LOST);

        world.hinting.checked(id, act(BUREAU, LATER, "凭证更换，金额不变"));

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
    }

    @Test
    void is_stopped_at_the_last_door_where_its_money_is_already_reserved() {
        var id = world.approved();
        var order = reserved(id);
        revoked("c1");

        assertThat(problem(world.payOut.resume(order, world.pay(FINANCE)))).isEqualTo(ClaimProblem.GROUND_LOST);

        assertThat(world.orders.find(order).orElseThrow().state().status()).isEqualTo(PaymentOrder.Status.REFUSED);
        var budget = world.budgets.find(BUDGET).orElseThrow().state();
        assertThat(budget.available()).isEqualTo(budget.total());
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
    }

    /// The process dies at one write after the other, until it leaves an order that has its money.
    private String reserved(String id) {
        for (int chance = 0; ; chance++) {
            world.power.afterChances(chance);
            try {
                world.paying.pay(id, BUDGET, world.pay(FINANCE));
                throw new AssertionError("Paid without ever dying after the reservation");
            } catch (PowerCut.Died _) {
                world.power.never();
            }
            for (var order : world.orders.all()) {
                if (order.state().status() == PaymentOrder.Status.RESERVED) {
                    return order.id();
                }
            }
        }
    }

    @Test
    void is_hinted_at_again_when_another_ground_is_lost() {
        var id = world.approved();
        revoked("c1");
        world.hinting.look(LOOK);
        world.hinting.checked(id, act(BUREAU, LATER, "凭证更换，金额不变"));
        assertThat(world.hinting.look(LOOK)).isZero();

        world.known.projects.replaceAll(KnownInMemory::ended);

        assertThat(world.hinting.look(LOOK)).isEqualTo(1);
        assertThat(world.claim(id).hint())
                .extracting("cause", "open")
                .containsExactly(ClawbackHint.Cause.PROJECT_ENDED, true);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(ClaimProblem.GROUND_LOST);
    }

    @Test
    void goes_back_to_its_beginning_by_the_head_of_the_bureau_and_leaves_its_room_free() {
        var id = world.approved();
        var entries = world.awards.find("jinan-2019").orElseThrow().state().entries();
        assertThat(entries).hasSize(1);

        assertThat(problem(world.deciding.startOver(id, act(BUREAU, LATER, "资金撤销"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.deciding.startOver(id, act(HEAD, LATER)))).isEqualTo(RewardProblem.REASON_MISSING);
        world.known.capital.clear();
        world.known.capital.add(KnownInMemory.foreign(
                "c1", "p1", "district-zhangdian", "5000000.00", "35617000.00", "2026-09-15", true));
        assertThat(problem(world.deciding.startOver(id, act(HEAD, LATER, "资金撤销"))))
                .isNull();

        assertThat(world.claim(id).status()).isEqualTo(Status.APPLIED);
        assertThat(world.claim(id).shares()).isEmpty();
        assertThat(world.claim(id).computation().total()).isEqualTo(Money.cny("213702.00"));
        assertThat(world.awards.find("jinan-2019").orElseThrow().state().entries())
                .isEmpty();

        world.reviewedByAll(id);
        world.deciding.publish(id, act(BUREAU, LATER));
        assertThat(problem(world.deciding.approve(id, true, act(HEAD, "2026-12-15T02:00:00Z"))))
                .isNull();
        assertThat(problem(world.paying.pay(id, BUDGET, act(FINANCE, "2026-12-16T02:00:00Z"))))
                .isNull();
    }

    @Test
    void does_not_go_back_once_something_was_paid() {
        var id = world.approved();
        world.paying.pay(id, BUDGET, world.pay(FINANCE));

        assertThat(problem(world.deciding.startOver(id, act(HEAD, LATER, "资金撤销"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    private void revoked(String capital) {
        world.known.capital.clear();
        world.known.capital.add(KnownInMemory.foreign(
                capital, "p1", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", false));
    }
}
