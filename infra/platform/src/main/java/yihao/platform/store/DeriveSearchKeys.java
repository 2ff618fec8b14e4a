package yihao.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.platform.jobs.Leases;

/// Gives documents that an earlier version wrote the search keys of this one: page by page in the background, going on
/// where it was broken off. What is written meanwhile has them already. It is no decision: neither version nor journal
/// know of it.
public final class DeriveSearchKeys {

    private static final int PAGE = 200;
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Store store;
    private final Leases leases;
    private volatile boolean done;

    public DeriveSearchKeys(Store store, Leases leases) {
        this.store = store;
        this.leases = leases;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 0)
    void tick() {
        if (done || store.searched().isEmpty() || !leases.hold("search-keys", AT_MOST)) {
            return;
        }
        try {
            while (page(PAGE) && leases.hold("search-keys", AT_MOST)) {
                // one more
            }
        } finally {
            leases.release("search-keys");
        }
    }

    /// One page of each kind of document that is not through.
    ///
    /// @return whether there is more
    public boolean page(int limit) {
        boolean more = false;
        for (var kept : store.searched()) {
            more |= page(kept, limit);
        }
        done = !more;
        return more;
    }

    private boolean page(SearchedAggregates<?> kept, int limit) {
        var marks = store.collection("searchKeys");
        var mine = Filters.eq("_id", kept.collectionName() + "/" + kept.derivation());
        var mark = marks.find(mine).first();
        if (mark != null && mark.containsKey("done")) {
            return false;
        }
        var after = mark == null ? "" : mark.getString("after").getValue();
        var collection = store.collection(kept.collectionName());
        var page = collection
                .find(Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .into(new ArrayList<>());
        var writes = page.stream().map(document -> write(kept, document)).toList();
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
        var reached = new BsonDocument(
                "after", page.isEmpty() ? new BsonString(after) : page.getLast().get("_id"));
        if (page.size() < limit) {
            reached.append("done", BsonBoolean.TRUE);
        }
        marks.replaceOne(mine, reached, new ReplaceOptions().upsert(true));
        return page.size() == limit;
    }

    private static UpdateOneModel<BsonDocument> write(SearchedAggregates<?> kept, BsonDocument document) {
        var asRead = Filters.and(
                Filters.eq("_id", document.getString("_id").getValue()),
                Filters.eq("version", document.getNumber("version").longValue()));
        return new UpdateOneModel<>(asRead, Updates.set(SearchKeys.FIELD, kept.searchKeysOf(document)));
    }
}
