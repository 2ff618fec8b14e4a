package yihao.reward.paymentbatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.platform.secrecy.Vault;
import yihao.reward.Ids;
import yihao.reward.Numbers;
import yihao.reward.ledger.Budgets;
import yihao.reward.payeeaccount.KeepPayeeAccounts;
import yihao.reward.paymentorder.BatchedPayment;
import yihao.reward.paymentorder.PaymentOrders;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class PaymentBatchConfiguration {

    @Bean
    RuleBook<BankFile> bankFiles() {
        return BankFile.shipped();
    }

    @Bean
    BatchSteps batchSteps(PaymentBatches batches, BatchedPayment payment, KeepPayeeAccounts accounts) {
        return new BatchSteps(batches, payment, accounts);
    }

    @Bean
    KeepBatches keepBatches(
            PaymentBatches batches,
            PaymentOrders orders,
            Budgets budgets,
            BatchSteps steps,
            RuleBook<BankFile> bankFiles,
            Numbers numbers,
            Ids ids) {
        return new KeepBatches(batches, orders, budgets, steps, bankFiles, numbers, ids);
    }

    @Bean
    WriteBankFile writeBankFile(Vault vault) {
        return new WriteBankFile(vault);
    }

    @Bean
    TakeBankAnswer takeBankAnswer(
            PaymentBatches batches, BankAnswers answers, BatchedPayment payment, RuleBook<BankFile> bankFiles) {
        return new TakeBankAnswer(batches, answers, payment, bankFiles);
    }
}
