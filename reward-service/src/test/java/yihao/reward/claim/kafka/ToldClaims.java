package yihao.reward.claim.kafka;

import yihao.platform.events.EventsOut;
import yihao.reward.claim.Claim;

/// What the service tells of claims.
public final class ToldClaims {

    private ToldClaims() {}

    public static EventsOut<Claim> events() {
        return new ClaimEventsOut();
    }
}
