package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.APPROVED;
import static yihao.reward.claim.ClaimWorld.idOf;
import static yihao.reward.claim.ClaimWorld.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.reward.PowerCut;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.claim.Claim.Status;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RC-16 Ceilings over several claims")
class CeilingsTest {

    static final String SCHEME = """
            kind: scheme
            id: capped-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 封顶奖励办法, en: Capped}
            rules:
              currency: CNY
              stacking: sum
              publicity: {workingDays: 5, source: ours}
              ceilings: [{per: claimant_year, amount: 100000}]
              components:
                - {id: unit, name: 招商单位, clause: 单位, beneficiary: UNIT, kind: one_off, sum: 60000}
            """;

    static final String DOLLARS = """
            kind: scheme
            id: dollars-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 外资奖励办法, en: Dollars}
            rules:
              publicity: {workingDays: 5, source: ours}
              payInIntroducedCurrency: true
              components:
                - {id: a, name: 外资, beneficiary: UNIT, base: {kind: FOREIGN_PAID_IN}, kind: flat_rate, permille: 1, ceilings: [{per: claimant, amount: 71234}]}
                - {id: b, name: 合同, beneficiary: UNIT, base: {kind: CONTRACT_AMOUNT}, kind: flat_rate, permille: 0.1}
            """;

    final ClaimWorld world = new ClaimWorld();

    @BeforeEach
    void two_projects_of_one_unit() {
        var keep = new KeepSchemes(world.schemes, new SchemeFiles());
        keep.ship(SCHEME, act(Actor.service("reward"), ClaimWorld.APPLIED));
        keep.activate(
                "capped-2026@1",
                new FairCompetitionReview("公平审〔2026〕9号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, ClaimWorld.APPLIED));
        world.known.projects.add(KnownInMemory.project("p2", "district-zhangdian", Map.of()));
    }

    @Test
    void tell_the_engine_what_stood_before() {
        assertThat(world.deciding.approve(published("p1"), true, act(HEAD, APPROVED)))
                .isInstanceOf(yihao.kernel.Outcome.Done.class);

        assertThat(world.claim(applied("p2")).computation().total()).isEqualTo(cny("40000.00"));
    }

    @Test
    void refuse_the_second_of_two_published_that_no_longer_fits_until_the_first_is_gone() {
        var first = published("p1");
        var second = published("p2");
        assertThat(problem(world.deciding.approve(first, true, act(HEAD, APPROVED))))
                .isNull();

        assertThat(problem(world.deciding.approve(second, true, act(HEAD, APPROVED))))
                .isEqualTo(ClaimProblem.CEILING_REACHED);
        assertThat(world.claim(second).status()).isEqualTo(Status.PUBLISHED);
        assertThat(problem(world.deciding.approve(second, false, act(HEAD, APPROVED, "封顶"))))
                .isNull();
        assertThat(world.claim(applied("p2")).computation().total()).isEqualTo(cny("40000.00"));
    }

    @RepeatedTest(10)
    void are_never_exceeded_by_two_approvals_at_the_same_instant() throws Exception {
        var ids = List.of(published("p1"), published("p2"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> approvals = ids.stream()
                    .map(id -> (Callable<Object>) () -> world.deciding.approve(id, true, act(HEAD, APPROVED)))
                    .toList();
            for (var done : threads.invokeAll(approvals)) {
                done.get();
            }
        }

        assertThat(ids.stream().filter(id -> world.claim(id).status() == Status.APPROVED))
                .hasSize(1);
        assertThat(awarded()).isEqualByComparingTo("60000");
    }

    @RepeatedTest(10)
    void are_kept_wherever_an_approval_dies_and_is_asked_for_again(RepetitionInfo at) {
        var first = published("p1");
        var second = published("p2");
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.deciding.approve(first, true, act(HEAD, APPROVED));
        } catch (PowerCut.Died _) {
            // what is written is written
        }
        world.power.never();
        if (world.claim(first).status() == Status.PUBLISHED) {
            assertThat(problem(world.deciding.approve(first, true, act(HEAD, APPROVED))))
                    .isNull();
        }

        assertThat(problem(world.deciding.approve(second, true, act(HEAD, APPROVED))))
                .isEqualTo(ClaimProblem.CEILING_REACHED);
        assertThat(awarded()).isEqualByComparingTo("60000");
    }

    @RepeatedTest(10)
    void are_free_again_when_an_approval_dies_and_the_claim_is_withdrawn(RepetitionInfo at) {
        var first = published("p1");
        var second = published("p2");
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.deciding.approve(first, true, act(HEAD, APPROVED));
        } catch (PowerCut.Died _) {
            // what is written is written
        }
        world.power.never();
        var withdrawn = world.holding.withdraw(first, act(ZHANGDIAN, APPROVED, "撤回"));

        assertThat(problem(world.deciding.approve(second, true, act(HEAD, APPROVED))))
                .isEqualTo(problem(withdrawn) == null ? null : ClaimProblem.CEILING_REACHED);
        assertThat(awarded()).isEqualByComparingTo("60000");
    }

    /// What is left of the second is its yuan part alone: its dollars went with the first.
    @Test
    void refuse_what_would_be_paid_in_another_currency_than_was_promised() {
        var keep = new KeepSchemes(world.schemes, new SchemeFiles());
        keep.ship(DOLLARS, act(Actor.service("reward"), ClaimWorld.APPLIED));
        keep.activate(
                "dollars-2026@1",
                new FairCompetitionReview("公平审〔2026〕10号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, ClaimWorld.APPLIED));
        world.known.capital.add(KnownInMemory.foreign(
                "c2", "p2", "district-zhangdian", "10000000.00", "71234000.00", "2026-09-15", true));
        var first = published("p1", "dollars-2026", Map.of("payOutCurrency", "USD"));
        var second = published("p2", "dollars-2026", Map.of("payOutCurrency", "USD"));
        world.deciding.approve(first, true, act(HEAD, APPROVED));

        assertThat(problem(world.deciding.approve(second, true, act(HEAD, APPROVED))))
                .isEqualTo(ClaimProblem.CEILING_REACHED);
    }

    private BigDecimal awarded() {
        return world.awards.find("capped-2026").orElseThrow().state().entries().stream()
                .map(Awarded.Entry::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String applied(String project) {
        return applied(project, "capped-2026", Map.of());
    }

    private String applied(String project, String scheme, Map<String, String> declared) {
        return idOf(world.applying.apply(
                new Application(project, null, scheme, "UNIT", declared), act(ZHANGDIAN, ClaimWorld.APPLIED)));
    }

    private String published(String project) {
        return published(project, "capped-2026", Map.of());
    }

    private String published(String project, String scheme, Map<String, String> declared) {
        var id = applied(project, scheme, declared);
        world.reviewedByAll(id);
        world.deciding.publish(id, act(BUREAU, ClaimWorld.PUBLISHED));
        return id;
    }
}
