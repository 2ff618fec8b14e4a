package yihao.talent.talent.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.TalentEvent;
import yihao.talent.Mongo;
import yihao.talent.talent.Talents;
import yihao.talent.talent.TalentsContract;

@DisplayName("TA-07 Talents in the store")
class MongoTalentsTest extends TalentsContract {

    @Override
    protected Talents talents() {
        return new MongoTalents(Mongo.store(), Mongo.unheard(TalentEvent.REGISTERED));
    }
}
