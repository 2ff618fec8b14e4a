package yihao.talent.erasure;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TE-02 Erasures in memory")
class InMemoryErasuresTest extends ErasuresContract {

    @Override
    protected Erasures erasures() {
        return new InMemoryErasures();
    }
}
