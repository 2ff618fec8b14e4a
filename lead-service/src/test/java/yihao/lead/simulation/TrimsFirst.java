package yihao.lead.simulation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.events.Bus;
import yihao.testkit.simulation.Platform;

/// Planted: a relay that takes entries out of the document before they are on the bus.
record TrimsFirst(Platform platform) {

    boolean round() {
        platform.bus.fenceOthers();
        var leads = platform.store.collection("leads");
        var waiting = leads.find(
                        Filters.and(Filters.gt("pendingSince", new BsonDateTime(0)), Filters.exists("pending.0")))
                .into(new ArrayList<>());
        for (var lead : waiting) {
            var pending =
                    lead.getArray("pending").stream().map(BsonValue::asDocument).toList();
            leads.updateOne(
                    Filters.eq("_id", lead.get("_id")),
                    Updates.pull(
                            "pending", Filters.lte("sequence", pending.getLast().get("sequence"))));
            leads.updateOne(
                    Filters.and(Filters.eq("_id", lead.get("_id")), Filters.exists("pending.0", false)),
                    Updates.unset("pendingSince"));
            publish(lead.getString("_id").getValue(), pending);
        }
        var others = platform.relays();
        return others || !waiting.isEmpty();
    }

    private void publish(String key, List<BsonDocument> pending) {
        for (var one : pending) {
            var event = one.getDocument("event");
            var json = new JsonMapper();
            var wire = json.createObjectNode()
                    .put("type", event.getString("type").getValue())
                    .put("eventId", event.getString("eventId").getValue())
                    .put("key", key)
                    .put("epoch", 1)
                    .put("sequence", one.getInt64("sequence").getValue())
                    .put("occurredAt", "2026-09-01T00:00:00Z")
                    .put("actor", event.getString("actor").getValue());
            wire.set("body", json.readTree(event.getString("body").getValue()));
            platform.bus.send(List.of(new Bus.Message(event.getString("topic").getValue(), key, wire.toString())));
            platform.journal.append(List.of(one.getDocument("entry")));
        }
    }
}
