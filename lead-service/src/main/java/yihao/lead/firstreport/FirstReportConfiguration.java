package yihao.lead.firstreport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.Recycling;
import yihao.reference.names.EnterpriseNames;

@Configuration(proxyBeanMethods = false)
class FirstReportConfiguration {

    @Bean
    FirstReport firstReport(Leads leads, Network network, Recycling recycling) {
        return new FirstReport(leads, network, FirstReportRule.shipped(), recycling, EnterpriseNames.shipped());
    }
}
