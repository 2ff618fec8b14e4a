package yihao.reward.closing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.ClosedMonths;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.Postings;

@Configuration(proxyBeanMethods = false)
class ClosingConfiguration {

    @Bean
    ClosedMonths closedMonths(Closings closings) {
        return LastConfirmed.of(closings);
    }

    @Bean
    CloseMonth closeMonth(Closings closings, Budgets budgets, Ledger ledger, Postings postings) {
        return new CloseMonth(closings, budgets, ledger, new ReckonMonth(budgets, postings));
    }
}
