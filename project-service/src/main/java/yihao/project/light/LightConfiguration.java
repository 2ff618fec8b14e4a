package yihao.project.light;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.project.capital.Capitals;
import yihao.project.lifecycle.Lights;

@Configuration(proxyBeanMethods = false)
class LightConfiguration {

    @Bean
    LightRuleBook lightRuleBook() {
        return new LightRuleBook(LightRules.FORMAT.book("/rules/project-lights-zibo.yaml"));
    }

    @Bean
    Lights lights(Capitals capitals, ReportedProgress reportedProgress, LightRuleBook lightRuleBook) {
        return new ShowLights(capitals, reportedProgress, lightRuleBook);
    }
}
