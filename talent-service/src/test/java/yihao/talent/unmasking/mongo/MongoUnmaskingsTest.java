package yihao.talent.unmasking.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.unmasking.Unmaskings;
import yihao.talent.unmasking.UnmaskingsContract;

@DisplayName("TU-01 Unmaskings in the store")
class MongoUnmaskingsTest extends UnmaskingsContract {

    @Override
    protected Unmaskings unmaskings() {
        return new MongoUnmaskings(Mongo.store());
    }
}
