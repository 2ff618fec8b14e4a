package yihao.talent.benefit.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.talent.BenefitEvent;
import yihao.contracts.talent.BenefitState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.benefit.Benefit;

@Component
class BenefitEventsOut implements EventsOut<Benefit> {

    private final EventsOut<Benefit> named = EventsOut.named(BenefitEvent.class, BenefitEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, Enum<?> action, Benefit benefit) {
        return named.of(id, action, benefit);
    }

    private static BenefitState publicState(String id, Benefit benefit) {
        var amount = benefit.amount();
        return new BenefitState(
                id,
                benefit.number(),
                benefit.beneficiary().talentId(),
                benefit.beneficiary().needId(),
                benefit.benefitKind(),
                new Amount(amount.amount().toPlainString(), amount.currency().getCurrencyCode()),
                benefit.table(),
                benefit.status().name(),
                benefit.paymentId());
    }
}
