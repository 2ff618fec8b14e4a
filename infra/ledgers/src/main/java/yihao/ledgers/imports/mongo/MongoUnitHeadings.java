package yihao.ledgers.imports.mongo;

import yihao.ledgers.imports.OwnHeadings;
import yihao.ledgers.imports.UnitHeadings;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

public final class MongoUnitHeadings extends MongoAggregates<OwnHeadings> implements UnitHeadings {

    public MongoUnitHeadings(Store store) {
        super(store, AggregateKind.of("unit_headings", OwnHeadings.class).address("/api/imports/headings"));
    }
}
