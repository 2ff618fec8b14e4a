package yihao.gateway.guess;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import yihao.gateway.session.TestStore;

@DisplayName("GW-15 Failures counted in the store")
class MongoFailuresTest extends FailuresContract {

    private final String name = "failures_" + UUID.randomUUID();

    @Override
    Failures failures() {
        return new MongoFailures(TestStore.database(name));
    }
}
