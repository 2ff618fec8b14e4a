package yihao.reward;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.store.Store;

/// What every capability here is given: numbers, ids.
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Numbers numbers(Store store) {
        return store::number;
    }

    @Bean
    Ids ids() {
        return () -> UUID.randomUUID().toString();
    }
}
