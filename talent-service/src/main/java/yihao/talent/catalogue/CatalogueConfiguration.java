package yihao.talent.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogues catalogues() {
        return Catalogues.shipped();
    }

    @Bean
    RuleBook<TalentCatalogue> catalogueBook(Catalogues catalogues) {
        return catalogues.book();
    }
}
