package yihao.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The documents of one kind in MongoDB. State, version, journal entry, outgoing event and idempotency key are one
/// atomic write of one document; every write compares the version.
public class MongoAggregates<T> implements Aggregates<T> {

    static final int MOST_PENDING = 100;
    private static final int KEYS_KEPT = 50;

    private final Store store;
    private final AggregateKind<T> kind;
    private final MongoCollection<BsonDocument> collection;

    protected MongoAggregates(Store store, AggregateKind<T> kind) {
        this.store = store;
        this.kind = kind;
        this.collection = store.collection(kind.collection());
        store.register(this, kind.indexes());
    }

    @Override
    public Optional<Versioned<T>> find(String id) {
        return first(Filters.eq("_id", id));
    }

    @Override
    public Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        var pending = new PendingEntry<>(store, kind).of(id, 1, null, state, action, act);
        var document = new BsonDocument("_id", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("state", StateWriter.write(state))
                .append("readers", readers(state))
                .append("updatedAt", new BsonDateTime(act.at().toEpochMilli()))
                .append("pending", new BsonArray(List.of(pending)))
                .append(Store.PENDING_SINCE, new BsonDateTime(act.at().toEpochMilli()));
        if (act.key() != null) {
            document.append("keys", new BsonArray(List.of(key(act, 1))));
        }
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            throw duplicate(e) ? new Taken(kind.collection() + " " + id) : e;
        }
        store.ring(kind.collection());
        return new Versioned<>(id, 1, state);
    }

    @Override
    public Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act) {
        var version = before.version() + 1;
        var pending = new PendingEntry<>(store, kind).of(before.id(), version, before.state(), state, action, act);
        var updates = new ArrayList<>(List.of(
                Updates.set("version", version),
                Updates.set("state", StateWriter.write(state)),
                Updates.set("readers", readers(state)),
                Updates.set("updatedAt", new BsonDateTime(act.at().toEpochMilli())),
                Updates.set(Store.PENDING_SINCE, new BsonDateTime(act.at().toEpochMilli())),
                Updates.push("pending", pending)));
        if (act.key() != null) {
            updates.add(Updates.pushEach("keys", List.of(key(act, version)), new PushOptions().slice(-KEYS_KEPT)));
        }
        var mine = new ArrayList<>(List.of(
                Filters.eq("_id", before.id()),
                Filters.eq("version", before.version()),
                Filters.exists("pending." + (MOST_PENDING - 1), false)));
        if (act.key() != null) {
            mine.add(Filters.ne("keys.key", keyText(act)));
        }
        try {
            if (collection
                            .updateOne(Filters.and(mine), Updates.combine(updates))
                            .getMatchedCount()
                    == 0) {
                throw whyNot(before, act);
            }
        } catch (MongoWriteException e) {
            throw duplicate(e) ? new Taken(kind.collection() + " " + before.id()) : e;
        }
        store.ring(kind.collection());
        return new Versioned<>(before.id(), version, state);
    }

    private RuntimeException whyNot(Versioned<T> before, Act act) {
        if (act.key() != null && holdsKey(before.id(), act)) {
            return new Taken(kind.collection() + " " + before.id());
        }
        return find(before.id())
                        .filter(now -> now.version() == before.version())
                        .isPresent()
                ? new PendingFull(kind.collection() + " " + before.id())
                : new Overtaken(before.id());
    }

    private boolean holdsKey(String id, Act act) {
        return collection
                        .find(Filters.and(Filters.eq("_id", id), Filters.eq("keys.key", keyText(act))))
                        .first()
                != null;
    }

    /// The first document that matches, by id. Every query names an indexed field first.
    protected Optional<Versioned<T>> first(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first()).map(this::versioned);
    }

    protected List<Versioned<T>> query(Bson filter, Bson sort, int limit) {
        return collection
                .find(filter)
                .sort(Sorts.orderBy(sort, Sorts.ascending("_id")))
                .limit(limit)
                .map(this::versioned)
                .into(new ArrayList<>());
    }

    /// A page of a list that begins with the latest, by an index of [AggregateKind#latest].
    ///
    /// @param order the field by which it is told what is later
    /// @param after what that field says of the last row of the page before
    protected List<Versioned<T>> latest(Bson filter, String order, @Nullable String after, int limit) {
        var page = after == null ? filter : Filters.and(filter, Filters.lt(order, after));
        return query(page, Sorts.descending(order), limit);
    }

    /// How many rows match, counted up to `most` + 1: beyond that a list says "more than".
    protected long count(Bson filter, int most) {
        return collection.countDocuments(filter, new com.mongodb.client.model.CountOptions().limit(most + 1));
    }

    /// The part of a query that leaves out what this actor may not see.
    protected static Bson visibleTo(Actor actor) {
        return Filters.in("readers", actor.scopes());
    }

    String collectionName() {
        return kind.collection();
    }

    String addressOf(String id) {
        return kind.addressOf(id);
    }

    private Versioned<T> versioned(BsonDocument document) {
        return new Versioned<>(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                StateReader.read(document.getDocument("state"), kind.type()));
    }

    private BsonArray readers(T state) {
        Set<String> readers = new TreeSet<>(kind.readersOf(state));
        readers.add(Actor.ALL);
        return new BsonArray(readers.stream().map(BsonString::new).toList());
    }

    private BsonDocument key(Act act, long version) {
        var key = java.util.Objects.requireNonNull(act.key());
        return new BsonDocument("key", new BsonString(keyText(act)))
                .append("collection", new BsonString(kind.collection()))
                .append("bodyHash", new BsonString(key.bodyHash()))
                .append("version", new BsonInt64(version));
    }

    private static String keyText(Act act) {
        return act.actor().person() + "|"
                + java.util.Objects.requireNonNull(act.key()).value();
    }

    private static boolean duplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
