package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.CITY;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.referral.ReferralWorld.AT;
import static yihao.lead.referral.ReferralWorld.agreed;
import static yihao.lead.referral.ReferralWorld.problem;
import static yihao.testkit.twins.Acts.actor;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

@DisplayName("L11 A referral of joint referrers")
class JointReferralTest {

    static final Actor SECOND = actor("referrer2", CITY, Function.REFERRER);
    static final Actor THIRD = actor("referrer3", CITY, Function.REFERRER);

    final ReferralWorld city = new ReferralWorld();
    String one = "";
    String two = "";
    String absent = "";

    @BeforeEach
    void threeReferrersOneWithoutAnAccount() {
        one = city.confirmedReferrer(REFERRING);
        two = city.confirmedReferrer(SECOND);
        absent = city.confirmedReferrer(BUREAU_CHIEF);
    }

    @Test
    void is_confirmed_when_each_has_confirmed_its_own_share_and_the_other_parties_too() {
        var id = filed("60 40");

        done(city.confirm(id, Party.REFERRER, REFERRING));
        done(city.confirm(id, Party.LANDING_PLACE, ZHANGDIAN_OFFICER));
        done(city.confirm(id, Party.BUREAU, BUREAU_PERSON));
        done(byInvestor(id));
        assertThat(city.referral(id).missing()).containsExactly(Party.REFERRER);
        assertThat(city.referral(id).status()).isEqualTo(ReferralStatus.FILED);

        done(city.confirm(id, Party.REFERRER, SECOND));
        assertThat(city.referral(id).status()).isEqualTo(ReferralStatus.CONFIRMED);
        assertThat(city.referrals.recorded().getLast().action()).isEqualTo(ReferralAction.CONFIRMED);
    }

    @Test
    void is_not_confirmed_for_another_nor_twice() {
        var id = filed("60 40");

        for (var somebody : Arrays.asList(THIRD, BUREAU_CHIEF, ZHANGDIAN_HEAD)) {
            assertThat(problem(city.confirm(id, Party.REFERRER, somebody)))
                    .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        }
        done(city.confirm(id, Party.REFERRER, SECOND));
        assertThat(problem(city.confirm(id, Party.REFERRER, SECOND)))
                .isEqualTo(ReferralProblem.REFERRAL_PARTY_ALREADY_CONFIRMED);
        assertThat(city.referral(id).unconfirmed())
                .extracting(ReferrerShare::referrerId)
                .containsExactly(one);
    }

