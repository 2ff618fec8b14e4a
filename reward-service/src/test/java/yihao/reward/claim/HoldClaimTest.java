package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.HEAD_2;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.APPROVED;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.claim.Claim.Status;

@DisplayName("RC-09, RC-10 A claim that is held")
class HoldClaimTest {

    final ClaimWorld world = new ClaimWorld();

    @Test
    void is_withdrawn_by_its_applicant_with_a_reason_and_may_be_applied_for_again() {
        var id = world.published();

        assertThat(problem(world.holding.withdraw(id, act(BUREAU, APPROVED, "撤回"))))
                .isEqualTo(ClaimProblem.NOT_THE_APPLICANT);
        assertThat(problem(world.holding.withdraw(id, act(ZHANGDIAN, APPROVED))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.holding.withdraw(id, act(ZHANGDIAN, APPROVED, "材料有误"))))
                .isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(world.claim(id).declinedReason()).isEqualTo("材料有误");
        assertThat(problem(world.holding.withdraw(id, act(ZHANGDIAN, APPROVED, "再撤"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.apply(ZHANGDIAN))).isNull();
    }

    @Test
    void is_not_withdrawn_once_it_is_approved() {
        assertThat(problem(world.holding.withdraw(world.approved(), act(ZHANGDIAN, APPROVED, "撤回"))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_suspended_by_one_head_with_a_reason_and_resumed_by_another() {
        var id = world.approved();

        assertThat(problem(world.holding.suspend(id, act(LINZI, APPROVED, "举报"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.holding.suspend(id, act(HEAD, APPROVED)))).isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.holding.resume(id, act(HEAD, APPROVED, "查清"))))
                .isEqualTo(ClaimProblem.CLAIM_NOT_SUSPENDED);
        assertThat(problem(world.holding.suspend(id, act(HEAD, APPROVED, "举报核查"))))
                .isNull();
        assertThat(problem(world.holding.suspend(id, act(HEAD_2, APPROVED, "再停"))))
                .isEqualTo(ClaimProblem.CLAIM_SUSPENDED);
        assertThat(problem(world.holding.resume(id, act(HEAD, APPROVED, "查清")))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.holding.resume(id, act(HEAD_2, APPROVED, "查清"))))
                .isNull();
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
    }

    @Test
    void pays_nothing_while_it_is_suspended_and_commits_nothing() {
        var id = world.approved();
        world.holding.suspend(id, act(HEAD, APPROVED, "举报核查"));

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isEqualTo(ClaimProblem.CLAIM_SUSPENDED);
        assertThat(world.orders.all()).isEmpty();
        assertThat(ClaimSteps.waitingFor(world.claim(id), FINANCE, java.time.LocalDate.of(2026, 10, 12), true))
                .isEmpty();
    }

    @RepeatedTest(12)
    void suspended_while_a_payment_is_under_way_pays_whole_or_nothing_and_later_once(RepetitionInfo at) {
        var id = world.approved();
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.paying.pay(id, BUDGET, world.pay(FINANCE));
        } catch (PowerCut.Died _) {
            // the head suspends before anybody goes on with it
        }
        world.power.never();
        var noted = world.claim(id).status() != Status.APPROVED;
        world.holding.suspend(id, act(HEAD, APPROVED, "举报核查"));
        world.orders.all().forEach(order -> world.payOut.resume(order.id(), world.pay(FINANCE)));

        assertThat(spent()).isEqualTo(noted ? "427404.00" : "0.00");
        world.holding.resume(id, act(HEAD_2, APPROVED, "查清"));
        world.paying.pay(id, BUDGET, world.pay(FINANCE_2));
        assertThat(spent()).isEqualTo("427404.00");
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
        assertThat(world.budgets.find(BUDGET).orElseThrow().state().reserved()).isEmpty();
    }

    private String spent() {
        var budget = world.budgets.find(BUDGET).orElseThrow().state();
        return budget.spent().amount().toPlainString();
    }
}
