package yihao.platform.store;

import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import yihao.kernel.Act;
import yihao.platform.journal.Hashes;

/// What one decision leaves for the relay: the journal entry, and the event if the other services are to hear of it.
record PendingEntry<T>(Store store, AggregateKind<T> kind) {

    /// @param state after the decision, as it is written
    BsonDocument of(String id, long version, @Nullable T before, T after, BsonDocument state, Enum<?> action, Act act) {
        var pending = new BsonDocument("sequence", new BsonInt64(version))
                .append("entry", entry(id, version, before, state, action, act));
        var out = kind.eventsOut();
        if (out != null) {
            pending.append("event", event(out.of(id, action.name(), after), act));
        }
        return pending;
    }

    private BsonDocument event(yihao.platform.events.OutgoingEvent outgoing, Act act) {
        var event = new BsonDocument("eventId", new BsonString(UUID.randomUUID().toString()))
                .append("type", new BsonString(outgoing.kind().type()))
                .append("topic", new BsonString(outgoing.kind().topic()))
                .append("occurredAt", new BsonDateTime(act.at().toEpochMilli()))
                .append("actor", new BsonString(act.actor().subject()))
                .append("body", new BsonString(store.json().writeValueAsString(outgoing.body())));
        var traceparent = MDC.get("traceparent");
        return traceparent == null ? event : event.append("traceparent", new BsonString(traceparent));
    }

    private BsonDocument entry(
            String id, long version, @Nullable T before, BsonDocument state, Enum<?> action, Act act) {
        var entry = new BsonDocument("collection", new BsonString(kind.collection()))
                .append("documentId", new BsonString(id))
                .append("version", new BsonInt64(version))
                .append("at", new BsonDateTime(act.at().toEpochMilli()))
                .append("actor", new BsonString(act.actor().subject()))
                .append("unit", new BsonString(act.actor().unit()))
                .append("action", new BsonString(action.name()))
                .append("requestId", new BsonString(act.requestId()))
                .append("changes", changes(before == null ? new BsonDocument() : StateWriter.write(before), state))
                .append("stateHash", new BsonString(Hashes.of(state)));
        return act.reason() == null ? entry : entry.append("reason", new BsonString(act.reason()));
    }

    private static BsonArray changes(BsonDocument before, BsonDocument after) {
        var changes = new BsonArray();
        after.forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                changes.add(change(field, before.get(field), value));
            }
        });
        before.forEach((field, value) -> {
            if (!after.containsKey(field)) {
                changes.add(change(field, value, null));
            }
        });
        return changes;
    }

    private static BsonDocument change(String field, @Nullable BsonValue before, @Nullable BsonValue after) {
        var change = new BsonDocument("field", new BsonString(field));
        if (before != null) {
            change.append("before", before);
        }
        if (after != null) {
            change.append("after", after);
        }
        return change;
    }
}
