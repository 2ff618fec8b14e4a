package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.REFERRER_2;
import static yihao.reward.People.STATISTICS;
import static yihao.reward.People.TAX;
import static yihao.reward.People.TREASURY;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.PUBLISHED;
import static yihao.reward.claim.ClaimWorld.REVIEWED;
import static yihao.reward.claim.ClaimWorld.idOf;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.RewardProblem;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.claim.Claim.Status;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.copies.KnownReferral;

@DisplayName("RC-01…RC-06 A claim")
class ClaimTest {

    final ClaimWorld world = new ClaimWorld();

    @Test
    void is_computed_from_verified_money_when_it_is_applied_for() {
        world.known.capital.add(KnownInMemory.foreign(
                "c2", "p1", "district-zhangdian", "5000000.00", "35000000.00", "2026-09-15", false));

        var claim = world.claim(world.applied());

        assertThat(claim.computation().total()).isEqualTo(cny("427404.00"));
        assertThat(claim.status()).isEqualTo(Status.APPLIED);
        assertThat(claim.readers()).contains("district-zhangdian", "city-zibo");
    }

    @Test
    void is_refused_without_a_confirmed_referral_of_its_own_lead_or_a_scheme_in_force() {
        world.known.referrals.add(new KnownReferral("r2", "R-2", "referrer-2", null, "lead-p1", false, List.of()));
        world.known.referrals.add(new KnownReferral("r3", "R-3", "referrer-3", null, "another-lead", true, List.of()));

        assertThat(problem(application("p9", "r1", "jinan-2019"))).isEqualTo(ClaimProblem.PROJECT_UNKNOWN);
        assertThat(problem(application("p1", "r9", "jinan-2019"))).isEqualTo(ClaimProblem.REFERRAL_UNKNOWN);
        assertThat(problem(application("p1", "r2", "jinan-2019"))).isEqualTo(ClaimProblem.REFERRAL_NOT_CONFIRMED);
        assertThat(problem(application("p1", "r3", "jinan-2019"))).isEqualTo(ClaimProblem.REFERRAL_OF_ANOTHER_LEAD);
        assertThat(problem(application("p1", "r1", "jinan-2017-draft"))).isEqualTo(ClaimProblem.NO_SCHEME_IN_FORCE);
        world.known.capital.clear();
        assertThat(problem(application("p1", "r1", "jinan-2019"))).isEqualTo(ClaimProblem.NOTHING_TO_AWARD);
        assertThat(world.claims.all()).isEmpty();
    }

    @Test
    void is_taken_from_the_referrer_itself_and_from_units_that_have_the_project() {
        assertThat(problem(world.apply(REFERRER_2))).isEqualTo(ClaimProblem.REFERRAL_UNKNOWN);
        assertThat(problem(world.apply(LINZI))).isEqualTo(ClaimProblem.PROJECT_UNKNOWN);
        assertThat(world.claims.all()).isEmpty();

        var id = idOf(world.apply(REFERRER));

        assertThat(world.claim(id).readers()).contains("person:referrer", "district-zhangdian", "city-zibo");
    }

    @Test
    void is_seen_by_the_referrer_when_its_unit_applied_for_it() {
        assertThat(world.claim(world.applied()).readers()).contains("person:referrer");
    }

    @Test
    void exists_once_per_project_and_scheme_until_it_is_declined() {
        var id = world.applied();

        assertThat(problem(world.apply(BUREAU))).isEqualTo(ClaimProblem.CLAIM_EXISTS);
        world.deciding.review(id, ReviewBody.TAX, false, act(TAX, REVIEWED, "欠税"));
        assertThat(world.claim(id).status()).isEqualTo(Status.DECLINED);
        assertThat(problem(world.apply(BUREAU))).isNull();
    }

