package yihao.reward.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reward.copies.Known;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    AssessUnits assessUnits(Periods periods, Rankings rankings, Known known) {
        return new AssessUnits(periods, rankings, Method.shipped(), known);
    }
}
