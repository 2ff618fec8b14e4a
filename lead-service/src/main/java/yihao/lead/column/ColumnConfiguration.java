package yihao.lead.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ColumnConfiguration {

    @Bean
    ChooseColumns chooseColumns(ColumnChoices choices) {
        return new ChooseColumns(choices);
    }
}
