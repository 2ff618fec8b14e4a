package yihao.lead.pool;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.lead.DueDates;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.PoolRule;
import yihao.lead.Recycling;
import yihao.lead.firstreport.FirstReport;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    RuleBook<PoolRule> poolRules() {
        return PoolRule.shipped();
    }

    @Bean
    Recycling recycling(RuleBook<PoolRule> poolRules, Network network) {
        return new Recycling(poolRules, network);
    }

    @Bean
    PickLead pickLead(
            Leads leads,
            LeadSight sight,
            Network network,
            FirstReport firstReport,
            DueDates dueDates,
            RuleBook<PoolRule> poolRules) {
        return new PickLead(leads, sight, network, firstReport, dueDates, poolRules);
    }

    @Bean
    HandBack handBack(LeadSight sight, Recycling recycling) {
        return new HandBack(sight, recycling);
    }

    @Bean
    LeadActions pickActions(PickLead pickLead, Clock clock) {
        return (actor, lead) -> pickLead.actions(actor, lead, CityTime.day(clock.instant()));
    }

    @Bean
    LeadActions handBackActions(HandBack handBack, Clock clock) {
        return (actor, lead) -> handBack.actions(actor, lead, clock.instant());
    }
}
