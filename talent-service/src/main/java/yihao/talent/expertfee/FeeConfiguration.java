package yihao.talent.expertfee;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.consultation.Consultations;
import yihao.talent.expert.KeepPlaces;
import yihao.talent.payment.PaymentOrders;

@Configuration(proxyBeanMethods = false)
class FeeConfiguration {

    @Bean
    RuleBook<FeeTable> expertFeeBook() {
        return FeeTable.shipped();
    }

    @Bean
    ComputeFee computeFee(
            Fees fees,
            Consultations consultations,
            KeepPlaces places,
            RuleBook<FeeTable> expertFeeBook,
            Numbers numbers) {
        return new ComputeFee(fees, consultations, places, new FeePolicy(expertFeeBook), numbers);
    }

    @Bean
    OrderFees orderFees(Fees fees, KeepPlaces places, PaymentOrders ledger) {
        return new OrderFees(fees, places, ledger);
    }

    @Bean
    DecideFee decideFee(Fees fees, OrderFees orders) {
        return new DecideFee(fees, orders);
    }
}
