package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.claim.ClaimWorld.idOf;
import static yihao.reward.claim.ClaimWorld.problem;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.KeepSchemes;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RC-11 A claim of another beneficiary than the referrer")
class BeneficiariesTest {

    static final String SCHEME = """
            kind: scheme
            id: both-2026
            version: 1
            validFrom: 2026-01-01
            source: ours
            title: {zh: 双向奖励办法, en: Both}
            rules:
              currency: CNY
              stacking: sum
              publicity: {workingDays: 5, source: ours}
              components:
                - {id: unit, name: 招商单位, clause: 单位, beneficiary: UNIT, kind: one_off, sum: 30000}
                - id: investor
                  name: 投资方
                  clause: 投资方
                  beneficiary: INVESTOR
                  base: {kind: FOREIGN_PAID_IN}
                  conditions: [{fact: trait.FORTUNE_500, oneOf: ["true"]}]
                  kind: flat_rate
                  permille: 1
            """;

    final ClaimWorld world = new ClaimWorld();

    @BeforeEach
    void the_scheme_is_in_force() {
        var keep = new KeepSchemes(world.schemes, new SchemeFiles());
        keep.ship(SCHEME, act(Actor.service("reward"), ClaimWorld.APPLIED));
        keep.activate(
                "both-2026@1",
                new FairCompetitionReview("公平审〔2026〕8号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过"),
                act(HEAD, ClaimWorld.APPLIED));
        world.known.enterprises.add(new yihao.reward.copies.KnownEnterprise(
                "e-p1", "E-1", "Beispiel Feinchemie GmbH", java.util.Set.of("FORTUNE_500")));
    }

    @Test
    void is_of_the_projects_unit_and_needs_no_referral() {
        var claim = world.claim(idOf(apply("UNIT", ZHANGDIAN)));

        assertThat(claim.computation().total()).isEqualTo(cny("30000.00"));
        assertThat(claim.subject().payee()).isEqualTo("district-zhangdian");
        assertThat(claim.subject().payeeKind()).isEqualTo(PayeeKind.UNIT);
        assertThat(claim.subject().referralId()).isNull();
        assertThat(claim.readers()).doesNotContain("person:referrer");
    }

    @Test
    void is_of_the_projects_enterprise_and_knows_its_lists() {
        var claim = world.claim(idOf(apply("INVESTOR", BUREAU)));

        assertThat(claim.computation().total()).isEqualTo(cny("71234.00"));
        assertThat(claim.subject().payee()).isEqualTo("e-p1");
        assertThat(claim.subject().payeeKind()).isEqualTo(PayeeKind.LEGAL_PERSON);
    }

    @Test
    void lives_once_beside_those_of_other_beneficiaries() {
        assertThat(problem(apply("UNIT", ZHANGDIAN))).isNull();
        assertThat(problem(apply("INVESTOR", ZHANGDIAN))).isNull();
        assertThat(problem(apply("UNIT", BUREAU))).isEqualTo(ClaimProblem.CLAIM_EXISTS);
        assertThat(problem(apply("INVESTOR", BUREAU))).isEqualTo(ClaimProblem.CLAIM_EXISTS);
    }

    @Test
    void is_not_taken_from_a_referrer_or_another_unit() {
        assertThat(problem(apply("UNIT", REFERRER))).isEqualTo(ClaimProblem.PROJECT_UNKNOWN);
        assertThat(problem(apply("INVESTOR", REFERRER))).isEqualTo(ClaimProblem.PROJECT_UNKNOWN);
        assertThat(problem(apply("UNIT", LINZI))).isEqualTo(ClaimProblem.PROJECT_UNKNOWN);
    }

    @Test
    void comes_to_nothing_where_the_scheme_has_nothing_for_it() {
        assertThat(problem(apply("OWNER", ZHANGDIAN))).isEqualTo(ClaimProblem.NOTHING_TO_AWARD);
        world.known.enterprises.clear();
        assertThat(problem(apply("INVESTOR", ZHANGDIAN))).isEqualTo(ClaimProblem.NOTHING_TO_AWARD);
    }

    @Test
    void declares_nothing_that_the_register_alone_says() {
        world.known.enterprises.clear();

        assertThat(problem(apply("INVESTOR", ZHANGDIAN, Map.of("trait.FORTUNE_500", "true"))))
                .isEqualTo(ClaimProblem.NOTHING_TO_AWARD);
    }

    Outcome<Versioned<Claim>> apply(String beneficiary, Actor actor) {
        return apply(beneficiary, actor, Map.of());
    }

    Outcome<Versioned<Claim>> apply(String beneficiary, Actor actor, Map<String, String> declared) {
        return world.applying.apply(
                new Application("p1", null, "both-2026", beneficiary, declared), act(actor, ClaimWorld.APPLIED));
    }
}
