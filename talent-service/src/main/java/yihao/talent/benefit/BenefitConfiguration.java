package yihao.talent.benefit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class BenefitConfiguration {

    @Bean
    BenefitTables benefitTables() {
        return BenefitTables.shipped();
    }

    @Bean
    RuleBook<BenefitTable> benefitBook(BenefitTables tables) {
        return tables.book();
    }

    @Bean
    GrantBenefit grantBenefit(
            Benefits benefits, Talents talents, BenefitTables tables, Catalogues catalogues, Numbers numbers) {
        return new GrantBenefit(benefits, talents, new BenefitPolicy(tables, catalogues), numbers);
    }

    @Bean
    OrderPayments orderPayments(Benefits benefits, PaymentOrders ledger) {
        return new OrderPayments(benefits, ledger);
    }

    @Bean
    DecideBenefit decideBenefit(Benefits benefits, OrderPayments orders) {
        return new DecideBenefit(benefits, orders);
    }
}
