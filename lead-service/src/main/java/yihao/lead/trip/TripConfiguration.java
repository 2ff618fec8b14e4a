package yihao.lead.trip;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.RecogniseFirm;
import yihao.lead.visit.Visits;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class TripConfiguration {

    @Bean
    RuleBook<TripRule> tripRules() {
        return TripRule.shipped();
    }

    @Bean
    PlanTrip planTrip(
            Trips trips,
            OutreachSight outreachSight,
            Network network,
            RecogniseFirm recogniseFirm,
            RuleBook<TripRule> tripRules,
            WorkingCalendar calendar) {
        return new PlanTrip(trips, outreachSight, network, recogniseFirm, tripRules, calendar);
    }

    @Bean
    ReportTrip reportTrip(Trips trips, OutreachSight outreachSight, RuleBook<TripRule> tripRules) {
        return new ReportTrip(trips, outreachSight, tripRules);
    }

    @Bean
    TripClocks tripClocks(Trips trips, OutreachSight outreachSight) {
        return new TripClocks(trips, outreachSight);
    }

    @Bean
    NameTrip nameTrip(Trips trips, OutreachSight outreachSight) {
        return new NameTrip(trips, outreachSight);
    }

    @Bean
    TripFigures tripFigures(Visits visits, Leads leads, LeadSight leadSight, Enterprises enterprises) {
        return new TripFigures(visits, leads, leadSight, new Aliases(enterprises));
    }

    @Bean
    Trailed tripTrail(Trips trips, OutreachSight outreachSight) {
        return Trailed.whole("trips", "trips", (reader, id) -> outreachSight.find(trips, reader, id));
    }
}
