package yihao.talent.benefit;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TB-03 Benefits in memory")
class InMemoryBenefitsTest extends BenefitsContract {

    @Override
    protected Benefits benefits() {
        return new InMemoryBenefits();
    }
}
