package yihao.reward.assessment.mongo;

import org.springframework.stereotype.Repository;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.assessment.Period;
import yihao.reward.assessment.Periods;

@Repository
class MongoPeriods extends MongoAggregates<Period> implements Periods {

    MongoPeriods(Store store) {
        super(store, AggregateKind.of("periods", Period.class));
    }
}
