package yihao.talent.benefit.mongo;

import org.springframework.stereotype.Repository;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.talent.benefit.YearlyPot;
import yihao.talent.benefit.YearlyPots;

@Repository
class MongoYearlyPots extends MongoAggregates<YearlyPot> implements YearlyPots {

    MongoYearlyPots(Store store) {
        super(store, AggregateKind.of("benefit_yearly_pots", YearlyPot.class));
    }
}
