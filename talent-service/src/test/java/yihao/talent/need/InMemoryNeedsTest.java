package yihao.talent.need;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TN-02 Needs in memory")
class InMemoryNeedsTest extends NeedsContract {

    @Override
    protected Needs needs() {
        return new InMemoryNeeds();
    }
}
