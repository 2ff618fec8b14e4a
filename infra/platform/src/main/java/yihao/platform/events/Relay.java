package yihao.platform.events;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.Event;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.contracts.platform.JournalHeadState;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

/// Takes decisions' pending entries to the bus and into the journal, in order per document: publish, append, trim. A
/// crash between any two steps repeats the earlier ones, which consumers and the journal recognise.
public final class Relay {

    static final int BATCH = 200;
    /// A range, because both servers answer ranges, but not existence, from the index.
    private static final BsonDateTime BEGINNING = new BsonDateTime(0);

    private final Store store;
    private final Bus bus;
    private final Journal journal;
    private final Epoch epoch;
    private final InstantSource realTime;
    private final JsonMapper json;
    private Journal.Head told = new Journal.Head(-1, "");

    public Relay(Store store, Bus bus, Journal journal, Epoch epoch, InstantSource realTime) {
        this.store = store;
        this.bus = bus;
        this.journal = journal;
        this.epoch = epoch;
        this.realTime = realTime;
        this.json = store.json();
    }

    /// Nobody else sends from now on; so what is read from now on is not older than what was sent.
    void fenceOthers() {
        bus.fenceOthers();
    }

    /// Relays one batch of every collection.
    ///
    /// @return how many documents had something pending
    public int run() {
        var documents = 0;
        for (var collection : store.collections()) {
            documents += run(collection);
        }
        tellHead();
        return documents;
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

    private int run(String name) {
        var documents = pending(name).limit(BATCH).into(new ArrayList<>());
        if (documents.isEmpty()) {
            return 0;
        }
        publish(documents);
        var entries = new ArrayList<BsonDocument>();
        documents.forEach(document -> document.getArray("pending")
                .forEach(pending -> entries.add(pending.asDocument().getDocument("entry"))));
        journal.append(entries);
        trim(name, documents);
        return documents.size();
    }

    private com.mongodb.client.FindIterable<BsonDocument> pending(String name) {
        return store.collection(name)
                .find(Filters.gt("pendingSince", BEGINNING))
                .sort(Sorts.ascending("pendingSince"));
    }

    private void publish(List<BsonDocument> documents) {
        var messages = new ArrayList<Bus.Message>();
        for (var document : documents) {
            var key = document.getString("_id").getValue();
            document.getArray("pending").stream()
                    .map(BsonValue::asDocument)
                    .filter(pending -> pending.containsKey("event"))
                    .forEach(pending -> messages.add(message(key, pending)));
        }
        if (!messages.isEmpty()) {
            bus.send(messages);
        }
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

    private void trim(String name, List<BsonDocument> documents) {
        var trims = new ArrayList<WriteModel<BsonDocument>>();
        for (var document : documents) {
            BsonValue id = document.get("_id");
            var pending = document.getArray("pending");
            var upTo = pending.isEmpty()
                    ? new BsonInt64(0)
                    : pending.getLast().asDocument().getInt64("sequence");
            trims.add(new UpdateOneModel<>(
                    Filters.eq("_id", id), Updates.pull("pending", Filters.lte("sequence", upTo))));
            trims.add(new UpdateOneModel<>(
                    Filters.and(Filters.eq("_id", id), Filters.exists("pending.0", false)),
                    Updates.unset("pendingSince")));
        }
        store.collection(name).bulkWrite(trims);
    }

    private void tellHead() {
        var head = journal.head();
        if (head.equals(told)) {
            return;
        }
        var now = realTime.instant();
        var state = new JournalHeadState(store.service(), epoch.current(), head.number(), head.hash(), now);
        var event = new Event<>(
                JournalHeadEvent.MOVED.type(),
                UUID.randomUUID(),
                store.service(),
                epoch.current(),
                head.number(),
                now,
                "service:" + store.service(),
                null,
                state);
        bus.send(List.of(new Bus.Message(JournalHeadEvent.TOPIC, store.service(), json.writeValueAsString(event))));
        told = head;
    }
}
