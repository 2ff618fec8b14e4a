package yihao.reward.claim.kafka;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.contracts.reward.ClaimEvent;
import yihao.contracts.reward.ClaimState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.reward.claim.Claim;

@Component
class ClaimEventsOut implements EventsOut<Claim> {

    private final EventsOut<Claim> named = EventsOut.named(ClaimEvent.class, ClaimEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Claim state) {
        return named.of(id, action, state);
    }

    private static ClaimState publicState(String id, Claim claim) {
        var total = claim.computation().total();
        return new ClaimState(
                id,
                claim.number(),
                claim.subject().projectId(),
                claim.subject().referralId(),
                claim.scheme().id(),
                claim.scheme().version(),
                new Amount(total.amount().toPlainString(), total.currency().getCurrencyCode()),
                claim.status().name(),
                claim.publicFrom(),
                claim.publicUntil(),
                lastPayment(claim),
                claim.subject().beneficiary());
    }

    private static @Nullable String lastPayment(Claim claim) {
        String last = null;
        for (var share : claim.shares()) {
            last = share.paymentId() == null ? last : share.paymentId();
        }
        return last;
    }
}
