package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.referral.ReferralImports.FIRST_CODE;
import static yihao.lead.referral.ReferralImports.SECOND_CODE;
import static yihao.lead.referral.ReferralImports.item;
import static yihao.lead.referral.ReferralImports.named;
import static yihao.lead.referral.ReferralImports.problems;
import static yihao.lead.referral.ReferralWorld.AT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.Sharing;
import yihao.lead.referral.ImportReferrals.Good;
import yihao.lead.referral.ImportReferrals.Known;
import yihao.lead.referral.ImportReferrals.No;
import yihao.lead.referral.ReferralRule.LaterFiling;

@DisplayName("L11 G5 Referrals from a spreadsheet")
class ImportReferralsTest {

    ReferralWorld city = new ReferralWorld();
    ReferralImports imports = new ReferralImports(city);
    final Referrer first = imports.referrer("甲咨询有限公司", FIRST_CODE);
    final Referrer second = imports.referrer("乙咨询（山东）有限公司", SECOND_CODE);

    @Test
    void are_looked_at_without_a_trace_filed_on_behalf_and_known_the_second_time() {
        var row = List.of(item(city.lead.state().number(), named("甲咨询有限公司")));

        assertThat(imports.bring(true, row)).allMatch(Good.class::isInstance);
        assertThat(city.referrals.all()).isEmpty();
        assertThat(imports.bring(false, row)).allMatch(Good.class::isInstance);
        assertThat(imports.bring(false, row)).allMatch(Known.class::isInstance);
        assertThat(city.referrals.all()).singleElement().satisfies(filed -> {
            assertThat(filed.state().filedOnBehalf()).isTrue();
            assertThat(filed.state().filedBy()).isEqualTo(ZHANGDIAN_OFFICER.subject());
            assertThat(filed.state().referrerName()).isEqualTo("甲咨询有限公司");
        });
    }

    @Test
    void are_not_filed_again_by_a_file_once_they_are_over() {
        var row = List.of(item(city.lead.id(), named("甲咨询有限公司")));
        imports.bring(false, row);
        var filed = city.referrals.all().getFirst();
        done(city.changeReferral.withdraw(filed.id(), at(ZHANGDIAN_OFFICER, AT).because("不再引荐")));

        assertThat(imports.bring(false, row)).allMatch(Known.class::isInstance);
        assertThat(city.referrals.all()).hasSize(1);
    }

    @Test
    void wait_behind_an_earlier_one_as_the_look_says_and_stand_once_for_a_referrer() {
        var lead = city.lead.id();
        var rows = List.of(
                item("2", lead, named(first.number())),
                item("3", lead, named(second.number())),
                item("4", city.lead.state().number(), named(first.number())));

        for (var preview : List.of(true, false)) {
            var results = imports.bring(preview, rows);

            assertThat(((Good) results.get(0)).waits()).isFalse();
            assertThat(((Good) results.get(1)).waits()).isTrue();
            var repeated = ((No) results.get(2)).refusal();
            assertThat(repeated.problem()).isEqualTo(ReferralProblem.REFERRAL_REPEATED_IN_FILE);
            assertThat(repeated.facts()).containsEntry("row", "2");
        }
        assertThat(city.referrals.all())
                .extracting(one -> one.state().status())
                .containsExactly(ReferralStatus.FILED, ReferralStatus.WAITING);
    }

    @Test
    void of_a_second_referrer_are_refused_where_the_rule_lets_none_wait() {
        city = new ReferralWorld(ReferralRules.later(LaterFiling.REFUSED));
        imports = new ReferralImports(city);
        var one = imports.referrer("甲咨询有限公司", FIRST_CODE);
        var other = imports.referrer("丙咨询有限公司", SECOND_CODE);
        var rows = List.of(item(city.lead.id(), named(one.number())), item(city.lead.id(), named(other.number())));

        assertThat(problems(imports.bring(true, rows))).containsExactly(null, ReferralProblem.REFERRAL_ALREADY_FILED);
        assertThat(problems(imports.bring(false, rows))).containsExactly(null, ReferralProblem.REFERRAL_ALREADY_FILED);
    }

    @Test
    void are_late_from_the_day_of_the_signing_on_though_what_is_filed_stays_known() {
        var row = List.of(item(city.lead.id(), named("甲咨询有限公司")));
        imports.bring(false, row);
        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 5));

        assertThat(imports.bring(false, row)).allMatch(Known.class::isInstance);
        var late = List.of(item(city.lead.id(), named(second.number())));
        assertThat(problems(imports.bring(true, late))).containsExactly(ReferralProblem.REFERRAL_LATE);
        assertThat(problems(imports.bring(false, late))).containsExactly(ReferralProblem.REFERRAL_LATE);
        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 6));
        assertThat(imports.bring(true, late)).allMatch(Good.class::isInstance);
    }

    @Test
    void for_a_lead_that_one_may_not_see_are_answered_as_for_one_that_is_not_there() {
        var secret = city.world.judged("丁化工有限公司", Sharing.CONFIDENTIAL);
        var rows = List.of(
                item(secret.state().number(), named(first.number())), item("L-2026-999999", named(first.number())));
        imports.bring(false, ZHANGDIAN_OFFICER, rows.subList(0, 1));
        assertThat(city.referrals.all()).hasSize(1);

        for (var preview : List.of(true, false)) {
            var results = imports.bring(preview, LINZI_OFFICER, rows);

            assertThat(problems(results))
                    .containsExactly(ReferralProblem.REFERRAL_LEAD_UNKNOWN, ReferralProblem.REFERRAL_LEAD_UNKNOWN);
        }
        assertThat(city.referrals.all()).hasSize(1);
    }
}
