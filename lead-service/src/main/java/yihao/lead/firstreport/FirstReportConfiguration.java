package yihao.lead.firstreport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Leads;
import yihao.lead.NamesFollow;
import yihao.lead.Network;
import yihao.lead.Recycling;
import yihao.reference.names.EnterpriseNames;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class FirstReportConfiguration {

    @Bean
    RuleBook<FirstReportRule> firstReportRules() {
        return FirstReportRule.shipped();
    }

    @Bean
    NamesFollow heldNames(Leads leads) {
        return new HeldNames(leads, new IdentityKeys(EnterpriseNames.shipped()));
    }

    @Bean
    FirstReport firstReport(
            Leads leads, Network network, Recycling recycling, RuleBook<FirstReportRule> firstReportRules) {
        return new FirstReport(leads, network, firstReportRules, recycling, EnterpriseNames.shipped());
    }
}
