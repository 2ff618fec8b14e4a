package yihao.gateway.limit;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    Limits limits(LimitSettings settings, MeterRegistry meters) {
        return new Limits(settings, meters);
    }

    @Bean
    RateLimit rateLimit(Limits limits) {
        return new RateLimit(limits);
    }
}
