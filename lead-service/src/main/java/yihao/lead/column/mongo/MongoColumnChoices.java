package yihao.lead.column.mongo;

import org.springframework.stereotype.Repository;
import yihao.lead.column.ColumnChoice;
import yihao.lead.column.ColumnChoices;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoColumnChoices extends MongoAggregates<ColumnChoice> implements ColumnChoices {

    MongoColumnChoices(Store store) {
        super(store, AggregateKind.of("column_choices", ColumnChoice.class).address("/api/columns"));
    }
}
