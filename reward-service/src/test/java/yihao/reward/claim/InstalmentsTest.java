package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.BUDGET;
import static yihao.reward.claim.ClaimWorld.idOf;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.reward.RewardProblem;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.claim.Claim.Status;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.ledger.LedgerProblem;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RC-14, RC-15 Filing in time, and instalments as their triggers come")
class InstalmentsTest {

    static final String SCHEME = """
            kind: scheme
            id: steps-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 分期奖励办法, en: Steps}
            rules:
              currency: CNY
              stacking: sum
              publicity: {workingDays: 5, source: ours}
              filing: {application: {within: {months: 6, after: SIGNED}}}
              payers: [{payer: bureau, permille: 333}, {payer: district}]
              instalments:
                - {permille: 500, due: 投产, stage: IN_PRODUCTION}
                - {due: 通过绩效评价, confirmed: 绩效评价}
              clawback:
                - {event: MOVED_AWAY, permille: 1000, years: 1, since: SIGNED, clause: 一年内迁出全额退还}
                - {event: MOVED_AWAY, permille: 500, years: 5, since: SIGNED, clause: 五年内迁出退还一半}
              components:
                - {id: unit, name: 招商单位, clause: 单位, beneficiary: UNIT, kind: one_off, sum: 1000.01}
            """;

    final ClaimWorld world = new ClaimWorld();

