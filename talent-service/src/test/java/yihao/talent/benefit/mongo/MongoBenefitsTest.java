package yihao.talent.benefit.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.BenefitEvent;
import yihao.talent.Mongo;
import yihao.talent.benefit.Benefits;
import yihao.talent.benefit.BenefitsContract;

@DisplayName("TB-03 Benefits in the store")
class MongoBenefitsTest extends BenefitsContract {

    @Override
    protected Benefits benefits() {
        return new MongoBenefits(Mongo.store(), Mongo.unheard(BenefitEvent.GRANTED));
    }
}
