package yihao.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store killed in the middle of writing")
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final int WRITERS = 8;
    private static final long MOST_FURTHER_MILLIS = 700;
    private static final int ENOUGH = 40;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 16;
    private static final int KILLED = 137;
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    /// The last version of each document that was acknowledged.
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /// When a round's process dies: at any time, or by itself at a step on the disk.
    enum Moment {
        ANY_TIME,
        LOGGED_BUT_NOT_ANSWERED,
        IN_A_CHECKPOINT,
        BETWEEN_CHECKPOINT_AND_NEW_LOG
    }

    /// The process that is killed. It makes a checkpoint every moment, and may die once its input has ended: before,
    /// what the last round left is read from it.
    static final class Victim {
        public static void main(String[] arguments) throws InterruptedException {
            var folder = FragileFiles.folder(Path.of(arguments[0]));
            var settings = new StoreSettings(null, 0, true, Duration.ofMillis(20));
            var store = EmbeddedStore.start(folder, settings);
            var death = new Death(Moment.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
            Thread.ofPlatform().daemon().start(() -> {
                awaitEndOfInput();
                FragileFiles.meet(Path.of(arguments[0]), death);
            });
            StoreProcess.serve(store);
        }

        private static void awaitEndOfInput() {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Death implements FragileFiles.Hazard {
        private final Moment moment;
        private final AtomicInteger left;

        Death(Moment moment, int times) {
            this.moment = moment;
            this.left = new AtomicInteger(times);
        }

        @Override
        public int write(String file, int bytes) {
            var now = file.endsWith(".mv") && bytes > 0 && moment == Moment.IN_A_CHECKPOINT;
            return now && left.decrementAndGet() == 0 ? bytes / 2 : bytes;
        }

        @Override
        public void broken(String file) {
            Runtime.getRuntime().halt(KILLED);
        }

        @Override
        public void afterForce(String file) {
            var now = file.endsWith(".mv")
                    ? moment == Moment.BETWEEN_CHECKPOINT_AND_NEW_LOG
                    : moment == Moment.LOGGED_BUT_NOT_ANSWERED;
            if (now && left.decrementAndGet() == 0) {
                broken(file);
            }
        }
    }

    @Test
    void keeps_every_acknowledged_write_and_its_indexes_in_step() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var moment = Moment.values()[round % Moment.values().length];
            var times = ThreadLocalRandom.current().nextInt(FEWEST_STEPS, MOST_STEPS);
            var victim = StoreProcess.start(
                    Victim.class, SMALL, directory.toString(), moment.toString(), String.valueOf(times));
            try (var client = MongoClients.create(victim.uri())) {
                var collection = collection(client);
                verify(collection);
                victim.process().getOutputStream().close();
                writeUntilKilled(victim.process(), moment, collection, round);
            } finally {
                victim.process().destroyForcibly().waitFor();
            }
        }
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            verify(collection(client));
        }
        System.out.printf("%d processes killed, %d documents acknowledged, none lost%n", ROUNDS, acknowledged.size());
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        var collection = client.getDatabase("d").getCollection("c");
        collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        return collection;
    }

    private void writeUntilKilled(Process victim, Moment moment, MongoCollection<Document> collection, int round)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                threads.submit(() -> write(collection, "r" + round + "w" + writer));
            }
            if (moment == Moment.ANY_TIME) {
                var before = acknowledged.size();
                await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() > before + ENOUGH);
                var further = ThreadLocalRandom.current().nextLong(MOST_FURTHER_MILLIS);
                assertThat(victim.waitFor(further, TimeUnit.MILLISECONDS)).isFalse();
                victim.destroyForcibly().waitFor();
            } else {
                assertThat(victim.waitFor(2, TimeUnit.MINUTES)).as("%s", moment).isTrue();
                assertThat(victim.exitValue()).isEqualTo(KILLED);
            }
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
}
