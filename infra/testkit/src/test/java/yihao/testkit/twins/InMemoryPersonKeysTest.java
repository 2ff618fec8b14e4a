package yihao.testkit.twins;

import org.junit.jupiter.api.DisplayName;
import yihao.platform.secrecy.PersonKeys;

@DisplayName("G2 Persons' keys in memory")
class InMemoryPersonKeysTest extends PersonKeysContract {

    @Override
    protected PersonKeys keys() {
        return new InMemoryPersonKeys();
    }
}
