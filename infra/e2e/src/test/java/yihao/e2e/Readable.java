package yihao.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import yihao.e2e.traces.Traces;

/// What of some texts can be read in everything the platform wrote: its whole data folder, and its store as the driver
/// shows it, however its pages lie in the file.
final class Readable {

    private Readable() {}

    /// @param texts by what they are
    static Set<String> of(Map<String, String> texts, Path data, MongoClient store) {
        var traces = new Traces(texts);
        var found = new TreeSet<>(traces.in(data));
        for (var name : store.listDatabaseNames()) {
            var database = store.getDatabase(name);
            for (var collection : database.listCollectionNames()) {
                database.getCollection(collection, BsonDocument.class)
                        .find()
                        .forEach(document -> found.addAll(traces.in(
                                name + "." + collection, document.toJson().getBytes(UTF_8))));
            }
        }
        return found;
    }
}
