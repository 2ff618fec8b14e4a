package yihao.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.platform.store.Store;

/// What this service had heard of another one that has forgotten it since, because it was restored from a backup: kept
/// with its last state until somebody has seen to it, because this service may have acted on it.
public final class LostByRestore {

    private static final Bson OPEN = Filters.eq("open", true);

    private final MongoCollection<BsonDocument> lost;
    private final InstantSource realTime;

    public LostByRestore(Store store, InstantSource realTime) {
        this.lost = store.collection("lost_by_restore");
        this.realTime = realTime;
        lost.createIndex(Indexes.ascending("open", "_id"));
    }

    /// @param type what was heard last
    /// @param known up to which version the owner knows it; null: not at all
    public record Lost(
            String id,
            String topic,
            String key,
            String type,
            long sequence,
            @Nullable Long known,
            Instant noticedAt,
            String state) {}

    /// The same loss once, however often it is noticed.
    void keep(String topic, BsonDocument copy, @Nullable Long known) {
        var key = copy.getString("_id").getValue();
        var sequence = copy.getNumber("sequence").longValue();
        var id = "%s:%s:%d:%d".formatted(topic, key, copy.getNumber("epoch").longValue(), sequence);
        var document = new BsonDocument("_id", new BsonString(id))
                .append("topic", new BsonString(topic))
                .append("key", new BsonString(key))
                .append("type", copy.getString("type"))
                .append("sequence", new BsonInt64(sequence))
                .append("noticedAt", new BsonDateTime(realTime.instant().toEpochMilli()))
                .append("state", copy.getDocument("state"))
                .append("open", BsonBoolean.TRUE);
        if (known != null) {
            document.append("known", new BsonInt64(known));
        }
        try {
            lost.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /// What nobody has seen to yet.
    public List<Lost> list(int limit) {
        return lost.find(OPEN)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(LostByRestore::view)
                .into(new ArrayList<>());
    }

    public long count() {
        return lost.countDocuments(OPEN);
    }

    Optional<Lost> open(String id) {
        return Optional.ofNullable(
                        lost.find(Filters.and(Filters.eq("_id", id), OPEN)).first())
                .map(LostByRestore::view);
    }

    /// It stays, so that the same loss is not open again when it is noticed again.
    void close(String id) {
        lost.updateOne(Filters.eq("_id", id), Updates.set("open", false));
    }

    private static Lost view(BsonDocument document) {
        return new Lost(
                document.getString("_id").getValue(),
                document.getString("topic").getValue(),
                document.getString("key").getValue(),
                document.getString("type").getValue(),
                document.getNumber("sequence").longValue(),
                document.containsKey("known") ? document.getNumber("known").longValue() : null,
                Instant.ofEpochMilli(document.getDateTime("noticedAt").getValue()),
                document.getDocument("state").toJson());
    }
}
