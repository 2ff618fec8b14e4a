package yihao.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The documents of one kind in MongoDB. State, version, journal entry, outgoing event and idempotency key are one
/// atomic write of one document; every write compares the version.
public class MongoAggregates<T> implements Aggregates<T> {

    private static final String NUMBER = "state.number";

    private final Store store;
    private final Writes<T> writes;
    final AggregateKind<T> kind;
    final MongoCollection<BsonDocument> collection;

    protected MongoAggregates(Store store, AggregateKind<T> kind) {
        this.store = store;
        this.kind = kind;
        this.writes = new Writes<>(store, kind);
        this.collection = store.collection(kind.collection());
        store.register(this, kind.indexes());
    }

    @Override
    public Optional<Versioned<T>> find(String id) {
        return first(Filters.eq("_id", id));
    }

    @Override
    public Versioned<T> add(String id, T state, Enum<?> action, Act act) {
        var written = StateWriter.write(state);
        var pending = new PendingEntry<>(store, kind).of(id, 1, null, state, written, action, act);
        var document = new BsonDocument("_id", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("state", written)
                .append("readers", writes.readers(state))
                .append("updatedAt", new BsonDateTime(act.at().toEpochMilli()))
                .append("pending", new BsonArray(List.of(pending)))
                .append(Store.PENDING_SINCE, new BsonDateTime(act.at().toEpochMilli()));
        kind.searchKeysOf(state).ifPresent(keys -> document.append(SearchKeys.FIELD, keys.stored()));
        if (act.key() != null) {
            document.append("keys", new BsonArray(List.of(writes.key(act, 1))));
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
        try {
            if (collection
                            .updateOne(writes.unchanged(before, act), writes.update(before, state, action, act))
                            .getMatchedCount()
                    == 0) {
                throw whyNot(before, act);
            }
        } catch (MongoWriteException e) {
            throw duplicate(e) ? new Taken(kind.collection() + " " + before.id()) : e;
        }
        store.ring(kind.collection());
        return new Versioned<>(before.id(), before.version() + 1, state);
    }

    @Override
    public int replaceAll(List<Versioned<T>> before, UnaryOperator<T> next, Enum<?> action, Act act) {
        if (before.isEmpty()) {
            return 0;
        }
        var each = act.alsoFor();
        var written = collection.bulkWrite(before.stream()
                .map(one -> new UpdateOneModel<BsonDocument>(
                        writes.unchanged(one, each), writes.update(one, next.apply(one.state()), action, each)))
                .toList());
        store.ring(kind.collection());
        return written.getMatchedCount();
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
        return first(Filters.and(Filters.eq("_id", id), Filters.eq("keys.key", Writes.keyText(act))))
                .isPresent();
    }

    /// The first document that matches, by id. Every query names an indexed field first.
    protected Optional<Versioned<T>> first(Bson filter) {
        return Optional.ofNullable(states(filter).first()).map(this::versioned);
    }

    protected List<Versioned<T>> query(Bson filter, Bson sort, int limit) {
        return states(filter)
                .sort(Sorts.orderBy(sort, Sorts.ascending("_id")))
                .limit(limit)
                .map(this::versioned)
                .into(new ArrayList<>());
    }

    /// Without what stands beside the state, which is as much again: readers, keys, what the relay has yet to take.
    FindIterable<BsonDocument> states(Bson filter) {
        return collection.find(filter).projection(Projections.include("version", "state"));
    }

    /// A page of a list that begins with the latest, by an index of [AggregateKind#latest].
    ///
    /// @param order the field by which it is told what is later
    /// @param after what that field says of the last row of the page before
    protected List<Versioned<T>> latest(Bson filter, String order, @Nullable String after, int limit) {
        var page = after == null ? filter : Filters.and(filter, Filters.lt(order, after));
        return query(page, Sorts.descending(order), limit);
    }

    /// The latest of those seen whose number begins as typed, or that say it in one of these texts.
    ///
    /// @param seen the part of the query that leaves out what the reader may not see
    protected List<Versioned<T>> saying(Bson seen, String typed, int limit, String... texts) {
        var begins = typed.toUpperCase(Locale.ROOT);
        var numbered = Filters.and(Filters.gte(NUMBER, begins), Filters.lt(NUMBER, begins + Character.MAX_VALUE));
        var said = texts.length == 0 ? numbered : Filters.or(numbered, Written.part(typed, texts));
        return latest(Filters.and(seen, said), NUMBER, null, limit);
    }

    /// How many rows match, counted up to `most` + 1: beyond that a list says "more than".
    protected long count(Bson filter, int most) {
        return collection.countDocuments(filter, new com.mongodb.client.model.CountOptions().limit(most + 1));
    }

    /// @param group what stands in a `$group`
    protected List<BsonDocument> grouped(Bson filter, Bson group) {
        var stages = List.of(com.mongodb.client.model.Aggregates.match(filter), new Document("$group", group));
        return collection.aggregate(stages).into(new ArrayList<>());
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

    Versioned<T> versioned(BsonDocument document) {
        return new Versioned<>(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                StateReader.read(document.getDocument("state"), kind.type()));
    }

    private static boolean duplicate(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
