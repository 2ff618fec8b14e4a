package yihao.reward;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.platform.store.Store;
import yihao.reference.ChineseCalendar;

/// What every capability here is given: numbers, ids, the calendar.
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

    @Bean
    WorkingCalendar workingCalendar() {
        return ChineseCalendar.shipped();
    }
}
