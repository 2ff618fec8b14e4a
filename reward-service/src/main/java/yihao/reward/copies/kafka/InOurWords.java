package yihao.reward.copies.kafka;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import yihao.contracts.Amount;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.LeadState;
import yihao.contracts.lead.ReferralState;
import yihao.contracts.lead.ReferralState.ReferralShare;
import yihao.contracts.lead.UnitState;
import yihao.contracts.project.CapitalState;
import yihao.contracts.project.ProjectState;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownEnterprise;
import yihao.reward.copies.KnownLead;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownReferral;
import yihao.reward.copies.KnownReferral.JointReferrer;
import yihao.reward.copies.KnownUnit;

/// What the neighbours' events say, translated at the door into our words.
final class InOurWords {

    private InOurWords() {}

    static KnownUnit known(UnitState unit) {
        return new KnownUnit(
                unit.unitId(), unit.unitKind(), unit.nameZh(), unit.nameEn(), unit.ancestors(), unit.active());
    }

    static KnownLead known(LeadState lead) {
        return new KnownLead(
                lead.leadId(),
                lead.number(),
                lead.reportingUnit(),
                CityTime.day(lead.receivedAt()),
                Boolean.TRUE.equals(lead.valuable()));
    }

    static KnownProject known(ProjectState project) {
        var contract = project.contractAmount();
        return new KnownProject(
                project.projectId(),
                project.number(),
                project.name(),
                project.leadId(),
                project.unit(),
                project.country(),
                project.foreignInvested(),
                project.investorFromOutsideCity(),
                project.industry(),
                project.stage(),
                project.reachedOn(),
                contract == null ? null : money(contract),
                Objects.requireNonNullElse(project.saidByLedger(), Set.of()),
                project.enterpriseId(),
                project.signedOn(),
                "TERMINATED".equals(project.status()) || project.lost() != null);
    }

    static KnownCapital known(CapitalState money) {
        return new KnownCapital(
                money.capitalId(),
                money.projectId(),
                money.unit(),
                money.capitalKind(),
                money(money.amount()),
                money(money.amountCny()),
                money.valueDate(),
                money.status().equals("VERIFIED"));
    }

    private static Money money(Amount amount) {
        return new Money(new BigDecimal(amount.amount()), Currency.getInstance(amount.currency()));
    }

    static KnownReferral known(ReferralState referral) {
        return new KnownReferral(
                referral.referralId(),
                referral.number(),
                referral.referrerId(),
                referral.referrerSubject(),
                referral.leadId(),
                referral.status().equals("CONFIRMED"),
                shares(referral),
                referral.referrerKind(),
                CityTime.day(referral.filedAt()));
    }

    static KnownEnterprise known(EnterpriseState one) {
        return new KnownEnterprise(
                one.enterpriseId(),
                one.number(),
                one.names().isEmpty() ? one.number() : one.names().getFirst().text(),
                Set.copyOf(one.traits()));
    }

    private static List<JointReferrer> shares(ReferralState referral) {
        var shares = Objects.requireNonNullElse(referral.shares(), List.<ReferralShare>of());
        return shares.stream()
                .map(share -> new JointReferrer(
                        share.referrerId(),
                        share.referrerSubject(),
                        new BigDecimal(share.percent()),
                        share.referrerKind()))
                .toList();
    }
}
