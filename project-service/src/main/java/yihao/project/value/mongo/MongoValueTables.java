package yihao.project.value.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.value.UploadedTable;
import yihao.project.value.ValueTables;

/// The collection `value_tables`, a version under its reference.
public final class MongoValueTables extends MongoAggregates<UploadedTable> implements ValueTables {

    private static final String ID = "_id";
    private static final int MOST = 1_000;

    public MongoValueTables(Store store) {
        super(store, AggregateKind.of("value_tables", UploadedTable.class).address("/api/value-tables"));
    }

    @Override
    public List<Versioned<UploadedTable>> everyOne() {
        return query(Filters.gt(ID, ""), Sorts.ascending(ID), MOST);
    }
}
