package yihao.platform.backup;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Whether a database holds what a backup held.
public final class CheckBackup {

    private final MongoClient client;

    public CheckBackup(MongoClient client) {
        this.client = client;
    }

    /// Before the service starts again: as many documents of each kind, under the same indexes. The state of the
    /// service is left out, which says now that it was restored.
    ///
    /// @return what differs
    public List<String> restored(Path folder, String database) {
        var findings = new ArrayList<String>();
        for (var part : Manifest.read(folder).collections()) {
            var number = client.getDatabase(database).getCollection(part.name()).countDocuments();
            if (number != part.documents() && !part.name().equals(RestoreDatabase.STATE)) {
                findings.add("%s: %d documents, not %d".formatted(part.name(), number, part.documents()));
            }
            if (!BackUp.indexes(client, database, part.name()).equals(part.indexes())) {
                findings.add(part.name() + ": other indexes");
            }
        }
        return findings;
    }
}
