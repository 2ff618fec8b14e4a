package yihao.talent.talent;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TA-07 Talents in memory")
class InMemoryTalentsTest extends TalentsContract {

    @Override
    protected Talents talents() {
        return new InMemoryTalents();
    }
}
