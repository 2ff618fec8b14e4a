package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;

/// A database as it stands between two commands, read for as long as it takes while others write on: MVStore keeps the
/// old pages meanwhile. One per database: who begins another one ends the one before.
///
/// `{snapshotBegin: 1}` names the collections, `{snapshotRead: <collection>, limit: n}` hands out the next documents of
/// one until there are none, `{snapshotEnd: 1}` lets go.
final class Snapshots {

    private record Snapshot(TxCounter kept, Map<String, Iterator<Document>> collections) {}

    private final StoreMaps maps;
    private final GroupCommit commits;
    private final Map<String, Snapshot> open = new HashMap<>();

    Snapshots(StoreMaps maps, GroupCommit commits) {
        this.maps = maps;
        this.commits = commits;
    }

    synchronized Document begin(String database) {
        end(database);
        open.put(database, commits.still(() -> take(database)));
        return new Document(
                        "collections",
                        List.copyOf(open.get(database).collections().keySet()))
                .append("ok", 1.0);
    }

    private Snapshot take(String database) {
        MVStore store = maps.store();
        var kept = store.registerVersionUsage();
        var collections = new TreeMap<String, Iterator<Document>>();
        maps.documentsOf(database)
                .forEach((name, map) -> collections.put(
                        name,
                        map.openVersion(store.getCurrentVersion()).values().iterator()));
        return new Snapshot(kept, collections);
    }

    synchronized Document read(String database, Document query) {
        var snapshot = open.get(database);
        var collection = snapshot == null ? null : snapshot.collections().get(query.get("snapshotRead"));
        if (collection == null) {
            throw new BadValueException("There is no such snapshot, or it has ended");
        }
        var limit = query.get("limit") instanceof Number number ? number.intValue() : 0;
        var documents = new ArrayList<Document>(limit);
        while (documents.size() < limit && collection.hasNext()) {
            documents.add(collection.next());
        }
        return new Document("documents", documents).append("ok", 1.0);
    }

    synchronized Document end(String database) {
        var snapshot = open.remove(database);
        if (snapshot != null) {
            maps.store().deregisterVersionUsage(snapshot.kept());
        }
        return new Document("ok", 1.0);
    }
}
