package yihao.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.events.OutgoingEvent;

/// This service's database: its aggregates, numbers and the relay's doorbell.
public final class Store {

    static final String PENDING_SINCE = "pendingSince";
    /// A range, because both servers answer ranges, but not existence, from the index.
    public static final BsonDateTime BEGINNING = new BsonDateTime(0);

    private final MongoDatabase database;
    private final String service;
    private final JsonMapper json;
    private final Everywhere everywhere;
    private final List<MongoAggregates<?>> aggregates = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> doorbell = _ -> {};

    public Store(MongoDatabase database, String service, JsonMapper json) {
        this.database = database;
        this.service = service;
        this.json = json;
        this.everywhere = new Everywhere(database);
    }

    public MongoDatabase database() {
        return database;
    }

    public String service() {
        return service;
    }

    public JsonMapper json() {
        return json;
    }

    public MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }

    /// The next number of a series, each given once; a number drawn for a decision that then fails is a gap.
    public long next(String series) {
        var counter = collection("counters")
                .findOneAndUpdate(
                        Filters.eq("_id", series),
                        Updates.inc("value", 1L),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (counter == null) {
            throw new IllegalStateException("The counter " + series + " gave no number");
        }
        return counter.getNumber("value").longValue();
    }

    /// A readable number such as `L-2026-000123`.
    public String number(String prefix, int year) {
        return "%s-%d-%06d".formatted(prefix, year, next(prefix + "-" + year));
    }

    /// What a client's earlier request with this key did, in whatever collection it did it.
    public Optional<Replay> replayOf(String client, String key) {
        return Optional.ofNullable(replaysOf(client, List.of(key)).get(key));
    }

    /// What a client's earlier requests with these keys did, by their keys: one question to all collections.
    public Map<String, Replay> replaysOf(String client, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var beginning = client + "|";
        var wanted = keys.stream().map(beginning::concat).collect(Collectors.toSet());
        var holds = List.of(Aggregates.match(Filters.in("keys.key", wanted)));
        var replays = new HashMap<String, Replay>();
        for (var document : everywhere.ask(collections(), _ -> holds)) {
            for (var entry : document.getArray("keys")) {
                var key = entry.asDocument().getString("key").getValue();
                if (wanted.contains(key)) {
                    replays.put(key.substring(beginning.length()), replay(document, entry.asDocument()));
                }
            }
        }
        return replays;
    }

    /// The collections in which a decision waits for the relay.
    public List<String> collectionsWaiting() {
        var waits = Aggregates.match(Filters.gt(PENDING_SINCE, BEGINNING));
        var found = everywhere.ask(
                collections(), name -> List.of(waits, Aggregates.limit(1), Aggregates.project(Everywhere.named(name))));
        return found.stream().map(one -> one.getString("_id").getValue()).toList();
    }

    private Replay replay(BsonDocument document, BsonDocument entry) {
        var id = document.getString("_id").getValue();
        var collection = entry.getString("collection").getValue();
        var address = aggregates.stream()
                .filter(kept -> kept.collectionName().equals(collection))
                .map(kept -> kept.addressOf(id))
                .findFirst()
                .orElseThrow();
        return new Replay(
                id,
                address,
                entry.getNumber("version").longValue(),
                entry.getString("bodyHash").getValue());
    }

    public List<String> collections() {
        return aggregates.stream().map(MongoAggregates::collectionName).toList();
    }

    /// The collections of whose documents the other services hear.
    public List<String> collectionsTold() {
        return aggregates.stream()
                .filter(kept -> kept.kind.eventsOut() != null)
                .map(MongoAggregates::collectionName)
                .toList();
    }

    /// What the other services hear of a document as it stands.
    ///
    /// @param action what was decided last about it
    public OutgoingEvent told(String collection, BsonDocument document, String action) {
        return aggregates.stream()
                .filter(kept -> kept.collectionName().equals(collection))
                .map(kept -> told(kept, document, action))
                .findFirst()
                .orElseThrow();
    }

    private static <T> OutgoingEvent told(MongoAggregates<T> kept, BsonDocument document, String action) {
        var stored = kept.versioned(document);
        return Objects.requireNonNull(kept.kind.eventsOut()).of(stored.id(), action, stored.state());
    }

    List<SearchedAggregates<?>> searched() {
        var searched = new ArrayList<SearchedAggregates<?>>();
        for (var kept : aggregates) {
            if (kept instanceof SearchedAggregates<?> one) {
                searched.add(one);
            }
        }
        return searched;
    }

    /// @param ring is told in which collection something was decided here
    public void onDecision(Consumer<String> ring) {
        this.doorbell = ring;
    }

    void ring(String collection) {
        doorbell.accept(collection);
    }

    void register(MongoAggregates<?> kept, List<IndexModel> ownIndexes) {
        var collection = collection(kept.collectionName());
        collection.createIndex(Indexes.ascending(PENDING_SINCE), new IndexOptions().sparse(true));
        collection.createIndex(
                Indexes.ascending("keys.key"),
                new IndexOptions()
                        .unique(true)
                        .partialFilterExpression(new Document("keys.key", new Document("$exists", true))));
        if (!ownIndexes.isEmpty()) {
            collection.createIndexes(ownIndexes);
        }
        aggregates.add(kept);
    }

    /// An earlier request under the same key: the document it made or changed and where that is reached, the version
    /// its first write left (what it wrote after that made the document newer, so `If-Match` refuses this one), the
    /// hash of its body.
    public record Replay(String id, String address, long version, String bodyHash) {}
}
