package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.referral.JointReferralTest.SECOND;
import static yihao.lead.referral.JointReferralTest.THIRD;
import static yihao.lead.referral.ReferralWorld.AT;
import static yihao.lead.referral.ReferralWorld.problem;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.lead.referral.ReferralRule.LaterFiling;

@DisplayName("L11 Of several filings of one lead")
class FirstReferralTest {

    final ReferralWorld city = new ReferralWorld();

    @Test
    void the_first_stands_and_the_others_wait_in_their_order() {
        var first = filed(city, REFERRING);
        var second = filed(city, SECOND);
        var third = filed(city, THIRD);

        assertThat(city.referral(first).status()).isEqualTo(ReferralStatus.FILED);
        assertThat(city.referral(second).status()).isEqualTo(ReferralStatus.WAITING);
        assertThat(problem(city.confirm(second, Party.REFERRER, SECOND))).isEqualTo(ReferralProblem.REFERRAL_WAITS);

        done(city.changeReferral.refuse(first, at(BUREAU_PERSON, AT).because("不实")));
        assertThat(city.referral(second).status()).isEqualTo(ReferralStatus.FILED);
        assertThat(city.referral(third).status()).isEqualTo(ReferralStatus.WAITING);
        done(city.confirm(second, Party.REFERRER, SECOND));
    }

    @Test
    void one_that_waits_may_be_withdrawn_and_is_passed_over() {
        var first = filed(city, REFERRING);
        var second = filed(city, SECOND);
        var third = filed(city, THIRD);
        done(city.changeReferral.withdraw(second, at(SECOND, AT).because("不再引荐")));

        done(city.changeReferral.withdraw(first, at(REFERRING, AT).because("不再引荐")));

        assertThat(city.referral(third).status()).isEqualTo(ReferralStatus.FILED);
    }

    @Test
    void nobody_has_two_however_often_it_files() {
        var referrer = city.confirmedReferrer(REFERRING);
        var first = done(city.file(referrer, REFERRING));

        assertThat(refused(city.file(referrer, REFERRING)).facts())
                .containsEntry("number", first.state().number());
        assertThat(city.referrals.all()).hasSize(1);
    }

    @Test
    void nobody_has_two_though_both_come_at_one_instant() {
        var referrer = city.confirmedReferrer(REFERRING);
        city.referrals.meanwhile(() -> done(city.file(referrer, REFERRING)));

        var later = city.file(referrer, REFERRING);

        assertThat(problem(later)).isEqualTo(ReferralProblem.REFERRAL_ALREADY_FILED);
        assertThat(city.referrals.all()).singleElement().satisfies(only -> {
            assertThat(only.state().status()).isEqualTo(ReferralStatus.FILED);
            assertThat(refused(later).facts())
                    .containsEntry("number", only.state().number());
        });
    }

    @Test
    void who_withdrew_files_again_and_waits_behind_whoever_stands_by_then() {
        var referrer = city.confirmedReferrer(REFERRING);
        var first = done(city.file(referrer, REFERRING));
        var second = filed(city, SECOND);
        done(city.changeReferral.withdraw(first.id(), at(REFERRING, AT).because("填错")));

        var again = done(city.file(referrer, REFERRING));

        assertThat(city.referral(second).status()).isEqualTo(ReferralStatus.FILED);
        assertThat(again.state().status()).isEqualTo(ReferralStatus.WAITING);
    }

    @Test
    void none_comes_after_one_that_is_confirmed() {
        var first = filed(city, REFERRING);
        done(city.confirm(first, Party.REFERRER, REFERRING));
        done(city.confirm(first, Party.LANDING_PLACE, ZHANGDIAN_OFFICER));
        done(city.confirm(first, Party.BUREAU, BUREAU_PERSON));
        var link = done(city.confirmReferral.sendInvestorLink(first, at(ZHANGDIAN_HEAD, AT)));
        done(city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r"));

        var later = city.file(city.confirmedReferrer(SECOND), SECOND);

        assertThat(problem(later)).isEqualTo(ReferralProblem.REFERRAL_ALREADY_FILED);
        assertThat(refused(later).facts())
                .containsEntry("number", city.referral(first).number());
    }

    @Test
    void a_later_one_is_refused_where_the_rule_says_so() {
        var strict = new ReferralWorld(ReferralRules.later(LaterFiling.REFUSED));
        filed(strict, REFERRING);

        assertThat(problem(strict.file(strict.confirmedReferrer(SECOND), SECOND)))
                .isEqualTo(ReferralProblem.REFERRAL_ALREADY_FILED);
    }

    @Test
    void one_left_waiting_by_a_break_moves_up_before_a_newcomer_and_by_the_clock() {
        var first = filed(city, REFERRING);
        var second = filed(city, SECOND);
        brokenOffAfterClosing(first);

        var third = filed(city, THIRD);
        assertThat(city.referral(second).status()).isEqualTo(ReferralStatus.FILED);
        assertThat(city.referral(third).status()).isEqualTo(ReferralStatus.WAITING);

        brokenOffAfterClosing(second);
        city.queue.moveUpAll(at(BUREAU_CHIEF, AT));
        city.queue.moveUpAll(at(BUREAU_CHIEF, AT));
        assertThat(city.referral(third).status()).isEqualTo(ReferralStatus.FILED);
    }

    private void brokenOffAfterClosing(String id) {
        done(city.referrals.change(
                id,
                ReferralAction.WITHDRAWN,
                at(BUREAU_CHIEF, AT),
                referral -> referral.close(ReferralStatus.WITHDRAWN, "停电")));
    }

    private static String filed(ReferralWorld city, Actor by) {
        return done(city.file(city.confirmedReferrer(by), by)).id();
    }
}
