package yihao.talent.expertfee.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.expertfee.Fees;
import yihao.talent.expertfee.FeesContract;

@DisplayName("EF-04 Fees in the store")
class MongoFeesTest extends FeesContract {

    @Override
    protected Fees fees() {
        return new MongoFees(Mongo.store());
    }
}
