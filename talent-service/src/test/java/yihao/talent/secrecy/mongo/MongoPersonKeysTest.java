package yihao.talent.secrecy.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.secrecy.PersonKeys;
import yihao.talent.secrecy.PersonKeysContract;

@DisplayName("TA-04 TA-05 Keys in the store")
class MongoPersonKeysTest extends PersonKeysContract {

    @Override
    protected PersonKeys keys() {
        return new MongoPersonKeys(Mongo.store());
    }
}
