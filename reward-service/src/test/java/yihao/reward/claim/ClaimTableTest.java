package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.HEAD_2;
import static yihao.reward.People.TAX;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.BUDGET;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.ClawBackClaim.Proposal;

@DisplayName("RC-04 Of all steps in all states, a claim takes")
class ClaimTableTest {

    static final String LATER = "2026-10-13T02:00:00Z";

    final ClaimWorld world = new ClaimWorld();

    @ParameterizedTest(name = "in state {0} only {1}")
    @CsvSource(textBlock = """
            APPLIED,     review withdraw
            REVIEWED,    publish withdraw
            PUBLISHED,   answer approve decline withdraw
            APPROVED,    pay suspend
            SUSPENDED,   resume
            PAID,        propose
            PROPOSED,    decide
            CLAWED_BACK, repay
            DECLINED,    -
            WITHDRAWN,   -
            """)
    void only_the_steps_that_are_open(String state, String open) {
        for (var step :
                "review publish answer approve decline withdraw pay suspend resume propose decide repay".split(" ")) {
            var fresh = new ClaimTableTest();
            var done = fresh.take(step, fresh.in(state)) instanceof Outcome.Done<?>;

            assertThat(done).as("%s in %s", step, state).isEqualTo((" " + open + " ").contains(" " + step + " "));
        }
    }

    private Outcome<?> take(String step, String id) {
        return switch (step) {
            case "review" -> world.review(id, ReviewBody.TAX, TAX);
            case "publish" -> world.deciding.publish(id, act(BUREAU, ClaimWorld.PUBLISHED));
            case "answer" -> world.deciding.answer(id, 1, false, "不属实", act(BUREAU_2, LATER));
            case "approve" -> world.deciding.approve(answered(id), true, act(HEAD, LATER));
            case "decline" -> world.deciding.approve(answered(id), false, act(HEAD, LATER, "不符"));
            case "withdraw" -> world.holding.withdraw(id, act(ZHANGDIAN, LATER, "撤回"));
            case "pay" -> world.paying.pay(id, BUDGET, world.pay(FINANCE));
            case "suspend" -> world.holding.suspend(id, act(HEAD_2, LATER, "核查"));
            case "resume" -> world.holding.resume(id, act(HEAD, LATER, "查清"));
            case "propose" -> world.clawing.propose(id, proposal(), act(BUREAU, LATER));
            case "decide" -> world.clawing.decide(id, true, act(HEAD, LATER, "属实"));
            case "repay" -> world.clawing.received(id, "CLAIM-" + id + "-1-R1", "R-1", Money.cny("1.00"), pay());
            default -> throw new IllegalArgumentException(step);
        };
    }

    private yihao.kernel.Act pay() {
        return act(yihao.reward.People.FINANCE_2, LATER);
    }

    private String answered(String id) {
        world.deciding.answer(id, 1, false, "不属实", act(BUREAU_2, LATER));
        return id;
    }

    private static Proposal proposal() {
        return new Proposal("迁出", null, Money.cny("1.00"), "第九条");
    }

    private String in(String state) {
        return switch (state) {
            case "SUSPENDED" -> after(world.approved(), "suspend");
            case "PROPOSED" -> after(in("PAID"), "propose");
            case "CLAWED_BACK" -> after(in("PROPOSED"), "decide");
            default ->
                switch (Status.valueOf(state)) {
                    case APPLIED -> world.applied();
                    case REVIEWED -> world.reviewed();
                    case PUBLISHED -> objected(world.published());
                    case APPROVED -> world.approved();
                    case PAID -> after(world.approved(), "pay");
                    case DECLINED -> after(world.published(), "decline");
                    case WITHDRAWN -> after(world.applied(), "withdraw");
                    case PAYMENT_REQUESTED, CLAWED_BACK -> throw new IllegalArgumentException(state);
                };
        };
    }

    private String objected(String id) {
        world.deciding.object(id, "异议", act(Actor.service("public"), "2026-10-09T02:00:00Z"));
        return id;
    }

    private String after(String id, String step) {
        assertThat(take(step, id)).isInstanceOf(Outcome.Done.class);
        return id;
    }
}
