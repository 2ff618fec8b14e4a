package yihao.talent.payment.feign;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.feign.LedgerClient.Order;

/// Orders payments of reward-service. Whatever goes wrong on the way means that nothing is known; the order is kept and
/// asked again, which the ledger recognises.
@Component
class FeignPaymentOrders implements PaymentOrders {

    private static final Logger LOG = LoggerFactory.getLogger(FeignPaymentOrders.class);

    private final LedgerClient ledger;

    FeignPaymentOrders(LedgerClient ledger) {
        this.ledger = ledger;
    }

    @Override
    public Answer order(Owed owed) {
        try {
            return new Answer.Ordered(ledger.place(orderFor(owed)).paymentId());
        } catch (RuntimeException e) {
            LOG.warn(
                    "The ledger took no order for {} {}: {}",
                    owed.sourceKind(),
                    owed.sourceId(),
                    e.getClass().getSimpleName());
            return RefusalsOfLedger.in(e).<Answer>map(Answer.Refused::new).orElseGet(Answer.Unanswered::new);
        }
    }

    private static Order orderFor(Owed owed) {
        var amount = owed.amount();
        return new Order(
                owed.sourceKind(),
                owed.sourceId(),
                owed.purpose(),
                owed.payee(),
                new Amount(amount.amount().toPlainString(), amount.currency().getCurrencyCode()));
    }
}
