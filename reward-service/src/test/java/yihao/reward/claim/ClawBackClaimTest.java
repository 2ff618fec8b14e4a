package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.problem;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.ClawBackClaim.Proposal;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.scheme.Facts.Earlier;

@DisplayName("RC-13 A clawback")
class ClawBackClaimTest {

    static final String LATER = "2026-12-01T02:00:00Z";
    static final String DECIDED = "2026-12-02T02:00:00Z";

    final ClaimWorld world = new ClaimWorld();

    @Test
    void is_proposed_by_one_decided_by_another_and_demanded_of_the_payment() {
        var id = paid();

        assertThat(problem(propose(id, "100.00", COMMERCE))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(decide(id, HEAD))).isEqualTo(ClaimProblem.NO_CLAWBACK_PROPOSED);
        assertThat(problem(propose(id, "100000.00", BUREAU))).isNull();
        assertThat(problem(propose(id, "1.00", BUREAU))).isEqualTo(ClaimProblem.CLAWBACK_PROPOSED);
        assertThat(problem(decide(id, BUREAU))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.clawing.decide(id, true, act(HEAD, DECIDED)))).isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(decide(id, HEAD))).isNull();

        assertThat(world.claim(id).status()).isEqualTo(Status.CLAWED_BACK);
        assertThat(world.recoveries.all()).hasSize(1);
        assertThat(world.recoveries.all().getFirst().state().demanded()).isEqualTo(cny("100000.00"));
        assertThat(problem(decide(id, HEAD))).isEqualTo(ClaimProblem.NO_CLAWBACK_PROPOSED);
        assertThat(problem(propose(id, "1.00", BUREAU))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.apply(ZHANGDIAN)))
                .as("the rest of the award is kept")
                .isEqualTo(ClaimProblem.CLAIM_EXISTS);
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource(textBlock = """
            0.00,      reward.nothing-paid
            -1.00,     reward.nothing-paid
            0.01,
            341923.20,
            341923.21, reward.clawback-above-paid
            """)
    void is_never_more_than_was_paid(String amount, @org.jspecify.annotations.Nullable String code) {
        var problem = problem(propose(paid(), amount, BUREAU));

        assertThat(problem == null ? null : problem.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}: {1} awards still take room")
    @CsvSource({"341923.20, 0", "341923.19, 1"})
    void of_the_whole_leaves_its_room_below_the_ceilings_to_others(String amount, int entries) {
        var id = paid();
        propose(id, amount, BUREAU);
        decide(id, HEAD);

        assertThat(world.awards.find("jinan-2019").orElseThrow().state().entries())
                .hasSize(entries);
    }

    @Test
    void of_a_half_leaves_half_of_its_room_to_others() {
        var id = paid();
        propose(id, "170961.60", BUREAU);
        decide(id, HEAD);

        var awarded = world.awards.find("jinan-2019").orElseThrow().state();
        assertThat(awarded.before(world.claim(id).subject(), null).stream()
                        .map(Earlier::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("213702");
    }

    @Test
    void needs_a_payment_and_a_ground() {
        assertThat(problem(propose(world.approved(), "1.00", BUREAU))).isEqualTo(ClaimProblem.NOTHING_PAID);
        var noGround = new Proposal("企业迁出", null, cny("1.00"), null);
        assertThat(problem(world.clawing.propose(world.claims.all().getFirst().id(), noGround, act(BUREAU, LATER))))
                .isEqualTo(ClaimProblem.CLAWBACK_WITHOUT_GROUND);
    }

    @Test
    void that_is_dismissed_leaves_the_claim_as_it_was() {
        var id = paid();
        propose(id, "100.00", BUREAU);

        assertThat(problem(world.clawing.decide(id, false, act(HEAD, DECIDED, "事实不清"))))
                .isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.PAID);
        assertThat(world.recoveries.all()).isEmpty();
        assertThat(problem(propose(id, "100.00", BUREAU))).isNull();
    }

    @Test
    void is_repaid_receipt_by_receipt_until_it_is_whole() {
        var id = paid();
        propose(id, "100.00", BUREAU);
        decide(id, HEAD);
        var recovery = world.recoveries.all().getFirst().id();

        assertThat(problem(world.clawing.received(id, recovery, "R-1", cny("60.00"), act(BUREAU, DECIDED))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(received(id, recovery, "R-1", "60.00"))).isNull();
        assertThat(problem(received(id, recovery, "R-1", "60.00"))).isNull();
        assertThat(problem(received(id, recovery, "R-2", "40.01"))).isEqualTo(PaymentProblem.RECEIPT_ABOVE_DEMAND);
        assertThat(problem(received(id, recovery, "R-2", "40.00"))).isNull();
        assertThat(world.clawing.recoveries(world.claim(id)).getFirst().state().isDone())
                .isTrue();
        assertThat(problem(received(id, "CLAIM-another-1-R1", "R-3", "1.00")))
                .isEqualTo(ClaimProblem.NO_CLAWBACK_PROPOSED);
    }

    @RepeatedTest(16)
    void is_demanded_once_wherever_the_process_dies_and_the_sweeper_comes(RepetitionInfo at) {
        var id = paid();
        propose(id, "100.00", BUREAU);
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            decide(id, HEAD);
        } catch (PowerCut.Died _) {
            // what is written is written
        }
        world.power.never();
        var sweep = Act.ofService("reward", Instant.parse("2026-12-02T03:00:00Z"), "sweep");
        world.clawing.sweep(sweep.at(), sweep, (_, e) -> {
            throw e;
        });
        if (world.claim(id).status() == Status.PAID) {
            decide(id, HEAD);
        }

        assertThat(world.claim(id).status()).isEqualTo(Status.CLAWED_BACK);
        assertThat(world.claims.undemanded(sweep.at(), 10)).isEmpty();
        assertThat(world.recoveries.all())
                .extracting(one -> one.state().demanded())
                .containsExactly(cny("100.00"));
    }

    @RepeatedTest(12)
    void takes_a_receipt_once_wherever_the_process_dies(RepetitionInfo at) {
        var id = paid();
        propose(id, "100.00", BUREAU);
        decide(id, HEAD);
        var recovery = world.recoveries.all().getFirst().id();
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            received(id, recovery, "R-1", "60.00");
        } catch (PowerCut.Died _) {
            // what is written is written
        }
        world.power.never();
        received(id, recovery, "R-1", "60.00");

        assertThat(world.recoveries.all().getFirst().state().received()).isEqualTo(cny("60.00"));
        assertThat(world.recoveries.all().getFirst().state().open()).isNull();
    }

    @Test
    void is_hinted_at_once_when_money_is_revoked_after_it_was_paid_and_checked_by_the_bureau() {
        var id = paid();
        var sweep = Act.ofService("reward", Instant.parse(LATER), "look");
        assertThat(world.hinting.look(sweep)).isZero();
        world.known.capital.clear();
        world.known.capital.add(yihao.reward.copies.KnownInMemory.foreign(
                "c1", "p1", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", false));

        assertThat(world.hinting.look(sweep)).isEqualTo(1);
        assertThat(world.hinting.look(sweep)).isZero();
        assertThat(waiting(id)).containsExactly("check-clawback");
        assertThat(problem(world.hinting.checked(id, act(BUREAU, LATER)))).isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.hinting.checked(id, act(BUREAU, LATER, "凭证更换，金额不变"))))
                .isNull();
        assertThat(waiting(id)).isEmpty();
        assertThat(world.hinting.look(sweep)).isZero();
        assertThat(problem(world.hinting.checked(id, act(BUREAU, LATER, "再查"))))
                .isEqualTo(ClaimProblem.NOTHING_TO_CHECK);
    }

    private java.util.List<String> waiting(String id) {
        return ClaimSteps.waitingFor(world.claim(id), BUREAU, java.time.LocalDate.of(2026, 12, 1), false);
    }

    private String paid() {
        var id = world.approved();
        world.paying.pay(id, BUDGET, world.pay(FINANCE));
        return id;
    }

    private Outcome<?> propose(String id, String amount, Actor actor) {
        return world.clawing.propose(id, new Proposal("企业迁出", null, cny(amount), "办法第十二条"), act(actor, LATER));
    }

    private Outcome<?> decide(String id, Actor actor) {
        return world.clawing.decide(id, true, act(actor, DECIDED, "属实"));
    }

    private Outcome<?> received(String id, String recovery, String receipt, String amount) {
        return world.clawing.received(id, recovery, receipt, cny(amount), act(FINANCE_2, DECIDED));
    }
}
