package yihao.platform.events;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import yihao.platform.store.Store;

/// The life of this service's store: it rises when the store was restored from a backup, so that consumers tell the new
/// history from the old.
public final class Epoch {

    public static final long FIRST = 1;

    /// Stands in a database while it is restored.
    public static final String RESTORING = "restoring";

    /// From which backup the service was restored last.
    public static final String RESTORED = "restored";

    private final long current;

    /// @throws IllegalStateException of a service that is restored just now, or whose restoration broke off
    public Epoch(Store store) {
        refuseRestoring(store.database());
        var document = store.collection("service_state")
                .findOneAndUpdate(
                        Filters.eq("_id", "epoch"),
                        Updates.max("value", FIRST),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        this.current = Objects.requireNonNull(document).getNumber("value").longValue();
    }

    /// @throws IllegalStateException of a database that is restored just now, or whose restoration broke off
    public static void refuseRestoring(MongoDatabase database) {
        var state = database.getCollection("service_state");
        if (state.find(Filters.eq("_id", RESTORING)).first() != null) {
            throw new IllegalStateException(
                    database.getName() + " is restored just now, or its restoration broke off: restore it to the end");
        }
    }

    public long current() {
        return current;
    }

    /// Whether the store was ever restored.
    public boolean hasRisen() {
        return current > FIRST;
    }
}
