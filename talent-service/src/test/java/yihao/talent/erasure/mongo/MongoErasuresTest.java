package yihao.talent.erasure.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.erasure.Erasures;
import yihao.talent.erasure.ErasuresContract;

@DisplayName("TE-02 Erasures in the store")
class MongoErasuresTest extends ErasuresContract {

    @Override
    protected Erasures erasures() {
        return new MongoErasures(Mongo.store());
    }
}
