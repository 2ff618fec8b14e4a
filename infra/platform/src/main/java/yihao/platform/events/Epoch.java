package yihao.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import yihao.platform.store.Store;

/// The life of this service's store: it rises when the store was restored from a backup, so that consumers tell the new
/// history from the old.
public final class Epoch {

    private final long current;

    public Epoch(Store store) {
        var document = store.collection("service_state")
                .findOneAndUpdate(
                        Filters.eq("_id", "epoch"),
                        Updates.max("value", 1L),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        this.current = Objects.requireNonNull(document).getNumber("value").longValue();
    }

    public long current() {
        return current;
    }
}
