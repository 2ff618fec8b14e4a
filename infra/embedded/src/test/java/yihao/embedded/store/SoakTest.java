package yihao.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store's files under endless rewriting")
class SoakTest {
    /// By hand: `-Dsoak.seconds=3600`.
    private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("soak.seconds", 16));

    private static final int DOCUMENTS = 1_000;
    private static final int BATCH = 100;
    private static final int BYTES = 3_000;
    private static final long LIVE = (long) DOCUMENTS * BYTES;
    /// The same on any machine, so that the same lies side by side.
    private static final Duration ROUND = Duration.ofMillis(500);

    /// Superseded space is used again after five seconds: checkpoints of so long lie side by side.
    private static final int MOST_TIMES_LIVE = 12;

    private static final long MOST_LOG = 9L << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    @Test
    void stay_within_a_multiple_of_what_is_alive() throws Exception {
        var settings = new StoreSettings(directory, 0, false, Duration.ofSeconds(2));
        var most = 0L;
        var written = 0L;
        var end = System.nanoTime() + SOAK.toNanos();
        try (var store = EmbeddedStore.start(settings);
                var client = MongoClients.create(store.uri())) {
            var leads = client.getDatabase("d").getCollection("leads");
            leads.createIndex(Indexes.ascending("version"));
            for (int round = 1; System.nanoTime() < end || round <= 2; round++) {
                var next = System.nanoTime() + ROUND.toNanos();
                for (int from = 0; from < DOCUMENTS; from += BATCH) {
                    rewrite(leads, from, round);
                }
                written += LIVE;
                most = Math.max(most, size("store.mv"));
                assertThat(size("store.log")).isLessThan(MOST_LOG);
                LockSupport.parkNanos(next - System.nanoTime());
            }
            assertThat(leads.countDocuments()).isEqualTo(DOCUMENTS);
        }
        System.out.printf(
                "%d MB written over %d MB: the data file had at most %d MB, %d MB when closed%n",
                written >> 20, LIVE >> 20, most >> 20, size("store.mv") >> 20);
        assertThat(most).isBetween(LIVE, MOST_TIMES_LIVE * LIVE);
    }

    private static void rewrite(MongoCollection<Document> leads, int from, int round) {
        leads.bulkWrite(IntStream.range(from, from + BATCH)
                .mapToObj(id -> new ReplaceOneModel<>(
                        new Document("_id", id),
                        new Document("_id", id).append("version", round).append("text", "x".repeat(BYTES)),
                        new ReplaceOptions().upsert(true)))
                .toList());
    }

    private long size(String name) throws IOException {
        return Files.size(directory.resolve(name));
    }
}
