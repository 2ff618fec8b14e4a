package yihao.talent.secrecy;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TA-04 TA-05 Keys in memory")
class InMemoryPersonKeysTest extends PersonKeysContract {

    @Override
    protected PersonKeys keys() {
        return new InMemoryPersonKeys();
    }
}
