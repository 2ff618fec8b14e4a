package yihao.talent.benefit.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.talent.BenefitEvent;
import yihao.contracts.talent.BenefitState;
import yihao.kernel.Money;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.benefit.Benefit;

@Component
class BenefitEventsOut implements EventsOut<Benefit> {

    private final EventsOut<Benefit> named = EventsOut.named(BenefitEvent.class, BenefitEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Benefit benefit) {
        return named.of(id, action, benefit);
    }

    private static BenefitState publicState(String id, Benefit benefit) {
        var clawback = benefit.clawback();
        return new BenefitState(
                id,
                benefit.number(),
                benefit.beneficiary().talentId(),
                benefit.beneficiary().needId(),
                benefit.benefitKind(),
                amount(benefit.amount()),
                benefit.table(),
                benefit.status().name(),
                benefit.paymentId(),
                benefit.basis().terms().recipient().name(),
                benefit.beneficiary().projectId(),
                amount(benefit.paid()),
                clawback == null ? null : amount(clawback.demanded()),
                clawback == null ? null : amount(clawback.returned()));
    }

    private static Amount amount(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
