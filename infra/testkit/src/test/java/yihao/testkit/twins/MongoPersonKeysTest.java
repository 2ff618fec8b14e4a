package yihao.testkit.twins;

import org.junit.jupiter.api.DisplayName;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.mongo.MongoPersonKeys;
import yihao.testkit.platform.TestStores;

@DisplayName("G2 Persons' keys in the store")
class MongoPersonKeysTest extends PersonKeysContract {

    @Override
    protected PersonKeys keys() {
        return new MongoPersonKeys(TestStores.fresh("keys").database());
    }
}