    @Test
    void is_reviewed_by_four_bodies_and_four_people() {
        var id = world.applied();

        assertThat(problem(world.review(id, ReviewBody.COMMERCE, ZHANGDIAN))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.review(id, ReviewBody.COMMERCE, COMMERCE))).isNull();
        assertThat(problem(world.review(id, ReviewBody.COMMERCE, TAX))).isEqualTo(ClaimProblem.BODY_HAS_REVIEWED);
        assertThat(problem(world.review(id, ReviewBody.TAX, COMMERCE))).isEqualTo(RewardProblem.SAME_PERSON);
        world.review(id, ReviewBody.FINANCE, TREASURY);
        world.review(id, ReviewBody.TAX, TAX);
        assertThat(world.claim(id).status()).isEqualTo(Status.APPLIED);
        world.review(id, ReviewBody.STATISTICS, STATISTICS);
        assertThat(world.claim(id).status()).isEqualTo(Status.REVIEWED);
    }

    @Test
    void is_reviewed_on_fresh_figures_and_opinions_on_old_ones_are_void() {
        var id = world.applied();
        world.review(id, ReviewBody.COMMERCE, COMMERCE);
        world.answer = Outcome.done(List.of(capital("60000000.00")));

        world.review(id, ReviewBody.TAX, TAX);

        assertThat(world.claim(id).computation().total()).isEqualTo(cny("360000.00"));
        assertThat(world.claim(id).reviews()).extracting(Review::body).containsExactly(ReviewBody.TAX);
        assertThat(problem(world.review(id, ReviewBody.COMMERCE, COMMERCE))).isNull();
    }

    @Test
    void is_kept_as_it_was_while_project_service_does_not_answer() {
        var id = world.applied();
        world.answer = Outcome.refused(Refusal.of(ClaimProblem.PROJECT_UNAVAILABLE));

        assertThat(problem(world.review(id, ReviewBody.TAX, TAX))).isEqualTo(ClaimProblem.PROJECT_UNAVAILABLE);
        assertThat(world.claims.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void takes_its_steps_in_order_and_each_once() {
        var id = world.applied();

        assertThat(problem(world.deciding.publish(id, act(BUREAU, PUBLISHED)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.paying.pay(id, ClaimWorld.BUDGET, world.pay(FINANCE))))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_never_decided_twice_by_the_same_person() {
        var id = ClaimWorld.idOf(world.apply(BUREAU));
        world.review(id, ReviewBody.COMMERCE, COMMERCE);
        world.review(id, ReviewBody.FINANCE, TREASURY);
        world.review(id, ReviewBody.TAX, TAX);
        world.review(id, ReviewBody.STATISTICS, STATISTICS);

        assertThat(problem(world.deciding.publish(id, act(BUREAU, PUBLISHED)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.deciding.publish(id, act(BUREAU_2, PUBLISHED))))
                .isNull();
    }

    @Test
    void published_on_28_September_2026_is_public_until_the_adjusted_Saturday_after_the_National_Day() {
        var claim = world.claim(world.published());

        assertThat(claim.publicFrom()).isEqualTo(LocalDate.of(2026, 9, 28));
        assertThat(claim.publicUntil()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @ParameterizedTest(name = "approved at {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-28T02:00:00Z, reward.publicity-running
            2026-10-08T02:00:00Z, reward.publicity-running
            2026-10-10T15:59:59Z, reward.publicity-running
            2026-10-10T16:00:00Z,
            2026-10-12T02:00:00Z,
            """)
    void is_approved_only_after_the_last_public_day(String at, @org.jspecify.annotations.Nullable String code) {
        var outcome = world.deciding.approve(world.published(), true, act(HEAD, at));

        var problem = problem(outcome);
        assertThat(problem == null ? null : problem.code()).isEqualTo(code);
    }

    @Test
    void waits_for_the_answer_to_every_objection() {
        var id = world.published();
        world.deciding.object(id, "该引荐人与投资方存在利益关系", act(yihao.kernel.Actor.service("public"), "2026-10-09T02:00:00Z"));

        assertThat(problem(world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED))))
                .isEqualTo(ClaimProblem.OBJECTION_OPEN);
        assertThat(problem(world.deciding.answer(id, 1, false, "经核查不属实", act(ZHANGDIAN, ClaimWorld.APPROVED))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(world.deciding.answer(id, 1, false, "经核查不属实", act(BUREAU_2, ClaimWorld.APPROVED))))
                .isNull();
        assertThat(problem(world.deciding.answer(id, 1, false, "再答", act(BUREAU_2, ClaimWorld.APPROVED))))
                .isEqualTo(ClaimProblem.OBJECTION_ANSWERED);
        assertThat(problem(world.deciding.answer(id, 2, false, "?", act(BUREAU_2, ClaimWorld.APPROVED))))
                .isEqualTo(ClaimProblem.OBJECTION_UNKNOWN);
        assertThat(problem(world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED))))
                .isNull();
    }

    @Test
    void is_declined_by_an_upheld_objection_and_takes_none_after_the_last_day() {
        var id = world.published();
        var late = act(yihao.kernel.Actor.service("public"), "2026-10-10T16:00:00Z");
        assertThat(problem(world.deciding.object(id, "迟到的异议", late))).isEqualTo(ClaimProblem.PUBLICITY_OVER);
        world.deciding.object(id, "弄虚作假", act(yihao.kernel.Actor.service("public"), "2026-10-10T15:59:00Z"));

        world.deciding.answer(id, 1, true, "属实", act(BUREAU_2, ClaimWorld.APPROVED));

        assertThat(world.claim(id).status()).isEqualTo(Status.DECLINED);
        assertThat(world.claim(id).declinedReason()).isEqualTo("属实");
    }

    @Test
    void is_declined_only_with_a_reason() {
        var id = world.published();

        assertThat(problem(world.deciding.approve(id, false, act(HEAD, ClaimWorld.APPROVED))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.deciding.approve(id, false, act(HEAD, ClaimWorld.APPROVED, "资料不实"))))
                .isNull();
        assertThat(world.claim(id).status()).isEqualTo(Status.DECLINED);
    }

    Outcome<?> application(String project, String referral, String scheme) {
        return world.applying.apply(
                new Application(project, referral, scheme, Map.of()), act(ZHANGDIAN, ClaimWorld.APPLIED));
    }

    static KnownCapital capital(String cny) {
        return KnownInMemory.foreign("c1", "p1", "district-zhangdian", "8000000.00", cny, "2026-09-15", true);
    }
}
