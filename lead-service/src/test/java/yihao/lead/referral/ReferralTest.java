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

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.World;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.RegisterReferrer.Candidate;
import yihao.platform.secrecy.Sealed;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("L11 A referral")
class ReferralTest {

    static final String AT = "2026-09-05T02:00:00Z";
    static final String CODE = "91110000600037341L";
    static final Sealed SEALED = new Sealed("none", "");

    final World world = new World();
    private final TwinReferrers referrers = new TwinReferrers();
    private final TwinReferrals referrals = new TwinReferrals();
    final Map<String, LocalDate> signed = new HashMap<>();
    final AtomicInteger tokens = new AtomicInteger();
    final RegisterReferrer registerReferrer = new RegisterReferrer(referrers, ReferralRule.shipped());
    final FileReferral fileReferral =
            new FileReferral(referrals, referrers, world.leads, leadId -> Optional.ofNullable(signed.get(leadId)));
    final ConfirmReferral confirmReferral = new ConfirmReferral(
            referrals,
            world.leads,
            ReferralRule.shipped(),
            () -> "token-" + tokens.incrementAndGet(),
            token -> "hash of " + token);

    final Versioned<Lead> lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

    @Test
    void is_filed_by_a_confirmed_referrer_for_a_lead_known_by_its_number() {
        var filed = done(file(confirmedReferrer(), lead.state().number())).state();

        assertThat(filed.status()).isEqualTo(ReferralStatus.FILED);
        assertThat(filed.leadId()).isEqualTo(lead.id());
        assertThat(filed.filedOnBehalf()).isFalse();
        assertThat(filed.missing()).containsExactly(Party.values());
    }

    @Test
    void is_confirmed_by_four_parties_who_are_four_people() {
        var id = done(file(confirmedReferrer(), lead.id())).id();

        done(confirm(id, Party.REFERRER, REFERRING));
        done(confirm(id, Party.LANDING_PLACE, ZHANGDIAN_OFFICER));
        done(confirm(id, Party.BUREAU, BUREAU_PERSON));
        var link = done(confirmReferral.sendInvestorLink(id, at(ZHANGDIAN_HEAD, AT)));
        var confirmed = done(confirmReferral.confirmByInvestor(link.token(), Instant.parse(AT), "r"))
                .state();

        assertThat(confirmed.status()).isEqualTo(ReferralStatus.CONFIRMED);
        assertThat(confirmed.missing()).isEmpty();
        assertThat(referrals.recorded().getLast().action()).isEqualTo(ReferralAction.CONFIRMED);
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
        var id = done(file(confirmedReferrer(), lead.id())).id();
        var people = Map.of(
                "bureau.officer", BUREAU_PERSON,
                "linzi.officer", LINZI_OFFICER,
                "zhangdian.officer", ZHANGDIAN_OFFICER);

        var outcome = confirm(id, party, java.util.Objects.requireNonNull(people.get(subject)));

        assertThat(refused(outcome).problem()).isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
    }

