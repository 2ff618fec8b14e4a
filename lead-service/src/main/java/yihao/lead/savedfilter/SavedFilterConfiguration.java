package yihao.lead.savedfilter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SavedFilterConfiguration {

    @Bean
    KeepFilters keepFilters(FilterShelf shelf) {
        return new KeepFilters(shelf);
    }
}
