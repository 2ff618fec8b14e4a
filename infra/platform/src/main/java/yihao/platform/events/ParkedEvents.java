package yihao.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import yihao.platform.store.Store;

/// Events this service could not read: set aside with the reason, so that the next ones go on; shown to operators, who
/// release them.
public final class ParkedEvents {

    private final MongoCollection<BsonDocument> parked;
    private final InstantSource realTime;

    public ParkedEvents(Store store, InstantSource realTime) {
        this.parked = store.collection("parked_events");
        this.realTime = realTime;
    }

    public record Parked(String id, String topic, String key, String reason, Instant at) {}

    void park(ConsumerRecord<String, String> event, Exception cause) {
        var id = event.topic() + ":" + event.partition() + ":" + event.offset();
        var document = new BsonDocument("_id", new BsonString(id))
                .append("topic", new BsonString(event.topic()))
                .append("key", new BsonString(String.valueOf(event.key())))
                .append("json", new BsonString(String.valueOf(event.value())))
                .append("reason", new BsonString(cause.getClass().getSimpleName()))
                .append("at", new BsonDateTime(realTime.instant().toEpochMilli()));
        parked.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    public List<Parked> list(int limit) {
        return parked.find()
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(ParkedEvents::view)
                .into(new ArrayList<>());
    }

    public long count() {
        return parked.countDocuments();
    }

    Optional<BsonDocument> find(String id) {
        return Optional.ofNullable(parked.find(Filters.eq("_id", id)).first());
    }

    void remove(String id) {
        parked.deleteOne(Filters.eq("_id", id));
    }

    private static Parked view(BsonDocument document) {
        return new Parked(
                document.getString("_id").getValue(),
                document.getString("topic").getValue(),
                document.getString("key").getValue(),
                document.getString("reason").getValue(),
                Instant.ofEpochMilli(document.getDateTime("at").getValue()));
    }
}
