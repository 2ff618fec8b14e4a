package yihao.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store's data file and log")
@SuppressWarnings("NullAway.Init") // set by JUnit
class StoreDiskTest {
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path directory;

    private void with(Path folder, Duration sweep, Consumer<MongoCollection<Document>> body) {
        try (var store = EmbeddedStore.start(FragileFiles.folder(folder), new StoreSettings(null, 0, true, sweep));
                var client = MongoClients.create(store.uri())) {
            body.accept(client.getDatabase("d").getCollection("c"));
        }
    }

    /// The files as a kill would leave them.
    private Path copy(Path folder) {
        try {
            var copy = Files.createTempDirectory(directory, "copy");
            for (var name : new String[] {"store.mv", "store.log"}) {
                Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document doc(int id) {
        return new Document("_id", id).append("text", "x".repeat(3000));
    }

    @Test
    void a_torn_end_of_the_log_is_cut_and_written_over() throws Exception {
        var copies = new Path[1];
        with(directory, NEVER, leads -> {
            leads.insertOne(doc(1));
            leads.insertOne(doc(2));
            leads.insertOne(doc(3));
            copies[0] = copy(directory);
        });
        var log = copies[0].resolve("store.log");
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(file.length() - 1);
        }
        with(copies[0], NEVER, leads -> {
            assertThat(leads.find().map(d -> d.get("_id"))).containsExactly(1, 2);
            leads.insertOne(doc(4));
        });
        with(
                copies[0],
                NEVER,
                leads -> assertThat(leads.find().map(d -> d.get("_id"))).containsExactly(1, 2, 4));
    }

    @Test
    void a_batch_with_a_wrong_byte_ends_the_log() throws Exception {
        var copies = new Path[1];
        with(directory, NEVER, leads -> {
            leads.insertOne(doc(1));
            leads.insertOne(doc(2));
            leads.insertOne(doc(3));
            copies[0] = copy(directory);
        });
        try (var file = new RandomAccessFile(copies[0].resolve("store.log").toFile(), "rw")) {
            file.seek(file.length() / 4);
            var there = file.read();
            file.seek(file.length() / 4);
            file.write(there ^ 1);
        }
        with(
                copies[0],
                NEVER,
                leads -> assertThat(leads.find().map(d -> d.get("_id"))).containsExactly(1));
    }

    @Test
    void a_data_file_from_before_there_was_a_log_is_opened() throws Exception {
        with(directory, NEVER, leads -> leads.insertOne(doc(1)));
        try (var file = MVStore.open(directory.resolve("store.mv").toString())) {
            StoreFile.marks(file).remove("log");
        }
        Files.delete(directory.resolve("store.log"));

        with(directory, NEVER, leads -> {
            assertThat(leads.find(eq("_id", 1)).first()).isEqualTo(doc(1));
            leads.insertOne(doc(2));
        });
        with(directory, NEVER, leads -> assertThat(leads.countDocuments()).isEqualTo(2));
    }

    @Test
    void the_log_is_begun_anew_before_it_grows_long() {
        with(directory, NEVER, leads -> {
            for (int i = 0; i < 30; i++) {
                leads.insertMany(IntStream.range(100 * i, 100 * i + 100)
                        .mapToObj(StoreDiskTest::doc)
                        .toList());
                leads.deleteMany(lt("_id", 100 * i));
            }
        });
        // 9 MB were written to it, and it is begun anew once it is longer than 8 MB.
        assertThat(directory.resolve("store.log"))
                .satisfies(log -> assertThat(Files.size(log)).isBetween(8L << 20, 9L << 20));
    }

    @Test
    void an_idle_store_leaves_the_disk_alone() {
        var steps = new AtomicInteger();
        with(directory, Duration.ofMillis(20), leads -> {
            leads.insertOne(doc(1));
            FragileFiles.meet(directory, new FragileFiles.Hazard() {
                @Override
                public int write(String file, int bytes) {
                    steps.incrementAndGet();
                    return bytes;
                }
            });
            await().atMost(Duration.ofSeconds(20))
                    .during(Duration.ofMillis(500))
                    .until(() -> steps.getAndSet(0) == 0);
        });
    }

    @Test
    void a_second_process_is_told_in_one_sentence_and_the_first_goes_on() throws Exception {
        var first = StoreProcess.start(StoreProcess.class, List.of(), directory.toString());
        try (var client = MongoClients.create(first.uri())) {
            var leads = client.getDatabase("d").getCollection("c");
            leads.insertOne(doc(1));

            assertThatThrownBy(() -> EmbeddedStore.start(directory, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The data file " + directory.resolve("store.mv")
                            + " is held by another process: stop that one, or choose another folder.");
            leads.insertOne(doc(2));
            assertThat(leads.countDocuments()).isEqualTo(2);
        } finally {
            first.process().destroyForcibly().waitFor();
        }
        with(directory, NEVER, leads -> assertThat(leads.countDocuments()).isEqualTo(2));
    }
}