    @Test
    void is_confirmed_by_who_has_no_account_with_a_link_of_its_own_that_who_filed_cannot_make() {
        var id = done(city.file(one, BUREAU_CHIEF, one + " 50", absent + " 50")).id();

        assertThat(problem(city.confirmReferral.sendShareLink(id, absent, at(BUREAU_CHIEF, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        assertThat(problem(city.confirmReferral.sendShareLink(id, one, at(BUREAU_PERSON, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_CONFIRMS_BY_ACCOUNT);
        assertThat(problem(city.confirmReferral.sendShareLink(id, two, at(BUREAU_PERSON, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        var link = done(city.confirmReferral.sendShareLink(id, absent, at(BUREAU_PERSON, AT)));
        assertThat(city.confirmReferral
                        .behindLink(link.token(), Instant.parse(AT))
                        .orElseThrow()
                        .share())
                .extracting(share -> share.percent())
                .isEqualTo(new BigDecimal("50.00"));

        done(city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r"));
        assertThat(city.referral(id).unconfirmed())
                .extracting(ReferrerShare::referrerId)
                .containsExactly(one);
        assertThat(problem(city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
    }

    @Test
    void asks_everybody_again_when_its_shares_change() {
        var id = filed("60 40");
        done(city.confirm(id, Party.REFERRER, SECOND));
        done(city.confirm(id, Party.BUREAU, BUREAU_PERSON));
        var link = done(city.confirmReferral.sendInvestorLink(id, at(BUREAU_CHIEF, AT)));

        assertThat(problem(city.changeReferral.agree(id, agreed(one + " 50", two + " 50"), at(SECOND, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        done(city.changeReferral.agree(id, agreed(one + " 60.0", two + " 40"), at(REFERRING, AT)));
        assertThat(city.referral(id).confirmations()).hasSize(2);
        done(city.changeReferral.agree(id, agreed(one + " 50", two + " 50"), at(REFERRING, AT)));

        assertThat(city.referral(id).missing()).containsExactly(Party.values());
        assertThat(problem(city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
        done(city.changeReferral.agree(id, agreed(one + " 100"), at(REFERRING, AT)));
        assertThat(city.referral(id).isJoint()).isFalse();
    }

    @Test
    void is_not_changed_once_it_is_closed() {
        var id = filed("60 40");
        done(city.changeReferral.withdraw(id, at(REFERRING, AT).because("填错")));

        assertThat(problem(city.changeReferral.agree(id, agreed(one + " 50", two + " 50"), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_CLOSED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            33.33 66.67, true
            0.01 99.99,  true
            33.3 66.7,   true
            50 49.99,    false
            50 50.01,    false
            """)
    void has_shares_that_make_a_hundred_exactly(String percents, boolean good) {
        var outcome = jointly(percents);

        if (good) {
            assertThat(done(outcome).state().shares()).hasSize(2);
        } else {
            assertThat(problem(outcome)).isEqualTo(ReferralProblem.REFERRAL_SHARES_NOT_WHOLE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0 100", "-1 101", "33.333 66.667", "100.01 -0.01"})
    void has_no_share_of_nothing_nor_of_more_than_two_decimals(String percents) {
        assertThat(problem(jointly(percents))).isEqualTo(ReferralProblem.REFERRAL_SHARE_UNFIT);
    }

    @Test
    void names_each_once_by_id_or_number_and_who_files_among_them() {
        var number = city.referrers.find(one).orElseThrow().state().number();

        assertThat(problem(city.file(one, REFERRING, one + " 50", number + " 50")))
                .isEqualTo(ReferralProblem.REFERRAL_REFERRER_TWICE);
        assertThat(problem(city.file(one, REFERRING, two + " 50", absent + " 50")))
                .isEqualTo(ReferralProblem.REFERRAL_FILER_NOT_AMONG);
        assertThat(problem(city.file(one, REFERRING, one + " 50", "nobody 50")))
                .isEqualTo(ReferralProblem.REFERRER_UNKNOWN);
        var six = new String[] {"a 10", "b 10", "c 10", "d 10", "e 10", one + " 50"};
        assertThat(refused(city.file(one, REFERRING, six)).facts()).containsEntry("most", 5);
    }

    @Test
    void names_nobody_who_is_unconfirmed_or_whom_the_rule_in_force_excludes() {
        var candidate = ReferralWorld.candidate(Referrer.Category.ENTERPRISE, ReferralWorld.CODE, true);
        var unconfirmed = done(city.registerReferrer.register(candidate, at(THIRD, AT)));
        var excluding = new ReferralWorld(ReferralRules.with(rule -> new ReferralRule(
                java.util.List.of(Referrer.Category.INDIVIDUAL),
                rule.jointMost(),
                rule.laterFiling(),
                rule.filing(),
                rule.linkDays())));
        excluding.referrers.add(
                "before", city.referrers.find(two).orElseThrow().state(), ReferrerAction.REGISTERED, at(SECOND, AT));

        assertThat(problem(city.file(one, REFERRING, one + " 50", unconfirmed.id() + " 50")))
                .isEqualTo(ReferralProblem.REFERRER_NOT_CONFIRMED);
        assertThat(problem(excluding.file("before", SECOND))).isEqualTo(ReferralProblem.REFERRER_EXCLUDED);
    }

    private String filed(String percents) {
        return done(jointly(percents)).id();
    }

    private Outcome<Versioned<Referral>> jointly(String percents) {
        var shares = percents.split(" ");
        return city.file(one, REFERRING, one + " " + shares[0], two + " " + shares[1]);
    }

    private Outcome<Versioned<Referral>> byInvestor(String id) {
        var link = done(city.confirmReferral.sendInvestorLink(id, at(ZHANGDIAN_HEAD, AT)));
        return city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r");
    }
}
