package yihao.reward.claim.mongo;

import yihao.platform.store.Store;
import yihao.reward.claim.Awards;
import yihao.reward.claim.Claims;
import yihao.reward.claim.kafka.ToldClaims;

/// The adapter as the service wires it, over any store.
public final class StoredClaims {

    private StoredClaims() {}

    public static Claims in(Store store) {
        return new MongoClaims(store, ToldClaims.events());
    }

    public static Awards awardsIn(Store store) {
        return new MongoAwards(store);
    }
}
