package yihao.lead.intake;

import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.lead.ClockRule;
import yihao.lead.DueDates;
import yihao.lead.EarlierItems;
import yihao.lead.Lead;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.LeadViews;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.TimeOrderedIds;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.enterprise.Relations.Kind;
import yihao.lead.enterprise.Relations.Relation;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.rate.ExchangeRates;
import yihao.papers.ScanViews;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    RuleBook<ClockRule> clockRules() {
        return ClockRule.shipped();
    }

    @Bean
    TimeOrderedIds timeOrderedIds() {
        return new TimeOrderedIds(InstantSource.system());
    }

    @Bean
    LeadSight leadSight(Network network, Leads leads) {
        return new LeadSight(network, leads);
    }

    /// What names an investor is told to those who see it clearly.
    @Bean
    Relations leadRelations(Leads leads, LeadSight sight) {
        return (reader, firm, today) -> {
            var seen = leads.ofEnterprises(firm.ids(), Relation.MOST).stream()
                    .map(Versioned::state)
                    .filter(lead -> sight.sees(reader, lead) && sight.seesClearly(reader, lead))
                    .toList();
            var held = seen.stream().filter(lead -> lead.isHeldOn(today)).toList();
            var holders = held.stream().map(Lead::protectedFor).collect(Collectors.toSet());
            return List.of(
                    Relation.counted(Kind.LEADS, seen.size()), new Relation(Kind.PROTECTIONS, held.size(), holders));
        };
    }

    @Bean
    LeadClocks leadClocks(Leads leads, LeadSight sight) {
        return new LeadClocks(leads, sight);
    }

    @Bean
    LeadViews leadViews(
            Network network, LeadSight sight, Vault vault, ScanViews scans, List<LeadActions> capabilities) {
        return new LeadViews(network, sight, vault, scans, capabilities);
    }

    @Bean
    DueDates dueDates(Network network, RuleBook<ClockRule> clockRules, WorkingCalendar calendar) {
        return new DueDates(clockRules, calendar, network);
    }

    /// Amounts in another currency are measured with the newest uploaded rate.
    @Bean
    MajorLead majorLead(DueDates dueDates, ExchangeRates rates) {
        return (amount, day) -> {
            var from =
                    dueDates.inForce(CityTime.endOf(day.minusDays(1))).rules().majorFrom();
            Currency yuan = from.currency();
            if (amount.currency().equals(yuan)) {
                return !amount.isLessThan(from);
            }
            return rates.newest(amount.currency().getCurrencyCode(), day)
                    .filter(rate -> !amount.convert(rate.rate(), yuan, RoundingMode.HALF_UP)
                            .isLessThan(from))
                    .isPresent();
        };
    }

    @Bean
    ReportLead reportLead(
            Leads leads,
            LeadSight sight,
            FirstReport firstReport,
            RegisterEnterprise register,
            DueDates dueDates,
            MajorLead majorLead) {
        return new ReportLead(leads, sight, firstReport, register, dueDates, majorLead);
    }

    @Bean
    ReportEnquiry reportEnquiry(ReportLead reportLead, Leads leads) {
        return new ReportEnquiry(reportLead, leads);
    }

    @Bean
    ReportBatch reportBatch(ReportLead reportLead, EarlierItems earlier) {
        return new ReportBatch(reportLead, earlier);
    }

    @Bean
    RuleBook<LedgerRule> ledgerRules() {
        return LedgerRule.shipped();
    }

    @Bean
    CheckInvestor checkInvestor(RegisterEnterprise register, FirstReport firstReport, LeadSight sight) {
        return new CheckInvestor(register, firstReport, sight);
    }
}
