package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;
import static yihao.lead.referral.ReferralWorld.AT;
import static yihao.lead.referral.ReferralWorld.CODE;
import static yihao.lead.referral.ReferralWorld.SEALED;
import static yihao.lead.referral.ReferralWorld.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.referral.FileReferral.Filing;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.RegisterReferrer.Candidate;

@DisplayName("L11 A referral")
class ReferralTest {

    final ReferralWorld city = new ReferralWorld();
    final Versioned<Lead> lead = city.lead;

    @Test
    void is_filed_by_a_confirmed_referrer_for_a_lead_known_by_its_number() {
        var filed = done(city.fileReferral.file(
                        new Filing(city.confirmedReferrer(), lead.state().number(), "引荐说明", List.of()),
                        at(REFERRING, AT)))
                .state();

        assertThat(filed.status()).isEqualTo(ReferralStatus.FILED);
        assertThat(filed.leadId()).isEqualTo(lead.id());
        assertThat(filed.filedOnBehalf()).isFalse();
        assertThat(filed.missing()).containsExactly(Party.values());
    }

    @Test
    void is_confirmed_by_four_parties_who_are_four_people() {
        var id = done(city.file(city.confirmedReferrer())).id();

        done(city.confirm(id, Party.REFERRER, REFERRING));
        done(city.confirm(id, Party.LANDING_PLACE, ZHANGDIAN_OFFICER));
        done(city.confirm(id, Party.BUREAU, BUREAU_PERSON));
        var link = done(city.confirmReferral.sendInvestorLink(id, at(ZHANGDIAN_HEAD, AT)));
        var confirmed = done(city.confirmReferral.confirmByLink(link.token(), Instant.parse(AT), "r"))
                .state();

        assertThat(confirmed.status()).isEqualTo(ReferralStatus.CONFIRMED);
        assertThat(confirmed.missing()).isEmpty();
        assertThat(city.referrals.recorded().getLast().action()).isEqualTo(ReferralAction.CONFIRMED);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(textBlock = """
            INVESTOR,      bureau.officer
            REFERRER,      bureau.officer
            LANDING_PLACE, linzi.officer
            LANDING_PLACE, bureau.officer
            BUREAU,        zhangdian.officer
            """)
    void is_confirmed_by_nobody_else(Party party, String subject) {
        var id = done(city.file(city.confirmedReferrer())).id();
        var people = Map.of(
                "bureau.officer", BUREAU_PERSON,
                "linzi.officer", LINZI_OFFICER,
                "zhangdian.officer", ZHANGDIAN_OFFICER);

        var outcome = city.confirm(id, party, java.util.Objects.requireNonNull(people.get(subject)));

        assertThat(refused(outcome).problem()).isEqualTo(REFERRAL_NOT_YOURS);
    }

    @Test
    void lets_one_person_speak_for_one_party() {
        var both = new Actor(
                "two.hats",
                "two hats",
                ZHANGDIAN,
                java.util.Set.of(yihao.kernel.Function.UNIT_OFFICER, yihao.kernel.Function.BUREAU_OFFICER));
        var id = done(city.file(city.confirmedReferrer())).id();
        done(city.confirm(id, Party.LANDING_PLACE, both));

        assertThat(refused(city.confirm(id, Party.BUREAU, both)).problem())
                .isEqualTo(ReferralProblem.REFERRAL_SAME_PERSON);
        assertThat(refused(city.confirm(id, Party.LANDING_PLACE, ZHANGDIAN_OFFICER))
                        .problem())
                .isEqualTo(ReferralProblem.REFERRAL_PARTY_ALREADY_CONFIRMED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-09-19T01:59:59Z, true
            2026-09-19T02:00:00Z, false
            """)
    void lets_the_investor_s_link_live_for_14_days(String at, boolean good) {
        var id = done(city.file(city.confirmedReferrer())).id();
        var link = done(city.confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));

        assertThat(city.confirmReferral
                        .behindLink(link.token(), Instant.parse(at))
                        .isPresent())
                .isEqualTo(good);
    }

    @Test
    void lets_a_link_be_used_once_and_a_new_one_end_the_old() {
        var id = done(city.file(city.confirmedReferrer())).id();
        var old = done(city.confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));
        var fresh = done(city.confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));

        assertThat(problem(city.confirmReferral.confirmByLink(old.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
        done(city.confirmReferral.confirmByLink(fresh.token(), Instant.parse(AT), "r"));
        assertThat(problem(city.confirmReferral.confirmByLink(fresh.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
        assertThat(city.referrals.find(id).orElseThrow().state().toString()).doesNotContain("token-");
    }

    @Test
    void after_the_agreement_is_late_and_says_since_when() {
        var referrer = city.confirmedReferrer();
        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 5));

        var refusal = refused(city.file(referrer));

        assertThat(refusal.problem()).isEqualTo(ReferralProblem.REFERRAL_LATE);
        assertThat(refusal.facts())
                .containsEntry("happenedOn", LocalDate.of(2026, 9, 5))
                .containsEntry("lastDay", LocalDate.of(2026, 9, 4));
    }

    @Test
    void leaves_its_lead_free_when_it_is_withdrawn_or_refused_with_a_reason() {
        var referrer = city.confirmedReferrer();
        var first = done(city.file(referrer));

        assertThat(problem(city.changeReferral.withdraw(first.id(), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_REASON_MISSING);
        done(city.changeReferral.withdraw(first.id(), at(REFERRING, AT).because("填错")));
        var second = done(city.file(referrer));
        done(city.changeReferral.refuse(second.id(), at(BUREAU_CHIEF, AT).because("不实")));
        assertThat(problem(city.confirm(second.id(), Party.BUREAU, BUREAU_PERSON)))
                .isEqualTo(ReferralProblem.REFERRAL_CLOSED);
        done(city.file(referrer));
    }

    @Test
    void is_withdrawn_in_the_place_in_which_it_was_filed_and_in_no_other() {
        var deputy = ZHANGDIAN_HEAD.inPlaceOf(ZHANGDIAN_OFFICER);
        var referrer = city.confirmedReferrer();

        var byOfficer = done(city.file(referrer, ZHANGDIAN_OFFICER)).id();
        for (var other : List.of(ZHANGDIAN_HEAD, ZHANGDIAN_OFFICER.inPlaceOf(ZHANGDIAN_HEAD), LINZI_OFFICER)) {
            assertThat(problem(withdraw(byOfficer, other))).as(other.subject()).isEqualTo(REFERRAL_NOT_YOURS);
        }
        done(withdraw(byOfficer, deputy));

        var byDeputy = done(city.file(referrer, deputy)).id();
        assertThat(problem(withdraw(byDeputy, ZHANGDIAN_HEAD))).isEqualTo(REFERRAL_NOT_YOURS);
        done(withdraw(byDeputy, ZHANGDIAN_OFFICER));
    }

    private Outcome<Versioned<Referral>> withdraw(String id, Actor by) {
        return city.changeReferral.withdraw(id, at(by, AT).because("填错"));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void is_open_to_everybody_but_the_excluded(Category category) {
        var outcome = city.registerReferrer.register(ReferralWorld.candidate(category, CODE, true), at(REFERRING, AT));
        var excluded = List.of(
                        Category.STATE_ORGAN, Category.PUBLIC_INSTITUTION, Category.CIVIL_SERVANT, Category.STAKEHOLDER)
                .contains(category);

        if (excluded) {
            assertThat(problem(outcome)).isEqualTo(ReferralProblem.REFERRER_EXCLUDED);
        } else {
            assertThat(done(outcome).state().rule()).isEqualTo("referrals@2");
        }
    }

    @Test
    void needs_a_referrer_with_an_identity_a_declaration_and_another_person_s_confirmation() {
        assertThat(problem(city.registerReferrer.register(
                        ReferralWorld.candidate(Category.ENTERPRISE, null, true), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_IDENTITY_MISSING);
        assertThat(problem(city.registerReferrer.register(
                        ReferralWorld.candidate(Category.ENTERPRISE, "12", true), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_IDENTITY_MALFORMED);
        assertThat(problem(city.registerReferrer.register(
                        ReferralWorld.candidate(Category.ENTERPRISE, CODE, false), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_INTEREST_NOT_DECLARED);

        var onBehalf = done(city.registerReferrer.register(
                ReferralWorld.candidate(Category.ENTERPRISE, CODE, true), at(BUREAU_PERSON, AT)));
        assertThat(onBehalf.state().isOnBehalf()).isTrue();
        assertThat(problem(city.file(onBehalf.id(), BUREAU_PERSON))).isEqualTo(ReferralProblem.REFERRER_NOT_CONFIRMED);
        assertThat(problem(city.registerReferrer.confirm(onBehalf.id(), at(BUREAU_PERSON, AT))))
                .isEqualTo(ReferralProblem.REFERRER_CONFIRMS_ITSELF);
        done(city.registerReferrer.confirm(onBehalf.id(), at(BUREAU_CHIEF, AT)));
    }

    @Test
    void by_a_natural_person_keeps_only_a_masked_name_outside_the_seal() {
        var person = new Candidate(
                ReferrerKind.NATURAL_PERSON,
                Category.INDIVIDUAL,
                "王演示",
                null,
                "11010519491231002X",
                true,
                new Referrer.Person("p", SEALED, SEALED, SEALED));

        var referrer =
                done(city.registerReferrer.register(person, at(REFERRING, AT))).state();

        assertThat(referrer.name()).isEqualTo("王**");
        assertThat(referrer.toString()).doesNotContain("演示", "1101", "002X");
    }
}
