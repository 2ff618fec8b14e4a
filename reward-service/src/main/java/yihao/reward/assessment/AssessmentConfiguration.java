package yihao.reward.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reward.copies.Known;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    RuleBook<Method> methods() {
        return Method.shipped();
    }

    @Bean
    AssessUnits assessUnits(Periods periods, Rankings rankings, RuleBook<Method> methods, Known known) {
        return new AssessUnits(periods, rankings, methods, known);
    }
}