    @BeforeEach
    void the_scheme_is_in_force() {
        var keep = new KeepSchemes(world.schemes, new SchemeFiles());
        keep.ship(SCHEME, act(Actor.service("reward"), ClaimWorld.APPLIED));
        keep.activate(
                "steps-2026@1",
                new FairCompetitionReview("公平审〔2026〕9号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, ClaimWorld.APPLIED));
        world.ledger.open("district-2026", 2026, "district", "区级", cny("1000.00"), act(FINANCE, ClaimWorld.APPLIED));
        reached(Map.of("SIGNED", LocalDate.of(2026, 3, 17)));
    }

    @Test
    void applied_for_too_late_is_refused_with_the_days() {
        assertThat(problem(apply())).isNull();
        world.claims
                .all()
                .forEach(claim -> world.holding.withdraw(claim.id(), act(ZHANGDIAN, ClaimWorld.APPLIED, "重报")));
        reached(Map.of("SIGNED", LocalDate.of(2026, 3, 15)));

        assertThat(problem(apply())).isEqualTo(ClaimProblem.APPLIED_OUT_OF_TIME);
        assertThat(((Outcome.Refused<?>) apply()).refusal().facts().toString())
                .contains("2026-09-16", "2026-03-15", "2026-09-15");
    }

    @Test
    void has_one_share_per_instalment_and_payer_that_add_up_to_the_fen() {
        var claim = world.claim(approved());

        assertThat(claim.shares())
                .extracting(Share::ofInstalment, Share::payer, Share::amount)
                .containsExactly(
                        tuple(1, "bureau", cny("166.50")),
                        tuple(1, "district", cny("333.51")),
                        tuple(2, "bureau", cny("166.50")),
                        tuple(2, "district", cny("333.50")));
    }

    @Test
    void is_payable_once_its_stage_is_proved_and_only_from_its_payers_budget() {
        var id = approved();

        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE))))
                .isEqualTo(ClaimProblem.INSTALMENT_NOT_DUE);
        reached(Map.of("SIGNED", LocalDate.of(2026, 3, 17), "IN_PRODUCTION", LocalDate.of(2026, 10, 14)));
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE))))
                .isEqualTo(ClaimProblem.INSTALMENT_NOT_DUE);
        reached(Map.of("SIGNED", LocalDate.of(2026, 3, 17), "IN_PRODUCTION", LocalDate.of(2026, 10, 13)));
        assertThat(problem(world.paying.pay(id, "district-2026", world.pay(FINANCE))))
                .isEqualTo(LedgerProblem.BUDGET_OF_ANOTHER_PAYER);
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE)))).isNull();
        assertThat(problem(world.paying.pay(id, "district-2026", world.pay(FINANCE))))
                .isNull();
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(FINANCE))))
                .isEqualTo(ClaimProblem.INSTALMENT_NOT_DUE);
        assertThat(world.claim(id).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void that_waits_for_a_person_is_confirmed_once_with_evidence_by_another_than_who_pays() {
        var id = approved();

        assertThat(problem(confirm(id, 2, FINANCE, "评价报告"))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(confirm(id, 1, BUREAU, "评价报告"))).isEqualTo(ClaimProblem.NOTHING_TO_CONFIRM);
        assertThat(problem(confirm(id, 2, BUREAU, " "))).isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(confirm(id, 2, BUREAU, "绩效评价报告〔2026〕3号"))).isNull();
        assertThat(problem(confirm(id, 2, BUREAU, "再确认"))).isEqualTo(ClaimProblem.NOTHING_TO_CONFIRM);
        assertThat(world.due.payable(world.claim(id), LocalDate.of(2026, 10, 13)))
                .extracting(Share::no)
                .containsExactly(3, 4);
        var both = new Actor(
                BUREAU.subject(),
                "both",
                "bureau",
                java.util.Set.of(yihao.kernel.Function.FINANCE, yihao.kernel.Function.BUREAU_OFFICER));
        assertThat(problem(world.paying.pay(id, BUDGET, world.pay(both)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.paying.pay(id, 4, "district-2026", world.pay(FINANCE))))
                .isNull();
        assertThat(world.claim(id).shares().get(3).state()).isEqualTo(Share.State.PAID);
    }

    @Test
    void is_taken_back_by_the_terms_of_the_scheme_by_share_and_year_and_ends_what_is_open() {
        var id = approved();
        confirm(id, 2, BUREAU, "绩效评价报告〔2026〕3号");
        world.paying.pay(id, BUDGET, world.pay(FINANCE));

        assertThat(problem(propose(id, "BANKRUPT", "2026-12-01T02:00:00Z")))
                .isEqualTo(ClaimProblem.CLAWBACK_NOT_PROVIDED);
        assertThat(problem(propose(id, "MOVED_AWAY", "2031-03-17T02:00:00Z")))
                .isEqualTo(ClaimProblem.CLAWBACK_NOT_PROVIDED);
        assertThat(problem(propose(id, "MOVED_AWAY", "2027-03-17T02:00:00Z"))).isNull();
        assertThat(Objects.requireNonNull(world.claim(id).clawback()).amount()).isEqualTo(cny("83.25"));
        assertThat(problem(world.paying.pay(id, "district-2026", world.pay(FINANCE))))
                .isEqualTo(ClaimProblem.CLAWBACK_PROPOSED);
        world.clawing.decide(id, false, act(HEAD, "2027-03-18T02:00:00Z", "再议"));
        assertThat(problem(propose(id, "MOVED_AWAY", "2027-03-16T02:00:00Z"))).isNull();
        assertThat(Objects.requireNonNull(world.claim(id).clawback()).amount()).isEqualTo(cny("166.50"));
        world.clawing.decide(id, true, act(HEAD, "2027-03-18T02:00:00Z", "属实"));

        assertThat(world.claim(id).shares())
                .extracting(Share::state)
                .containsExactly(Share.State.ENDED, Share.State.ENDED, Share.State.PAID, Share.State.ENDED);
    }

    private void reached(Map<String, LocalDate> stages) {
        world.known.projects.clear();
        world.known.projects.add(KnownInMemory.project("p1", "district-zhangdian", stages));
    }

    private Outcome<?> propose(String id, String event, String at) {
        return world.clawing.propose(id, new ClawBackClaim.Proposal("企业迁出", event, null, null), act(BUREAU, at));
    }

    private Outcome<?> confirm(String id, int instalment, Actor actor, String evidence) {
        return world.confirming.confirm(id, instalment, act(actor, ClaimWorld.APPROVED, evidence));
    }

    private Outcome<yihao.kernel.Versioned<Claim>> apply() {
        return world.applying.apply(
                new Application("p1", null, "steps-2026", "UNIT", Map.of()), act(ZHANGDIAN, ClaimWorld.APPLIED));
    }

    private String approved() {
        var id = idOf(apply());
        world.reviewedByAll(id);
        world.deciding.publish(id, act(yihao.reward.People.BUREAU_2, ClaimWorld.PUBLISHED));
        world.deciding.approve(id, true, act(HEAD, ClaimWorld.APPROVED));
        return id;
    }
}
