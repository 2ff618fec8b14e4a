package yihao.talent.benefit.feign;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.PaymentOrders;
import yihao.talent.benefit.feign.LedgerClient.Order;

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
    public Answer order(String benefitId, Benefit benefit) {
        try {
            return new Answer.Ordered(ledger.place(orderFor(benefitId, benefit)).paymentId());
        } catch (RuntimeException e) {
            LOG.warn(
                    "The ledger took no order for benefit {}: {}",
                    benefit.number(),
                    e.getClass().getSimpleName());
            return new Answer.Unanswered();
        }
    }

    private static Order orderFor(String benefitId, Benefit benefit) {
        var amount = benefit.amount();
        return new Order(
                "BENEFIT",
                benefitId,
                benefit.benefitKind() + " " + benefit.number(),
                benefit.beneficiary().talentId(),
                new Amount(amount.amount().toPlainString(), amount.currency().getCurrencyCode()));
    }
}
