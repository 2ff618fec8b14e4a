package yihao.project.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.KeepCapital;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    RuleBook<PolicySystem> policySystem() {
        return PolicySystem.shipped();
    }

    @Bean
    RuleBook<Policy> policies() {
        return Policy.shipped();
    }

    @Bean
    MatchPolicies matchPolicies(
            RuleBook<Policy> policies, KeepCapital keepCapital, CapitalRuleBook money, StageRuleBook stageRuleBook) {
        return new MatchPolicies(policies, keepCapital, money, stageRuleBook);
    }
}
