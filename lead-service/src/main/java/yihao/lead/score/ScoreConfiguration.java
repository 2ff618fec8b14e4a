package yihao.lead.score;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.rate.ExchangeRates;
import yihao.reference.Industries;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ScoreConfiguration {

    @Bean
    RuleBook<ScoreRule> scoreRules() {
        return ScoreRule.shipped();
    }

    @Bean
    ScoreLead scoreLead(
            Leads leads,
            LeadSight sight,
            Enterprises enterprises,
            ExchangeRates rates,
            RuleBook<ScoreRule> scoreRules) {
        return new ScoreLead(leads, sight, enterprises, rates, Industries.shipped(), scoreRules);
    }
}
