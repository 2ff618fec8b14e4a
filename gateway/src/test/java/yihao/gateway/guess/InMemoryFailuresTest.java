package yihao.gateway.guess;

import org.junit.jupiter.api.DisplayName;

@DisplayName("GW-15 Failures counted in memory")
class InMemoryFailuresTest extends FailuresContract {

    @Override
    Failures failures() {
        return new InMemoryFailures();
    }
}
