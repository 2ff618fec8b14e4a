package yihao.lead.simulation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonString;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.platform.store.Store;

/// What stands before the use cases: a request that was done under its key is answered from the document, and a no is
/// given only when it was not done meanwhile.
record Door(Store store, boolean keyKeptOutside) {

    private static final String OUTSIDE = "requests_done";

    /// @return the id of the document that the request made or changed; none when it was refused
    Optional<String> once(Act act, Function<Act, Outcome<String>> deed) {
        if (keyKeptOutside) {
            return planted(act, deed);
        }
        var done = replay(act);
        return done.isPresent() ? done : tried(act, deed).or(() -> replay(act));
    }

    private static Optional<String> tried(Act act, Function<Act, Outcome<String>> deed) {
        try {
            return deed.apply(act) instanceof Outcome.Done<String>(var id) ? Optional.of(id) : Optional.empty();
        } catch (Taken _) {
            return Optional.empty();
        }
    }

    private Optional<String> replay(Act act) {
        return store.replayOf(act.actor().subject(), key(act)).map(Store.Replay::id);
    }

    private Optional<String> planted(Act act, Function<Act, Outcome<String>> deed) {
        var before = store.collection(OUTSIDE).find(Filters.eq("_id", key(act))).first();
        if (before != null) {
            return Optional.of(before.getString("document").getValue());
        }
        var done = tried(act.withoutKey(), deed);
        done.ifPresent(id -> store.collection(OUTSIDE)
                .updateOne(
                        Filters.eq("_id", key(act)),
                        new BsonDocument("$set", new BsonDocument("document", new BsonString(id))),
                        new UpdateOptions().upsert(true)));
        return done;
    }

    private static String key(Act act) {
        return Objects.requireNonNull(act.key()).value();
    }
}
