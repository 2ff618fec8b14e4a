package yihao.platform.backup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import yihao.platform.backup.Manifest.Part;
import yihao.platform.events.Epoch;

/// Puts a backup into a database whose service is stopped. Until it is through, a mark keeps the service from starting;
/// afterwards it is of a new epoch, and no number that may have been given since the backup is given again.
public final class RestoreDatabase {

    static final String STATE = "service_state";
    static final String EPOCH = "epoch";
    private static final int BATCH = 200;
    private static final int BATCH_BYTES = 16 << 20;

    private final MongoDatabase database;

    public RestoreDatabase(MongoClient client, String database) {
        this.database = client.getDatabase(database);
    }

    /// @param replace whether what stands in the database goes; keys of persons never do
    /// @param gap how many numbers of each series are left out: more than were given since the backup
    public Manifest from(Path folder, boolean replace, long gap, Instant now) {
        var manifest = Manifest.read(folder);
        DocumentFile.check(folder);
        refuseRunning(now);
        refuseFull(manifest, replace);
        var service = manifest.epoch() != null;
        var epoch = nextEpoch(manifest, now);
        mark(new BsonDocument("_id", new BsonString(Epoch.RESTORING)));
        names().stream()
                .filter(name -> !name.equals(STATE))
                .forEach(name -> collection(name).drop());
        manifest.collections().forEach(part -> load(folder, part));
        if (service) {
            collection("counters").updateMany(Filters.gt("_id", ""), Updates.inc("value", gap));
            recordRestored(manifest, folder, epoch, now);
        }
        collection(STATE).deleteOne(Filters.eq("_id", Epoch.RESTORING));
        return manifest;
    }

    private void refuseRunning(Instant now) {
        if (collection("leases").find(Filters.gt("until", Date.from(now))).first() != null) {
            throw new BackupRefused("The service of " + database.getName() + " works; stop it and wait a minute");
        }
    }

    /// What a restoration left that broke off may go.
    private void refuseFull(Manifest manifest, boolean replace) {
        if (collection(STATE).find(Filters.eq("_id", Epoch.RESTORING)).first() != null) {
            return;
        }
        var full = names().stream().anyMatch(name -> collection(name).find().first() != null);
        if (full && manifest.epoch() == null) {
            throw new BackupRefused(database.getName() + " holds keys: a restoration would bring back who was erased");
        }
        if (full && !replace) {
            throw new BackupRefused(database.getName() + " is not empty");
        }
    }

    /// Newer than any before, also than one that an earlier restoration of the same backup gave.
    private long nextEpoch(Manifest manifest, Instant now) {
        var here = collection(STATE).find(Filters.eq("_id", EPOCH)).first();
        var known = here == null ? 0 : here.getNumber("value").longValue();
        var inBackup = manifest.epoch() == null ? 0 : manifest.epoch();
        return Math.max(now.getEpochSecond(), Math.max(known, inBackup) + 1);
    }

    private void load(Path folder, Part part) {
        var batch = new ArrayList<RawBsonDocument>();
        var bytes = new int[1];
        DocumentFile.read(folder.resolve(part.file()), document -> {
            batch.add(document);
            bytes[0] += document.getByteBuffer().remaining();
            if (batch.size() == BATCH || bytes[0] > BATCH_BYTES) { // large files come in few documents at once
                write(part.name(), batch);
                bytes[0] = 0;
            }
        });
        write(part.name(), batch);
        part.indexes().values().forEach(index -> build(part.name(), BsonDocument.parse(index)));
    }

    /// Each by a command of its own: a store that keeps what a command wrote until its end has room for one.
    private void build(String collection, BsonDocument index) {
        database.runCommand(new BsonDocument("createIndexes", new BsonString(collection))
                .append("indexes", new BsonArray(List.of(index))));
    }

    private void write(String collection, List<RawBsonDocument> batch) {
        if (collection.equals(STATE)) {
            batch.forEach(this::mark);
        } else if (!batch.isEmpty()) {
            database.getCollection(collection, RawBsonDocument.class).insertMany(batch);
        }
        batch.clear();
    }

    /// The service records it in its journal when it starts.
    private void recordRestored(Manifest manifest, Path folder, long epoch, Instant now) {
        mark(new BsonDocument("_id", new BsonString(Epoch.RESTORED))
                .append("epoch", new BsonInt64(epoch))
                .append("backup", new BsonString(String.valueOf(folder.getFileName())))
                .append("takenAt", new BsonDateTime(manifest.takenAt().toEpochMilli()))
                .append("restoredAt", new BsonDateTime(now.toEpochMilli()))
                .append("journalNumber", new BsonInt64(manifest.journalNumber()))
                .append("journalHash", new BsonString(manifest.journalHash())));
        collection(STATE)
                .updateOne(Filters.eq("_id", EPOCH), Updates.set("value", epoch), new UpdateOptions().upsert(true));
    }

    private void mark(BsonDocument state) {
        collection(STATE).replaceOne(Filters.eq("_id", state.get("_id")), state, new ReplaceOptions().upsert(true));
    }

    private List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !name.startsWith("system."))
                .toList();
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}
