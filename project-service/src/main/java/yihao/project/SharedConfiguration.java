package yihao.project;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    NewIds newIds(Clock clock) {
        return new NewIds(clock);
    }
}
