package yihao.talent.expert.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.ExpertEvent;
import yihao.talent.Mongo;
import yihao.talent.expert.Experts;
import yihao.talent.expert.ExpertsContract;

@DisplayName("EX-01 Experts in the store")
class MongoExpertsTest extends ExpertsContract {

    @Override
    protected Experts experts() {
        return new MongoExperts(Mongo.store(), Mongo.unheard(ExpertEvent.APPOINTED));
    }
}
