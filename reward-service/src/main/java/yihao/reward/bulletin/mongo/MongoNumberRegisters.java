package yihao.reward.bulletin.mongo;

import org.springframework.stereotype.Repository;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.bulletin.NumberRegister;
import yihao.reward.bulletin.NumberRegisters;

@Repository
class MongoNumberRegisters extends MongoAggregates<NumberRegister> implements NumberRegisters {

    MongoNumberRegisters(Store store) {
        super(store, AggregateKind.of("bulletin_numbers", NumberRegister.class));
    }
}
