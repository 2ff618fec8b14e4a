package yihao.project.light;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.Capitals;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.StageRuleBook;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class LightConfiguration {

    @Bean
    RuleBook<LightRules> lightRules() {
        return LightRules.FORMAT.book("/rules/project-lights-zibo.yaml");
    }

    @Bean
    LightRuleBook lightRuleBook(RuleBook<LightRules> lightRules, StageRuleBook stageRuleBook) {
        return new LightRuleBook(lightRules, stageRuleBook);
    }

    @Bean
    Lights lights(
            Capitals capitals,
            CapitalRuleBook capitalRuleBook,
            ReportedProgress reportedProgress,
            LightRuleBook lightRuleBook) {
        return new ShowLights(capitals, capitalRuleBook, reportedProgress, lightRuleBook);
    }
}
