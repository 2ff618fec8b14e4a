package yihao.platform.journal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Event;
import yihao.contracts.platform.JournalHeadState;
import yihao.platform.store.Store;

/// The heads of the other services' journals as they told them: whoever cuts the end off a journal would have to cut
/// these, too.
public final class JournalHeads {

    private final MongoCollection<BsonDocument> heads;

    public JournalHeads(Store store) {
        this.heads = store.collection("journal_heads");
    }

    public void keep(Event<JournalHeadState> event) {
        var head = event.body();
        var id = "%s/%d/%012d".formatted(head.service(), head.epoch(), head.number());
        var document = new BsonDocument("_id", new BsonString(id))
                .append("service", new BsonString(head.service()))
                .append("epoch", new BsonInt64(head.epoch()))
                .append("number", new BsonInt64(head.number()))
                .append("hash", new BsonString(head.hash()))
                .append("at", new BsonDateTime(head.at().toEpochMilli()));
        heads.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    /// The number of the newest head kept of each service; a restored service counts from its later epoch.
    public Map<String, Long> newest() {
        var newest = new TreeMap<String, Long>();
        for (var last = last("~");
                last != null;
                last = last(last.getString("service").getValue() + "/")) {
            newest.put(
                    last.getString("service").getValue(),
                    last.getNumber("number").longValue());
        }
        return newest;
    }

    private @Nullable BsonDocument last(String before) {
        return heads.find(Filters.lt("_id", before))
                .sort(Sorts.descending("_id"))
                .limit(1)
                .first();
    }

    /// @param epoch of the service when it told it
    public record KeptHead(long epoch, long number, String hash) {}

    /// The newest heads kept of a service, newest first, and the last one of each earlier epoch: by it is known what a
    /// restoration took away.
    public List<KeptHead> of(String service, int limit) {
        var kept = before(service + "0", service, limit);
        while (!kept.isEmpty()) {
            var earlier = before(service + "/" + kept.getLast().epoch() + "/", service, 1);
            if (earlier.isEmpty()) {
                break;
            }
            kept.addAll(earlier);
        }
        return kept;
    }

    private List<KeptHead> before(String id, String service, int limit) {
        return heads.find(Filters.and(Filters.gte("_id", service + "/"), Filters.lt("_id", id)))
                .sort(Sorts.descending("_id"))
                .limit(limit)
                .map(head -> new KeptHead(
                        head.getNumber("epoch").longValue(),
                        head.getNumber("number").longValue(),
                        head.getString("hash").getValue()))
                .into(new ArrayList<>());
    }
}
