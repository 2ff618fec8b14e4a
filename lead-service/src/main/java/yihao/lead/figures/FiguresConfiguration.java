package yihao.lead.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    RuleBook<UnitTiles> unitTiles() {
        return UnitTiles.shipped();
    }
}
