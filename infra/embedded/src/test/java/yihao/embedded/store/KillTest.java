package yihao.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store killed in the middle of writing")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final int WRITERS = 8;
    private static final long WRITING_MILLIS = 700;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    /// The last version of each document that was acknowledged.
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /// The process that is killed.
    static final class Victim {
        public static void main(String[] arguments) throws InterruptedException {
            var store = EmbeddedStore.start(Path.of(arguments[0]), 0);
            System.out.println("port " + store.port());
            Thread.currentThread().join();
        }
    }

    @Test
    void keeps_every_acknowledged_write_and_its_indexes_in_step() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var victim = victim();
            try (var client = MongoClients.create(uri(victim))) {
                var collection = collection(client);
                verify(collection);
                writeUntilKilled(victim, collection, round);
            } finally {
                victim.destroyForcibly().waitFor();
            }
        }
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            verify(collection(client));
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 10);
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        var collection = client.getDatabase("d").getCollection("c");
        collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        return collection;
    }

    private void writeUntilKilled(Process victim, MongoCollection<Document> collection, int round) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.submit(() -> write(collection, "r" + round + "w" + writer));
            }
            assertThat(victim.waitFor(WRITING_MILLIS, TimeUnit.MILLISECONDS)).isFalse();
            victim.destroyForcibly().waitFor();
            threads.shutdownNow();
        }
    }

    /// Until the connection breaks: insert, then move the indexed key with a compared version.
    private void write(MongoCollection<Document> collection, String prefix) {
        for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
            var id = prefix + "-" + i;
            collection.insertOne(new Document("_id", id).append("version", 1).append("key", id + ":1"));
            acknowledged.put(id, 1);
            collection.updateOne(
                    new Document("_id", id).append("version", 1),
                    Updates.combine(Updates.set("version", 2), Updates.set("key", id + ":2")));
            acknowledged.put(id, 2);
        }
    }

    private void verify(MongoCollection<Document> collection) {
        acknowledged.forEach((id, version) -> {
            var document = Objects.requireNonNull(collection.find(eq("_id", id)).first(), "lost: " + id);
            assertThat(document.getInteger("version")).isGreaterThanOrEqualTo(version);
        });
        for (var document : collection.find()) {
            assertThat(document.getString("key"))
                    .isEqualTo(document.getString("_id") + ":" + document.getInteger("version"));
            assertThat(collection.find(eq("key", document.getString("key"))).first())
                    .isEqualTo(document);
            var other = document.getInteger("version") == 1 ? 2 : 1;
            assertThat(collection
                            .find(eq("key", document.getString("_id") + ":" + other))
                            .first())
                    .isNull();
        }
    }

    private Process victim() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String uri(Process victim) throws IOException {
        var out = new BufferedReader(victim.inputReader(StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return "mongodb://127.0.0.1:" + line.substring("port ".length());
            }
        }
        throw new IOException("The store did not start");
    }
}
