package yihao.lead.dispatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.DueDates;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.firstreport.FirstReport;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    DispatchLead dispatchLead(LeadSight sight, Network network, DueDates dueDates, FirstReport firstReport) {
        return new DispatchLead(sight, network, dueDates, firstReport);
    }

    @Bean
    LeadActions dispatchActions(DispatchLead dispatchLead) {
        return dispatchLead::actions;
    }
}
