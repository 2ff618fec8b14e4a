package yihao.lead.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.DueDates;
import yihao.lead.LeadActions;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.firstreport.FirstReport;

@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {

    @Bean
    DisputeFirstReport disputeFirstReport(
            Leads leads, LeadSight sight, FirstReport firstReport, RegisterEnterprise register, DueDates dueDates) {
        return new DisputeFirstReport(leads, sight, firstReport, register, dueDates);
    }

    @Bean
    LeadActions disputeActions(DisputeFirstReport disputes) {
        return disputes::actions;
    }
}
