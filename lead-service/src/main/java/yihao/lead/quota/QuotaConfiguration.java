package yihao.lead.quota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Leads;
import yihao.lead.Network;

@Configuration(proxyBeanMethods = false)
class QuotaConfiguration {

    @Bean
    KeepQuotas keepQuotas(LeadQuotas quotas, Leads leads, Network network) {
        return new KeepQuotas(quotas, leads, network, QuotaRule.shipped());
    }
}
