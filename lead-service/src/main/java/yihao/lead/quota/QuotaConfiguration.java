package yihao.lead.quota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class QuotaConfiguration {

    @Bean
    RuleBook<QuotaRule> quotaRules() {
        return QuotaRule.shipped();
    }

    @Bean
    KeepQuotas keepQuotas(LeadQuotas quotas, Leads leads, Network network, RuleBook<QuotaRule> quotaRules) {
        return new KeepQuotas(quotas, leads, network, quotaRules);
    }
}
