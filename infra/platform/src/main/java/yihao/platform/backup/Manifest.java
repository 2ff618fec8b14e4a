package yihao.platform.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds; it lies beside the files as `manifest.json`.
///
/// @param format of the files: 1 is a `<collection>.bson.gz` each, as `mongodump --gzip` writes them
/// @param epoch of the service; null: the database has none, as that of the keys
/// @param journalNumber of the last journal entry, 0 without one
public record Manifest(
        int format,
        String database,
        Instant takenAt,
        @Nullable Long epoch,
        long journalNumber,
        String journalHash,
        List<Part> collections) {

    static final int FORMAT = 1;
    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// @param sha256 of the documents before they are compressed
    /// @param indexes as MongoDB describes them, in extended JSON, by name
    public record Part(String name, long documents, long bytes, String sha256, Map<String, String> indexes) {

        static final String SUFFIX = ".bson.gz";

        String file() {
            return name + SUFFIX;
        }
    }

    void write(Path folder) {
        JSON.writeValue(folder.resolve(FILE).toFile(), this);
    }

    /// @throws BackupRefused where no whole backup lies
    public static Manifest read(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.isReadable(file)) {
            throw new BackupRefused("There is no backup in " + folder);
        }
        var manifest = JSON.readValue(file.toFile(), Manifest.class);
        if (manifest.format() != FORMAT) {
            throw new BackupRefused("The backup in " + folder + " is of format " + manifest.format());
        }
        return manifest;
    }

    public long documents() {
        return collections.stream().mapToLong(Part::documents).sum();
    }
}
