package yihao.lead.guide.mongo;

import org.springframework.stereotype.Repository;
import yihao.lead.guide.GuidesRead;
import yihao.lead.guide.ReadGuides;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoReadGuides extends MongoAggregates<GuidesRead> implements ReadGuides {

    MongoReadGuides(Store store) {
        super(store, AggregateKind.of("read_guides", GuidesRead.class).address("/api/read-guides"));
    }
}
