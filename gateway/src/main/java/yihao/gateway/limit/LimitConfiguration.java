package yihao.gateway.limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    Limits limits(LimitSettings settings) {
        return new Limits(settings);
    }

    @Bean
    RateLimit rateLimit(Limits limits) {
        return new RateLimit(limits);
    }
}
