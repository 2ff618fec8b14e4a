package yihao.lead.dispatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.DueDates;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Network;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    DispatchLead dispatchLead(LeadSight sight, Network network, DueDates dueDates) {
        return new DispatchLead(sight, network, dueDates);
    }

    @Bean
    TransferLead transferLead(LeadSight sight, Network network, DueDates dueDates) {
        return new TransferLead(sight, network, dueDates);
    }

    @Bean
    ProposeUnits proposeUnits(Leads leads, LeadSight sight, Network network) {
        return new ProposeUnits(leads, sight, network);
    }

    @Bean
    LeadActions transferActions(TransferLead transferLead) {
        return transferLead::actions;
    }

    @Bean
    LeadActions dispatchActions(DispatchLead dispatchLead) {
        return dispatchLead::actions;
    }
}
