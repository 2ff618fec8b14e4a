package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.lead.referral.ReferralImports.FIRST_CODE;
import static yihao.lead.referral.ReferralImports.SECOND_CODE;
import static yihao.lead.referral.ReferralImports.coded;
import static yihao.lead.referral.ReferralImports.item;
import static yihao.lead.referral.ReferralImports.named;
import static yihao.lead.referral.ReferralImports.problems;
import static yihao.lead.referral.ReferralImports.share;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.referral.ImportReferrals.Good;
import yihao.lead.referral.ImportReferrals.Item;
import yihao.lead.referral.ImportReferrals.Known;

@DisplayName("L11 G5 The referrers that a spreadsheet names")
class NamedItemTest {

    final ReferralWorld city = new ReferralWorld();
    final ReferralImports imports = new ReferralImports(city);
    final Referrer first = imports.referrer("甲咨询有限公司", FIRST_CODE);
    final Referrer second = imports.referrer("乙咨询（山东）有限公司", SECOND_CODE);

    @Test
    void name_a_legal_person_by_number_code_or_name_and_say_where_that_does_not_tell() {
        imports.referrer("乙咨询(山东)有限公司", "91370300MA3C0A0A0X");
        var personal = city.referrers.find(city.confirmedReferrer()).orElseThrow();
        var lead = city.lead.id();

        assertThat(problems(imports.bring(
                        true,
                        List.of(
                                item(lead, named(first.number())),
                                item(lead, coded(SECOND_CODE.toLowerCase(Locale.ROOT), null)),
                                item(lead, coded(personal.state().number(), "王演示")),
                                item(lead, coded(first.number(), "乙咨询（山东）有限公司")),
                                item(lead, named("乙咨询（山东）有限公司")),
                                item(lead, named("王演示")),
                                item(lead, named("王**")),
                                item(lead, coded("RF-2026-999999", null))))))
                .containsExactly(
                        null,
                        null,
                        null,
                        ReferralProblem.REFERRER_NAMED_OTHERWISE,
                        ReferralProblem.REFERRER_AMBIGUOUS,
                        ReferralProblem.REFERRER_UNKNOWN,
                        ReferralProblem.REFERRER_UNKNOWN,
                        ReferralProblem.REFERRER_UNKNOWN);
    }

    @Test
    void are_joint_where_their_shares_make_a_hundred_exactly() {
        var lead = city.lead.id();
        var wrong = new Item("2", lead, List.of(share(first, "33.33"), share(second, "66.66")), "说明");
        var right = new Item("2", lead, List.of(share(first, "33.33"), share(second, "66.67")), "说明");

        assertThat(problems(imports.bring(false, List.of(wrong))))
                .containsExactly(ReferralProblem.REFERRAL_SHARES_NOT_WHOLE);
        assertThat(imports.bring(false, List.of(right, right))).allMatch(Good.class::isInstance);
        var turned = new Item("9", lead, List.of(share(second, "66.67"), share(first, "33.330")), "说明");
        assertThat(imports.bring(false, List.of(turned))).allMatch(Known.class::isInstance);
        var other = new Item("2", lead, List.of(share(first, "50"), share(second, "50")), "说明");
        assertThat(problems(imports.bring(false, List.of(other))))
                .containsExactly(ReferralProblem.REFERRAL_ALREADY_FILED);
        var twice =
                new Item("3", lead, List.of(share(first, "30"), share(first, "3.33"), share(second, "66.67")), "说明");
        assertThat(problems(imports.bring(false, List.of(twice))))
                .containsExactly(ReferralProblem.REFERRAL_REFERRER_TWICE);
        assertThat(city.referrals.all()).hasSize(1);
        assertThat(city.referrals.all().getFirst().state().shares())
                .extracting(ReferrerShare::number, share -> share.percent().toPlainString())
                .containsExactly(tuple(first.number(), "33.33"), tuple(second.number(), "66.67"));
    }
}
