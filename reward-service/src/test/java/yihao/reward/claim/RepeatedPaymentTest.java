package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.idOf;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RC-07 A payment asked for twice under one key")
class RepeatedPaymentTest {

    static final String SCHEME = """
            kind: scheme
            id: halves-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 两期奖励办法, en: Halves}
            rules:
              currency: CNY
              stacking: sum
              publicity: {workingDays: 5, source: ours}
              instalments: [{permille: 500, due: 签约, stage: SIGNED}, {due: 签约, stage: SIGNED}]
              components:
                - {id: unit, name: 招商单位, clause: 单位, beneficiary: UNIT, kind: one_off, sum: 1000}
            """;

    final ClaimWorld world = new ClaimWorld();
    String id = "";

    @BeforeEach
    void approved() {
        var keep = new KeepSchemes(world.schemes, new SchemeFiles());
        keep.ship(SCHEME, act(Actor.service("reward"), ClaimWorld.APPLIED));
        keep.activate(
                "halves-2026@1",
                new FairCompetitionReview("公平审〔2026〕9号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, ClaimWorld.APPLIED));
        world.known.projects.clear();
        world.known.projects.add(
                KnownInMemory.project("p1", "district-zhangdian", Map.of("SIGNED", LocalDate.of(2026, 3, 17))));
        id = idOf(world.applying.apply(
                new ApplyForReward.Application("p1", null, "halves-2026", "UNIT", Map.of()),
                act(ZHANGDIAN, ClaimWorld.APPLIED)));
        world.reviewedByAll(id);
        world.deciding.publish(id, act(BUREAU_2, ClaimWorld.PUBLISHED));
        world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED));
    }

    @RepeatedTest(25)
    void pays_one_instalment_though_another_helped_it_to_its_end(RepetitionInfo at) {
        world.power.afterChances(at.getCurrentRepetition() - 1);
        try {
            world.paying.pay(id, BUDGET, keyed(FINANCE, "k1"));
        } catch (PowerCut.Died _) {
            // the answer never came
        }
        world.power.never();
        if (!world.orders.all().isEmpty() && world.claim(id).shares().getFirst().state() != Share.State.PAID) {
            assertThat(problem(world.paying.pay(id, BUDGET, keyed(FINANCE_2, "k2"))))
                    .isNull();
        }

        assertThat(problem(world.paying.pay(id, BUDGET, keyed(FINANCE, "k1")))).isNull();

        assertThat(world.budgets.find(BUDGET).orElseThrow().state().spent()).isEqualTo(cny("500.00"));
        assertThat(problem(world.paying.pay(id, BUDGET, keyed(FINANCE, "k3")))).isNull();
        assertThat(world.budgets.find(BUDGET).orElseThrow().state().spent()).isEqualTo(cny("1000.00"));
        assertThat(world.claim(id).status()).isEqualTo(Claim.Status.PAID);
    }

    @Test
    void is_answered_to_finance_only() {
        world.paying.pay(id, BUDGET, keyed(FINANCE, "k1"));

        assertThat(problem(world.paying.pay(id, BUDGET, keyed(ZHANGDIAN, "k1"))))
                .isNotNull();
    }

    Act keyed(Actor actor, String key) {
        var act = world.pay(actor);
        return new Act(actor, act.at(), null, act.requestId(), new Act.RequestKey(key, "hash"), null);
    }
}
