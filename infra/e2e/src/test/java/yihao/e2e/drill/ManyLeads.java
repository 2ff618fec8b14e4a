package yihao.e2e.drill;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import yihao.platform.journal.Hashes;

/// A register as large as after years: leads like one that was reported, put into the store as a decision leaves them,
/// for the relay to journal.
final class ManyLeads {

    private static final int BATCH = 500;

    private final MongoCollection<BsonDocument> leads;

    ManyLeads(MongoClient store) {
        this.leads = store.getDatabase("yihao_lead").getCollection("leads", BsonDocument.class);
    }

    void load(String like, int number) {
        var model = Objects.requireNonNull(
                leads.find(new BsonDocument("_id", new BsonString(like))).first());
        model.remove("keys");
        model.remove("search");
        for (int from = 0; from < number; from += BATCH) {
            leads.insertMany(IntStream.range(from, Math.min(from + BATCH, number))
                    .mapToObj(i -> lead(model.clone(), i))
                    .toList());
        }
    }

    private static BsonDocument lead(BsonDocument lead, int number) {
        var id = "drill-%08d".formatted(number);
        var state = lead.getDocument("state");
        state.put("number", new BsonString("L-2020-%06d".formatted(number)));
        state.getDocument("protection").put("keys", new BsonArray(List.of(new BsonString("name:" + id))));
        var now = new BsonDateTime(Instant.now().toEpochMilli());
        var entry = new BsonDocument("collection", new BsonString("leads"))
                .append("documentId", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("at", now)
                .append("actor", new BsonString("zhangdian.officer"))
                .append("unit", new BsonString("district-zhangdian"))
                .append("action", new BsonString("REGISTERED"))
                .append("requestId", new BsonString(id))
                .append("changes", new BsonArray())
                .append("stateHash", new BsonString(Hashes.of(state)));
        var pending = new BsonDocument("sequence", new BsonInt64(1)).append("entry", entry);
        return lead.append("_id", new BsonString(id))
                .append("version", new BsonInt64(1))
                .append("pending", new BsonArray(List.of(pending)))
                .append("pendingSince", now);
    }
}
