package yihao.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;

/// What one decision writes into the document it is about, and the condition under which it does.
record Writes<T>(Store store, AggregateKind<T> kind) {

    static final int MOST_PENDING = 100;
    private static final int KEYS_KEPT = 50;

    Bson update(Versioned<T> before, T state, Enum<?> action, Act act) {
        var version = before.version() + 1;
        var written = StateWriter.write(state);
        var pending =
                new PendingEntry<>(store, kind).of(before.id(), version, before.state(), state, written, action, act);
        var updates = new ArrayList<>(List.of(
                Updates.set("version", version),
                Updates.set("state", written),
                Updates.set("readers", readers(state)),
                Updates.set("updatedAt", new BsonDateTime(act.at().toEpochMilli())),
                Updates.set(Store.PENDING_SINCE, new BsonDateTime(act.at().toEpochMilli())),
                Updates.push("pending", pending)));
        kind.searchKeysOf(state).ifPresent(keys -> updates.add(Updates.set(SearchKeys.FIELD, keys.stored())));
        if (act.key() != null) {
            updates.add(Updates.pushEach("keys", List.of(key(act, version)), new PushOptions().slice(-KEYS_KEPT)));
        }
        return Updates.combine(updates);
    }

    /// The document as it was read, if there is room for what the relay has yet to take.
    Bson unchanged(Versioned<T> before, Act act) {
        var mine = new ArrayList<>(List.of(
                Filters.eq("_id", before.id()),
                Filters.eq("version", before.version()),
                Filters.exists("pending." + (MOST_PENDING - 1), false)));
        if (act.key() != null) {
            mine.add(Filters.ne("keys.key", keyText(act)));
        }
        return Filters.and(mine);
    }

    BsonArray readers(T state) {
        Set<String> readers = new TreeSet<>(kind.readersOf(state));
        readers.add(Actor.ALL);
        return new BsonArray(readers.stream().map(BsonString::new).toList());
    }

    BsonDocument key(Act act, long version) {
        var key = Objects.requireNonNull(act.key());
        return new BsonDocument("key", new BsonString(keyText(act)))
                .append("collection", new BsonString(kind.collection()))
                .append("bodyHash", new BsonString(key.bodyHash()))
                .append("version", new BsonInt64(version));
    }

    static String keyText(Act act) {
        return act.actor().person() + "|" + Objects.requireNonNull(act.key()).value();
    }
}
