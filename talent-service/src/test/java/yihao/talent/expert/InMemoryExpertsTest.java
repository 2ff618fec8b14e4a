package yihao.talent.expert;

import org.junit.jupiter.api.DisplayName;

@DisplayName("EX-01 Experts in memory")
class InMemoryExpertsTest extends ExpertsContract {

    @Override
    protected Experts experts() {
        return new InMemoryExperts();
    }
}
