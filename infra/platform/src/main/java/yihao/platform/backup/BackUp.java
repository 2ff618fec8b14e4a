package yihao.platform.backup;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import yihao.platform.backup.Manifest.Part;

/// Backs up one database while its service works on. A folder named after a time holds a whole backup: until it does,
/// it is called otherwise.
public final class BackUp {

    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /// Who does what just now is no state.
    private static final String LEASES = "leases";

    private final MongoClient client;

    public BackUp(MongoClient client) {
        this.client = client;
    }

    /// @return the folder of this backup, `<folder>/<database>/<time>`
    public Path of(String database, Path folder, Instant now) {
        var whole = folder.resolve(database).resolve(STAMP.format(now));
        var unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        try {
            Files.createDirectories(unfinished);
            try (var snapshot = DatabaseSnapshot.of(client, database)) {
                write(snapshot, database, unfinished, now);
            }
            return Files.move(unfinished, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DatabaseSnapshot snapshot, String database, Path folder, Instant now) {
        var seen = new Seen();
        var parts = snapshot.collections().stream()
                .filter(name -> !name.equals(LEASES))
                .map(name -> write(snapshot, name, folder, indexes(client, database, name), seen))
                .toList();
        new Manifest(Manifest.FORMAT, database, now, seen.epoch, seen.number, seen.hash, List.copyOf(parts))
                .write(folder);
    }

    private static Part write(
            DatabaseSnapshot snapshot, String name, Path folder, Map<String, String> indexes, Seen seen) {
        try (var file = new DocumentFile(folder.resolve(name + Part.SUFFIX))) {
            snapshot.read(name, document -> {
                file.add(document);
                seen.see(name, document);
            });
            var sum = file.sum();
            return new Part(name, sum.documents(), sum.bytes(), sum.sha256(), indexes);
        }
    }

    static Map<String, String> indexes(MongoClient client, String database, String collection) {
        var indexes = new TreeMap<String, String>();
        for (var index : client.getDatabase(database).getCollection(collection).listIndexes(BsonDocument.class)) {
            index.remove("v");
            index.remove("ns");
            var name = index.getString("name").getValue();
            if (!name.equals("_id_")) {
                indexes.put(name, index.toJson());
            }
        }
        return indexes;
    }

    /// What a manifest says of the whole, found in passing.
    private static final class Seen {
        private @Nullable Long epoch;
        private long number;
        private String hash = "";

        void see(String collection, RawBsonDocument document) {
            if (collection.equals("journal") && document.getNumber("_id").longValue() > number) {
                number = document.getNumber("_id").longValue();
                hash = document.getString("hash").getValue();
            }
            if (collection.equals(RestoreDatabase.STATE)
                    && document.getString("_id").getValue().equals(RestoreDatabase.EPOCH)) {
                epoch = document.getNumber("value").longValue();
            }
        }
    }
}
