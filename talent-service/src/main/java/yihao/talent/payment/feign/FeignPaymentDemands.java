package yihao.talent.payment.feign;

import java.math.BigDecimal;
import java.util.Currency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.kernel.Money;
import yihao.talent.payment.PaymentDemands;
import yihao.talent.payment.feign.LedgerClient.Demand;

/// Asks reward-service back what was paid. Whatever goes wrong on the way means that nothing is known; the demand is
/// kept and asked again, which the ledger recognises.
@Component
class FeignPaymentDemands implements PaymentDemands {

    private static final Logger LOG = LoggerFactory.getLogger(FeignPaymentDemands.class);

    private final LedgerClient ledger;

    FeignPaymentDemands(LedgerClient ledger) {
        this.ledger = ledger;
    }

    @Override
    public Answer demand(AskedBack asked) {
        try {
            var placed = ledger.demand(
                    asked.sourceKind(),
                    asked.sourceId(),
                    new Demand(asked.demandId(), amount(asked.amount()), asked.reason()));
            return new Answer.Demanded(placed.recoveryId(), money(placed.received()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The ledger took no demand on {} {}: {}",
                    asked.sourceKind(),
                    asked.sourceId(),
                    e.getClass().getSimpleName());
            return RefusalsOfLedger.in(e).<Answer>map(Answer.Refused::new).orElseGet(Answer.Unanswered::new);
        }
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    private static Money money(Amount amount) {
        return new Money(new BigDecimal(amount.amount()), Currency.getInstance(amount.currency()));
    }
}
