package yihao.talent.need.mongo;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.NeedEvent;
import yihao.talent.Mongo;
import yihao.talent.need.Needs;
import yihao.talent.need.NeedsContract;

@DisplayName("TN-02 Needs in the store")
class MongoNeedsTest extends NeedsContract {

    @Override
    protected Needs needs() {
        return new MongoNeeds(Mongo.store(), Mongo.unheard(NeedEvent.POSTED), _ -> List.of("city-zibo"));
    }
}
