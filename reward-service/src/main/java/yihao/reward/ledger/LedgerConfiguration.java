package yihao.reward.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Ledger ledger(Budgets budgets, Postings postings, ClosedMonths closedMonths) {
        return new Ledger(budgets, postings, closedMonths);
    }

    @Bean
    CheckBooks checkBooks(Budgets budgets, Postings postings) {
        return new CheckBooks(budgets, postings);
    }

    @Bean
    PromotionFunds promotionFunds(Funds funds, Budgets budgets, Ledger ledger) {
        return new PromotionFunds(funds, budgets, ledger);
    }
}
