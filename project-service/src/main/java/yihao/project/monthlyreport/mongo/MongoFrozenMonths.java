package yihao.project.monthlyreport.mongo;

import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.FrozenMonths;

/// The collection `frozen_months`: a month's name is its id, so that it is frozen once.
public final class MongoFrozenMonths extends MongoAggregates<FrozenMonth> implements FrozenMonths {

    public MongoFrozenMonths(Store store) {
        super(store, AggregateKind.of("frozen_months", FrozenMonth.class).address("/api/monthly-reports"));
    }
}
