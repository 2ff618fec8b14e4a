package yihao.reward.reconciliation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.CheckBooks;
import yihao.reward.ledger.Postings;
import yihao.reward.paymentbatch.PaymentBatches;
import yihao.reward.paymentorder.PaymentOrders;

@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {

    @Bean
    Reconcile reconcile(
            PaymentOrders orders, Budgets budgets, Postings postings, PaymentBatches batches, CheckBooks checkBooks) {
        return new Reconcile(orders, budgets, postings, batches, checkBooks);
    }
}
