package yihao.gateway.guess;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.util.function.SingletonSupplier;

/// One document per key and span; a counted failure is one atomic write. The index is made before the first call, not
/// at the start: the gateway starts without its database.
final class MongoFailures implements Failures {

    private static final String KEY = "key";
    private static final String COUNT = "count";
    private static final String ENDS_AT = "endsAt";

    private final Supplier<MongoCollection<Document>> failures;

    MongoFailures(MongoDatabase database) {
        failures = SingletonSupplier.of(() -> prepared(database.getCollection("failures")));
    }

    private static MongoCollection<Document> prepared(MongoCollection<Document> collection) {
        collection.createIndex(Indexes.ascending(ENDS_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        return collection;
    }

    @Override
    public int count(String key, Instant ends) {
        var counted = failures.get()
                .findOneAndUpdate(
                        eq("_id", key + "@" + ends.getEpochSecond()),
                        combine(inc(COUNT, 1), setOnInsert(KEY, key), setOnInsert(ENDS_AT, Date.from(ends))),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counted).getInteger(COUNT);
    }

    @Override
    public Map<String, Instant> withAtLeast(int most, Instant now) {
        var found = new HashMap<String, Instant>();
        for (var document : failures.get().find(and(gt(ENDS_AT, Date.from(now)), gte(COUNT, most)))) {
            found.put(document.getString(KEY), document.getDate(ENDS_AT).toInstant());
        }
        return found;
    }
}
