package yihao.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

/// Takes decisions' pending entries to the bus and into the journal, in order per document: publish, append, trim. A
/// crash between any two steps repeats the earlier ones, which consumers and the journal recognise.
public final class Relay {

    static final int BATCH = 200;

    private final Store store;
    private final Bus bus;
    private final Journal journal;
    private final Epoch epoch;
    private final JsonMapper json;
    private final TellHead tellHead;
    private final Republication republication;

    public Relay(Store store, Bus bus, Journal journal, Epoch epoch, InstantSource realTime) {
        this.store = store;
        this.bus = bus;
        this.journal = journal;
        this.epoch = epoch;
        this.json = store.json();
        this.tellHead = new TellHead(store, bus, journal, epoch, realTime);
        this.republication = new Republication(store, bus, journal, epoch, realTime);
    }

    /// Nobody else sends from now on; so what is read from now on is not older than what was sent.
    void fenceOthers() {
        bus.fenceOthers();
    }

    /// Relays one batch of every collection.
    ///
    /// @return where something was pending
    public Set<String> run() {
        return run(store.collections());
    }

    /// Relays one batch of each of these collections, all of them in one sending.
    ///
    /// @return where something was pending
    Set<String> run(Collection<String> collections) {
        var batches = new LinkedHashMap<String, List<BsonDocument>>();
        for (var collection : collections) {
            var documents = pending(collection).limit(BATCH).into(new ArrayList<>());
            if (!documents.isEmpty()) {
                batches.put(collection, documents);
            }
        }
        if (!batches.isEmpty()) {
            publish(batches.values());
            journal.append(entries(batches.values()));
            batches.forEach(this::trim);
        }
        tellHead.tell();
        return batches.keySet();
    }

    /// Tells a page of what is to be told anew.
    ///
    /// @return whether there is more
    boolean tellAnew() {
        return republication.page();
    }

    /// Since when the oldest pending decision waits.
    public java.util.Optional<Instant> waitingSince() {
        return store.collections().stream()
                .flatMap(name ->
                        java.util.Optional.ofNullable(pending(name).limit(1).first()).stream())
                .map(document -> Instant.ofEpochMilli(
                        document.getDateTime("pendingSince").getValue()))
                .min(Instant::compareTo);
    }

    /// How many records have decisions that still wait.
    public long waiting() {
        return store.collections().stream()
                .mapToLong(name -> store.collection(name).countDocuments(Filters.gt("pendingSince", Store.BEGINNING)))
                .sum();
    }

    private static List<BsonDocument> entries(Collection<List<BsonDocument>> batches) {
        return batches.stream()
                .flatMap(List::stream)
                .flatMap(document -> document.getArray("pending").stream())
                .map(pending -> pending.asDocument().getDocument("entry"))
                .toList();
    }

    private com.mongodb.client.FindIterable<BsonDocument> pending(String name) {
        return store.collection(name)
                .find(Filters.gt("pendingSince", Store.BEGINNING))
                .projection(Projections.include("version", "pending", "pendingSince"))
                .sort(Sorts.ascending("pendingSince"));
    }

    private void publish(Collection<List<BsonDocument>> batches) {
        var messages =
                batches.stream().flatMap(List::stream).flatMap(this::messages).toList();
        if (!messages.isEmpty()) {
            bus.send(messages);
        }
    }

    private Stream<Bus.Message> messages(BsonDocument document) {
        var key = document.getString("_id").getValue();
        return document.getArray("pending").stream()
                .map(BsonValue::asDocument)
                .filter(pending -> pending.containsKey("event"))
                .map(pending -> message(key, pending));
    }

    private Bus.Message message(String key, BsonDocument pending) {
        var event = pending.getDocument("event");
        var traceparent = event.get("traceparent");
        var wire = new Event<JsonNode>(
                event.getString("type").getValue(),
                UUID.fromString(event.getString("eventId").getValue()),
                key,
                epoch.current(),
                pending.getNumber("sequence").longValue(),
                Instant.ofEpochMilli(event.getDateTime("occurredAt").getValue()),
                event.getString("actor").getValue(),
                traceparent == null ? null : traceparent.asString().getValue(),
                json.readTree(event.getString("body").getValue()));
        return new Bus.Message(event.getString("topic").getValue(), key, json.writeValueAsString(wire));
    }

    /// Where nothing was decided since the entries were read, all of them go at once.
    private void trim(String name, List<BsonDocument> documents) {
        var collection = store.collection(name);
        var whole = documents.stream().map(Relay::emptied).toList();
        if (collection.bulkWrite(whole).getMatchedCount() < documents.size()) {
            collection.bulkWrite(documents.stream().flatMap(Relay::trimmed).toList());
        }
    }

    private static WriteModel<BsonDocument> emptied(BsonDocument document) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq("_id", document.get("_id")), Filters.eq("version", document.get("version"))),
                Updates.combine(Updates.set("pending", new BsonArray()), Updates.unset("pendingSince")));
    }

    private static Stream<WriteModel<BsonDocument>> trimmed(BsonDocument document) {
        BsonValue id = document.get("_id");
        var pending = document.getArray("pending");
        var upTo = pending.isEmpty()
                ? new BsonInt64(0)
                : pending.getLast().asDocument().getInt64("sequence");
        return Stream.of(
                new UpdateOneModel<>(Filters.eq("_id", id), Updates.pull("pending", Filters.lte("sequence", upTo))),
                new UpdateOneModel<>(
                        Filters.and(Filters.eq("_id", id), Filters.exists("pending.0", false)),
                        Updates.unset("pendingSince")));
    }
}
