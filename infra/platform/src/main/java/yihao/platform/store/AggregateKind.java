package yihao.platform.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.platform.events.EventsOut;

/// How one kind of document is kept: its collection, who may read a row, its indexes, and what the other services hear
/// of it.
public final class AggregateKind<T> {

    private final String collection;
    private final Class<T> type;
    private String address;
    private final List<IndexModel> indexes = new ArrayList<>();
    private Function<T, Set<String>> readers = _ -> Set.of(Actor.ALL);
    private @Nullable EventsOut<T> eventsOut;
    private @Nullable Function<T, SearchKeys> searchKeys;
    private String derivation = "";

    private AggregateKind(String collection, Class<T> type) {
        this.collection = collection;
        this.type = type;
        this.address = "/api/" + collection;
    }

    public static <T> AggregateKind<T> of(String collection, Class<T> type) {
        return new AggregateKind<>(collection, type);
    }

    /// The path under which each document is reached by its id, where it is not `/api/` and the collection's name.
    public AggregateKind<T> address(String path) {
        this.address = path;
        return this;
    }

    /// Units (with their ancestors and sharers) and marks that may see the row; city-wide functions match [Actor#ALL],
    /// which is always added.
    public AggregateKind<T> readers(Function<T, Set<String>> readersOf) {
        this.readers = readersOf;
        return this;
    }

    public AggregateKind<T> events(EventsOut<T> out) {
        this.eventsOut = out;
        return this;
    }

    /// By what a document is found while somebody types.
    ///
    /// @param derivation how the keys are derived: under a new name those of every stored document are derived anew
    public AggregateKind<T> search(String derivation, Function<T, SearchKeys> searchKeysOf) {
        this.derivation = derivation;
        this.searchKeys = searchKeysOf;
        return index(SearchKeys.INDEXED);
    }

    /// An index for a query of this collection, fields as stored (`state.…`), ending in `_id` where it serves a sorted
    /// list.
    public AggregateKind<T> index(String... fields) {
        return index(Indexes.ascending(fields));
    }

    public AggregateKind<T> index(Bson keys) {
        indexes.add(new IndexModel(keys));
        return this;
    }

    /// An index for a list that begins with the latest, see [MongoAggregates#latest].
    ///
    /// @param order the field by which it is told what is later; no two documents share what it says
    /// @param by what the list is narrowed down to first
    public AggregateKind<T> latest(String order, String... by) {
        return index(Indexes.compoundIndex(Indexes.ascending(by), Indexes.descending(order), Indexes.ascending("_id")));
    }

    /// A rule that one value (or each value of a list) is held by at most one document; documents without the field are
    /// free.
    public AggregateKind<T> unique(String field) {
        indexes.add(new IndexModel(
                Indexes.ascending(field),
                new IndexOptions()
                        .unique(true)
                        .partialFilterExpression(new Document(field, new Document("$exists", true)))));
        return this;
    }

    String collection() {
        return collection;
    }

    String addressOf(String id) {
        return address + "/" + id;
    }

    Class<T> type() {
        return type;
    }

    List<IndexModel> indexes() {
        return List.copyOf(indexes);
    }

    Set<String> readersOf(T state) {
        return readers.apply(state);
    }

    String derivation() {
        return derivation;
    }

    Optional<SearchKeys> searchKeysOf(T state) {
        return Optional.ofNullable(searchKeys).map(derive -> derive.apply(state));
    }

    @Nullable
    EventsOut<T> eventsOut() {
        return eventsOut;
    }
}
