package yihao.talent.unmasking;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TU-01 Unmaskings in memory")
class InMemoryUnmaskingsTest extends UnmaskingsContract {

    @Override
    protected Unmaskings unmaskings() {
        return new InMemoryUnmaskings();
    }
}