    @Test
    void lets_one_person_speak_for_one_party() {
        var both = new Actor(
                "two.hats",
                "two hats",
                ZHANGDIAN,
                java.util.Set.of(yihao.kernel.Function.UNIT_OFFICER, yihao.kernel.Function.BUREAU_OFFICER));
        var id = done(file(confirmedReferrer(), lead.id())).id();
        done(confirm(id, Party.LANDING_PLACE, both));

        assertThat(refused(confirm(id, Party.BUREAU, both)).problem()).isEqualTo(ReferralProblem.REFERRAL_SAME_PERSON);
        assertThat(refused(confirm(id, Party.LANDING_PLACE, ZHANGDIAN_OFFICER)).problem())
                .isEqualTo(ReferralProblem.REFERRAL_PARTY_ALREADY_CONFIRMED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2026-09-19T01:59:59Z, true
            2026-09-19T02:00:00Z, false
            """)
    void lets_the_investor_s_link_live_for_14_days(String at, boolean good) {
        var id = done(file(confirmedReferrer(), lead.id())).id();
        var link = done(confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));

        assertThat(confirmReferral.behindLink(link.token(), Instant.parse(at)).isPresent())
                .isEqualTo(good);
    }

    @Test
    void lets_a_link_be_used_once_and_a_new_one_end_the_old() {
        var id = done(file(confirmedReferrer(), lead.id())).id();
        var old = done(confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));
        var fresh = done(confirmReferral.sendInvestorLink(id, at(BUREAU_PERSON, AT)));

        assertThat(problem(confirmReferral.confirmByInvestor(old.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
        done(confirmReferral.confirmByInvestor(fresh.token(), Instant.parse(AT), "r"));
        assertThat(problem(confirmReferral.confirmByInvestor(fresh.token(), Instant.parse(AT), "r")))
                .isEqualTo(ReferralProblem.LINK_UNKNOWN);
        assertThat(referrals.find(id).orElseThrow().state().toString()).doesNotContain("token-");
    }

    @Test
    void after_the_agreement_is_late_and_says_since_when() {
        var referrer = confirmedReferrer();
        signed.put(lead.id(), LocalDate.of(2026, 9, 5));

        var refusal = refused(file(referrer, lead.id()));

        assertThat(refusal.problem()).isEqualTo(ReferralProblem.REFERRAL_LATE);
        assertThat(refusal.facts()).containsEntry("signedOn", LocalDate.of(2026, 9, 5));
    }

    @Test
    void stands_alone_for_its_lead_until_it_is_withdrawn_or_refused() {
        var referrer = confirmedReferrer();
        var first = done(file(referrer, lead.id()));

        assertThat(problem(file(referrer, lead.id()))).isEqualTo(ReferralProblem.REFERRAL_ALREADY_FILED);
        assertThat(problem(fileReferral.withdraw(first.id(), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRAL_REASON_MISSING);
        done(fileReferral.withdraw(first.id(), at(REFERRING, AT).because("填错")));
        var second = done(file(referrer, lead.id()));
        done(fileReferral.refuse(second.id(), at(BUREAU_CHIEF, AT).because("不实")));
        assertThat(problem(confirm(second.id(), Party.BUREAU, BUREAU_PERSON)))
                .isEqualTo(ReferralProblem.REFERRAL_CLOSED);
        done(file(referrer, lead.id()));
    }

    @Test
    void is_withdrawn_in_the_place_in_which_it_was_filed_and_in_no_other() {
        var deputy = ZHANGDIAN_HEAD.inPlaceOf(ZHANGDIAN_OFFICER);
        var referrer = confirmedReferrer();

        var byOfficer = done(fileReferral.file(referrer, lead.id(), "引荐说明", at(ZHANGDIAN_OFFICER, AT)));
        for (var other : List.of(ZHANGDIAN_HEAD, ZHANGDIAN_OFFICER.inPlaceOf(ZHANGDIAN_HEAD), LINZI_OFFICER)) {
            assertThat(problem(
                            fileReferral.withdraw(byOfficer.id(), at(other, AT).because("填错"))))
                    .as(other.subject())
                    .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        }
        done(fileReferral.withdraw(byOfficer.id(), at(deputy, AT).because("填错")));

        var byDeputy = done(fileReferral.file(referrer, lead.id(), "引荐说明", at(deputy, AT)));
        assertThat(problem(fileReferral.withdraw(
                        byDeputy.id(), at(ZHANGDIAN_HEAD, AT).because("填错"))))
                .isEqualTo(ReferralProblem.REFERRAL_NOT_YOURS);
        done(fileReferral.withdraw(byDeputy.id(), at(ZHANGDIAN_OFFICER, AT).because("填错")));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void is_open_to_everybody_but_the_excluded(Category category) {
        var outcome = registerReferrer.register(candidate(category, CODE, true), at(REFERRING, AT));
        var excluded = List.of(
                        Category.STATE_ORGAN, Category.PUBLIC_INSTITUTION, Category.CIVIL_SERVANT, Category.STAKEHOLDER)
                .contains(category);

        if (excluded) {
            assertThat(problem(outcome)).isEqualTo(ReferralProblem.REFERRER_EXCLUDED);
        } else {
            assertThat(done(outcome).state().rule()).isEqualTo("referrals@1");
        }
    }

    @Test
    void needs_a_referrer_with_an_identity_a_declaration_and_another_person_s_confirmation() {
        assertThat(problem(registerReferrer.register(candidate(Category.ENTERPRISE, null, true), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_IDENTITY_MISSING);
        assertThat(problem(registerReferrer.register(candidate(Category.ENTERPRISE, "12", true), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_IDENTITY_MALFORMED);
        assertThat(problem(registerReferrer.register(candidate(Category.ENTERPRISE, CODE, false), at(REFERRING, AT))))
                .isEqualTo(ReferralProblem.REFERRER_INTEREST_NOT_DECLARED);

        var onBehalf =
                done(registerReferrer.register(candidate(Category.ENTERPRISE, CODE, true), at(BUREAU_PERSON, AT)));
        assertThat(onBehalf.state().isOnBehalf()).isTrue();
        assertThat(problem(fileReferral.file(onBehalf.id(), lead.id(), "引荐", at(BUREAU_PERSON, AT))))
                .isEqualTo(ReferralProblem.REFERRER_NOT_CONFIRMED);
        assertThat(problem(registerReferrer.confirm(onBehalf.id(), at(BUREAU_PERSON, AT))))
                .isEqualTo(ReferralProblem.REFERRER_CONFIRMS_ITSELF);
        done(registerReferrer.confirm(onBehalf.id(), at(BUREAU_CHIEF, AT)));
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
                done(registerReferrer.register(person, at(REFERRING, AT))).state();

        assertThat(referrer.name()).isEqualTo("王**");
        assertThat(referrer.toString()).doesNotContain("演示", "1101", "002X");
    }

    private String confirmedReferrer() {
        var referrer = done(registerReferrer.register(candidate(Category.ENTERPRISE, CODE, true), at(REFERRING, AT)));
        return done(registerReferrer.confirm(referrer.id(), at(BUREAU_PERSON, AT)))
                .id();
    }

    private static Candidate candidate(Category category, @Nullable String code, boolean declared) {
        return new Candidate(
                ReferrerKind.LEGAL_PERSON,
                category,
                "演示引荐有限公司",
                code,
                null,
                declared,
                new Referrer.Person("p", SEALED, SEALED, null));
    }

    private Outcome<Versioned<Referral>> file(String referrer, String toLead) {
        return fileReferral.file(referrer, toLead, "引荐说明", at(REFERRING, AT));
    }

    private Outcome<Versioned<Referral>> confirm(String id, Party party, Actor by) {
        return confirmReferral.confirm(id, party, at(by, AT));
    }

    private static yihao.kernel.ProblemCode problem(Outcome<?> outcome) {
        return refused(outcome).problem();
    }

    private static final class TwinReferrers extends InMemoryAggregates<Referrer> implements Referrers {

        private int ids;

        TwinReferrers() {
            super(Referrer::keys);
        }

        @Override
        public String newId() {
            return "referrer-" + ++ids;
        }

        @Override
        public String newNumber(int year) {
            return "RF-" + year + "-" + ids;
        }

        @Override
        public Optional<Versioned<Referrer>> ofSubject(String subject) {
            return where(one -> subject.equals(one.subject())).stream().findFirst();
        }

        @Override
        public List<Versioned<Referrer>> unconfirmed(int limit) {
            return where(one -> !one.isConfirmed());
        }

        @Override
        public List<Versioned<Referrer>> all(@Nullable String after, int limit) {
            return all();
        }

        @Override
        public long countAll(int most) {
            return all().size();
        }
    }

    private static final class TwinReferrals extends InMemoryAggregates<Referral> implements Referrals {

        private int ids;

        TwinReferrals() {
            super(one -> Optional.ofNullable(one.standsFor()).stream().toList());
        }

        @Override
        public String newId() {
            return "referral-" + ++ids;
        }

        @Override
        public String newNumber(int year) {
            return "R-" + year + "-" + ids;
        }

        @Override
        public Optional<Versioned<Referral>> standingFor(String leadId) {
            return where(one -> leadId.equals(one.standsFor())).stream().findFirst();
        }

        @Override
        public Optional<Versioned<Referral>> withLink(String hash) {
            return where(one -> one.link() != null && one.link().hash().equals(hash)).stream()
                    .findFirst();
        }

        @Override
        public List<Versioned<Referral>> ofLead(String leadId) {
            return where(one -> one.leadId().equals(leadId));
        }

        @Override
        public List<Versioned<Referral>> visibleTo(
                Actor actor, @Nullable ReferralStatus status, @Nullable String after, int limit) {
            return all();
        }

        @Override
        public long countVisibleTo(Actor actor, @Nullable ReferralStatus status, int most) {
            return all().size();
        }
    }
}
