package yihao.lead.savedfilter.mongo;

import org.springframework.stereotype.Repository;
import yihao.lead.savedfilter.FilterShelf;
import yihao.lead.savedfilter.SavedFilters;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoFilterShelf extends MongoAggregates<SavedFilters> implements FilterShelf {

    MongoFilterShelf(Store store) {
        super(store, AggregateKind.of("saved_filters", SavedFilters.class).address("/api/saved-filters"));
    }
}
