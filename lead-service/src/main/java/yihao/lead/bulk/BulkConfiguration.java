package yihao.lead.bulk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.EarlierItems;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    RuleBook<BulkRule> bulkRules() {
        return BulkRule.shipped();
    }

    @Bean
    DecideOnSeveral decideOnSeveral(EarlierItems earlier, RuleBook<BulkRule> bulkRules) {
        return new DecideOnSeveral(earlier, bulkRules);
    }
}
