package yihao.reward.claim.mongo;

import org.springframework.stereotype.Repository;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.claim.Awarded;
import yihao.reward.claim.Awards;

@Repository
class MongoAwards extends MongoAggregates<Awarded> implements Awards {

    MongoAwards(Store store) {
        super(store, AggregateKind.of("claim_awards", Awarded.class));
    }
}
