package yihao.gateway.access;

import org.junit.jupiter.api.DisplayName;

@DisplayName("GW-13 Decisions about access in memory")
class InMemoryDecisionsTest extends DecisionsContract {

    @Override
    Decisions decisions() {
        return new InMemoryDecisions();
    }
}
