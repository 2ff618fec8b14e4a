package yihao.lead.simulation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonString;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.platform.store.Store;
import yihao.testkit.simulation.Door;

/// Planted: which requests were done is kept beside the documents, not in them.
record KeyOutside(Store store) {

    private static final String OUTSIDE = "requests_done";

    Optional<String> once(Act act, Function<Act, Outcome<String>> deed) {
        var key = Objects.requireNonNull(act.key()).value();
        var before = store.collection(OUTSIDE).find(Filters.eq("_id", key)).first();
        if (before != null) {
            return Optional.of(before.getString("document").getValue());
        }
        var done = Door.tried(act.withoutKey(), deed);
        done.ifPresent(id -> store.collection(OUTSIDE)
                .updateOne(
                        Filters.eq("_id", key),
                        new BsonDocument("$set", new BsonDocument("document", new BsonString(id))),
                        new UpdateOptions().upsert(true)));
        return done;
    }
}
