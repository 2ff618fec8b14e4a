package yihao.testkit.twins;

import org.junit.jupiter.api.DisplayName;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Aggregates;
import yihao.platform.store.Store;
import yihao.testkit.simulation.Gate;
import yihao.testkit.simulation.TwinStore;

@DisplayName("G7 Documents in the simulation's store")
class TwinStoreTest extends AggregatesContract {

    @Override
    Aggregates<Note> notes() {
        var database = new TwinStore().database("contract", Gate.OPEN);
        return new MongoAggregatesTest.MongoNotes(new Store(database, "contract", new JsonMapper()));
    }
}
