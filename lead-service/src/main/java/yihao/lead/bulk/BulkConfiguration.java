package yihao.lead.bulk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.EarlierItems;

@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    DecideOnSeveral decideOnSeveral(EarlierItems earlier) {
        return new DecideOnSeveral(earlier, BulkRule.shipped());
    }
}
