package yihao.lead.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    RememberGuide rememberGuide(ReadGuides guides) {
        return new RememberGuide(guides);
    }
}
