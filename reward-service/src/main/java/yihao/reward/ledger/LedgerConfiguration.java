package yihao.reward.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(Budgets budgets, Postings postings) {
        return new Ledger(budgets, postings);
    }
}
