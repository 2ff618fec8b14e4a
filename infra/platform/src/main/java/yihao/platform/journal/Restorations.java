package yihao.platform.journal;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.platform.events.Epoch;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.States;
import yihao.platform.store.Store;

/// The restorations of this service, each a decision in its journal: whoever puts back an old copy without one is found
/// out by the heads that others kept.
public final class Restorations extends MongoAggregates<Restored> {

    private static final String COLLECTION = "restorations";

    private enum Action {
        RESTORED
    }

    private final Store store;

    public Restorations(Store store) {
        super(store, AggregateKind.of(COLLECTION, Restored.class));
        this.store = store;
    }

    /// Records the one that the state of the service tells of, once.
    public void record(Instant now) {
        var told = store.collection("service_state")
                .find(Filters.eq("_id", Epoch.RESTORED))
                .first();
        if (told == null) {
            return;
        }
        told.remove("_id");
        var restored = States.read(told, Restored.class);
        var id = String.valueOf(restored.epoch());
        if (find(id).isEmpty()) {
            try {
                add(id, restored, Action.RESTORED, Act.ofService(store.service(), now, "restored-" + id));
            } catch (Taken _) {
                // another instance was faster
            }
        }
    }

    /// The earliest first.
    static List<Restored> of(Store store) {
        return store.collection(COLLECTION)
                .find(Filters.gt("_id", ""))
                .sort(Sorts.ascending("_id"))
                .map((BsonDocument one) -> States.read(one.getDocument("state"), Restored.class))
                .into(new ArrayList<>());
    }
}
