package yihao.lead.merge.mongo;

import org.springframework.stereotype.Repository;
import yihao.lead.merge.MergeBook;
import yihao.lead.merge.MergeBooks;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoMergeBooks extends MongoAggregates<MergeBook> implements MergeBooks {

    MongoMergeBooks(Store store) {
        super(store, AggregateKind.of("enterpriseMerges", MergeBook.class));
    }
}
