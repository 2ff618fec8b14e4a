package yihao.testkit.twins;

import org.junit.jupiter.api.DisplayName;
import yihao.kernel.Aggregates;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.testkit.platform.TestStores;

@DisplayName("G7 Documents in the store")
class MongoAggregatesTest extends AggregatesContract {

    static final class MongoNotes extends MongoAggregates<Note> {
        MongoNotes(Store store) {
            super(store, AggregateKind.of("notes", Note.class).unique("state.slot"));
        }
    }

    @Override
    Aggregates<Note> notes() {
        return new MongoNotes(TestStores.fresh("contract"));
    }
}
