package yihao.talent.entitlement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;
import yihao.talent.catalogue.Catalogues;

@Configuration(proxyBeanMethods = false)
class EntitlementConfiguration {

    @Bean
    BenefitTables benefitTables() {
        return BenefitTables.shipped();
    }

    @Bean
    RuleBook<BenefitTable> benefitBook(BenefitTables tables) {
        return tables.book();
    }

    @Bean
    EntitlementPolicy entitlementPolicy(BenefitTables tables, Catalogues catalogues) {
        return new EntitlementPolicy(tables, catalogues);
    }

    @Bean
    TryBenefit tryBenefit(EntitlementPolicy policy) {
        return new TryBenefit(policy);
    }
}
