package yihao.project.enclave;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Agreements in memory")
class InMemoryEnclavesTest extends EnclavesContract {

    private final Enclaves enclaves = new InMemoryEnclaves();

    @Override
    protected Enclaves enclaves() {
        return enclaves;
    }
}
