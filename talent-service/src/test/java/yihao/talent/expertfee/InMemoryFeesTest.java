package yihao.talent.expertfee;

import org.junit.jupiter.api.DisplayName;

@DisplayName("EF-04 Fees in memory")
class InMemoryFeesTest extends FeesContract {

    @Override
    protected Fees fees() {
        return new InMemoryFees();
    }
}
