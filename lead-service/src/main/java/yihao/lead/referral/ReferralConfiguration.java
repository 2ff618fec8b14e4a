package yihao.lead.referral;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    @Bean
    RuleBook<ReferralRule> referralRules() {
        return ReferralRule.shipped();
    }

    private static final int TOKEN_BYTES = 32;
    private static final int LEADS_ASKED = 200;

    @Bean
    RegisterReferrer registerReferrer(Referrers referrers, RuleBook<ReferralRule> referralRules) {
        return new RegisterReferrer(referrers, referralRules);
    }

    @Bean
    FilingTimes filingTimes(ProjectDates projects, Leads leads, RuleBook<ReferralRule> referralRules) {
        return new FilingTimes(projects, leads, referralRules);
    }

    @Bean
    QueueReferrals queueReferrals(Referrals referrals) {
        return new QueueReferrals(referrals);
    }

    @Bean
    FileReferral fileReferral(
            Referrals referrals,
            Referrers referrers,
            Leads leads,
            LeadSight sight,
            FilingTimes times,
            QueueReferrals queue) {
        return new FileReferral(referrals, referrers, leads, sight, times, queue);
    }

    @Bean
    ImportReferrals importReferrals(
            Referrals referrals, Referrers referrers, FileReferral fileReferral, ReferralSight referralSight) {
        return new ImportReferrals(referrals, new NameReferrer(referrers), fileReferral, referralSight);
    }

    @Bean
    RuleBook<ReferralLedgerRule> referralLedgerRules() {
        return ReferralLedgerRule.shipped();
    }

    @Bean
    ChangeReferral changeReferral(Referrals referrals, Referrers referrers, FilingTimes times, QueueReferrals queue) {
        return new ChangeReferral(referrals, referrers, times, queue);
    }

    @Bean
    Spokespeople spokespeople(Leads leads) {
        return new Spokespeople(leads);
    }

    @Bean
    ConfirmReferral confirmReferral(Referrals referrals, Spokespeople spokespeople, FilingTimes times) {
        var random = new SecureRandom();
        return new ConfirmReferral(referrals, spokespeople, times, () -> token(random), ReferralConfiguration::sha256);
    }

    @Bean
    ReferralSight referralSight(Referrals referrals, Leads leads, LeadSight sight) {
        return new ReferralSight(referrals, leads, sight);
    }

    @Bean
    Trailed referralTrail(ReferralSight referralSight) {
        return Trailed.stepwise("referrals", "referrals", referralSight::find, referralSight::told);
    }

    /// A referrer learns who confirmed it, not where that officer works.
    @Bean
    Trailed referrerTrail(RegisterReferrer registerReferrer) {
        return Trailed.stepwise(
                "referrers",
                "referrers",
                registerReferrer::find,
                (reader, _) -> decision -> Optional.of(decision.step())
                        .map(step -> RegisterReferrer.seesAll(reader) || reader.worksFor(step.unit())
                                ? step
                                : step.withoutUnit()));
    }

    /// A referral follows its lead.
    @Bean
    Relations referralRelations(ReferralSight referralSight, Leads leads) {
        return (reader, firm, _) -> List.of(Relation.counted(
                Kind.REFERRALS,
                leads.ofEnterprises(firm.ids(), LEADS_ASKED).stream()
                        .flatMap(lead -> referralSight.list(reader, lead.id(), null, null, LEADS_ASKED).stream())
                        .count()));
    }

    private static String token(SecureRandom random) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
