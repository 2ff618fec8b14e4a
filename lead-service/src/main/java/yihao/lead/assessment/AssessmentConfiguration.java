package yihao.lead.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.promotion.Promotions;
import yihao.lead.station.Stations;
import yihao.lead.trip.Trips;
import yihao.lead.visit.Visits;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    RuleBook<OutreachRule> outreachRules() {
        return OutreachRule.shipped();
    }

    @Bean
    ReadDoings readDoings(
            Visits visits, Trips trips, Stations stations, Promotions promotions, Leads leads, LeadSight leadSight) {
        return new ReadDoings(visits, trips, stations, promotions, leads, leadSight);
    }

    @Bean
    AssessOutreach assessOutreach(
            ReadDoings readDoings,
            Network network,
            Enterprises enterprises,
            OutreachSight outreachSight,
            RuleBook<OutreachRule> outreachRules) {
        return new AssessOutreach(readDoings, network, new Aliases(enterprises), outreachRules, outreachSight);
    }
}
