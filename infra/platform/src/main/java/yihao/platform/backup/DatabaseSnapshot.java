package yihao.platform.backup;

import com.mongodb.ClientSessionOptions;
import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/// A database as it stands at one moment, whatever is written meanwhile: nothing that came later is in it, and nothing
/// that came before is missing.
interface DatabaseSnapshot extends AutoCloseable {

    List<String> collections();

    void read(String collection, Consumer<RawBsonDocument> documents);

    @Override
    void close();

    /// @throws BackupRefused of a server that has no snapshots, as a MongoDB without a replica set
    static DatabaseSnapshot of(MongoClient client, String name) {
        var database = client.getDatabase(name);
        var hello = client.getDatabase("admin").runCommand(new BsonDocument("hello", new BsonInt32(1)));
        if (hello.containsKey("setName") || "isdbgrid".equals(hello.get("msg"))) {
            var snapshot = ClientSessionOptions.builder().snapshot(true).build();
            return new InSession(client.startSession(snapshot), database);
        }
        try {
            return new OfStandIn(database);
        } catch (MongoCommandException _) {
            throw new BackupRefused("This server has no snapshots: MongoDB has them as a replica set or as a cluster");
        }
    }

    /// MongoDB reads everything in a snapshot session as of the time of its first read, for as long as
    /// `minSnapshotHistoryWindowInSeconds` says.
    record InSession(ClientSession session, MongoDatabase database) implements DatabaseSnapshot {

        @Override
        public List<String> collections() {
            return database.listCollectionNames().into(new ArrayList<>()).stream()
                    .filter(name -> !name.startsWith("system."))
                    .toList();
        }

        @Override
        public void read(String collection, Consumer<RawBsonDocument> documents) {
            database.getCollection(collection, RawBsonDocument.class)
                    .find(session)
                    .forEach(documents);
        }

        @Override
        public void close() {
            session.close();
        }
    }

    /// The laptop's store has snapshots of its own.
    final class OfStandIn implements DatabaseSnapshot {

        private static final int PAGE = 32;

        private final MongoDatabase database;
        private final List<String> collections;

        OfStandIn(MongoDatabase database) {
            this.database = database;
            this.collections = database
                    .runCommand(new BsonDocument("snapshotBegin", new BsonInt32(1)), BsonDocument.class)
                    .getArray("collections")
                    .stream()
                    .map(name -> name.asString().getValue())
                    .toList();
        }

        @Override
        public List<String> collections() {
            return collections;
        }

        @Override
        public void read(String collection, Consumer<RawBsonDocument> documents) {
            var next =
                    new BsonDocument("snapshotRead", new BsonString(collection)).append("limit", new BsonInt32(PAGE));
            while (true) {
                var page = database.runCommand(next, RawBsonDocument.class).getArray("documents");
                page.forEach(document -> documents.accept((RawBsonDocument) document));
                if (page.size() < PAGE) {
                    return;
                }
            }
        }

        @Override
        public void close() {
            database.runCommand(new BsonDocument("snapshotEnd", new BsonInt32(1)));
        }
    }
}
