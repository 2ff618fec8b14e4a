package yihao.embedded.store;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store on a full disk")
@SuppressWarnings("NullAway.Init") // set before each test
class DiskFullTest {
    private static final StoreSettings SETTINGS = new StoreSettings(null, 0, true, Duration.ofDays(1));
    private static final int OUT_OF_SPACE = 14031;

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> leads;

    @BeforeEach
    void start() {
        store = EmbeddedStore.start(FragileFiles.folder(directory), SETTINGS);
        client = MongoClients.create(store.uri());
        leads = client.getDatabase("d").getCollection("c");
    }

    @AfterEach
    void stop() {
        FragileFiles.repair(directory);
        client.close();
        store.close();
    }

    /// Files of this name take so many bytes more.
    private void leaveRoom(String name, long bytes) {
        var left = new AtomicLong(bytes);
        FragileFiles.meet(directory, new FragileFiles.Hazard() {
            @Override
            public int write(String file, int asked) throws IOException {
                return file.endsWith(name) && left.addAndGet(-asked) < 0
                        ? Math.toIntExact(Math.max(0, left.get() + asked))
                        : asked;
            }
        });
    }

    /// @return the identifiers that were acknowledged until the first refusal
    private List<Object> insertUntilRefused(int first) {
        var acknowledged = new ArrayList<Object>();
        assertThatThrownBy(() -> {
                    for (int i = first; i < first + 1000; i++) {
                        leads.insertOne(new Document("_id", i).append("text", "x".repeat(3000)));
                        acknowledged.add(i);
                    }
                })
                .isInstanceOfSatisfying(
                        MongoException.class, e -> assertThat(e.getCode()).isEqualTo(OUT_OF_SPACE))
                .hasMessageContaining("No space left on device");
        return acknowledged;
    }

    private List<Object> ids() {
        return leads.find().sort(ascending("_id")).map(d -> d.get("_id")).into(new ArrayList<>());
    }

    private void restart() {
        client.close();
        store.close();
        start();
    }

    @Test
    void refuses_writes_answers_reads_and_goes_on_once_there_is_room() {
        leads.insertOne(new Document("_id", 0));
        leaveRoom("store.log", 20_000);
        var acknowledged = insertUntilRefused(1);
        assertThat(acknowledged).hasSizeBetween(4, 6);

        // The refused one may be kept or not; nothing is changed after it.
        var seen = ids();
        assertThat(insertUntilRefused(100)).isEmpty();
        assertThat(ids()).isEqualTo(seen).containsAll(acknowledged);

        FragileFiles.repair(directory);
        leads.insertOne(new Document("_id", 200));
        restart();
        assertThat(ids()).containsAll(acknowledged).contains(200).doesNotContain(100);
    }

    @Test
    void loses_nothing_acknowledged_when_it_is_stopped_while_the_disk_is_full() {
        leads.insertOne(new Document("_id", 0));
        leaveRoom("store.log", 20_000);
        var acknowledged = insertUntilRefused(1);

        client.close();
        assertThatThrownBy(store::close).hasMessageContaining("No space left on device");
        FragileFiles.repair(directory);
        start();

        acknowledged.addFirst(0);
        assertThat(ids()).isEqualTo(acknowledged);
    }

    @Test
    void says_that_it_has_closed_when_the_data_file_cannot_be_written() {
        leads.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
        leads.insertOne(new Document("_id", 3));
        leaveRoom("store.mv", 1_000);

        assertThatThrownBy(() -> leads.createIndex(ascending("n"))).hasMessageContaining("has closed itself");
        assertThatThrownBy(this::ids).hasMessageContaining("has closed itself").hasMessageContaining("No space left");
        assertThatThrownBy(() -> leads.insertOne(new Document())).hasMessageContaining("has closed itself");

        FragileFiles.repair(directory);
        restart();
        assertThat(ids()).containsExactly(1, 2, 3);
        leads.createIndex(ascending("n"));
    }

    @Test
    void does_not_begin_a_checkpoint_without_room_for_it() {
        var room = new AtomicLong(1L << 40);
        var folder = directory.resolve("own").toFile();
        assertThat(folder.mkdir()).isTrue();
        var maps = new StoreMaps(StoreFile.open(folder + "/store.mv"), new Changes());
        try (var commits = new GroupCommit(StoreDisk.open(maps, folder + "/store.log", true, room::get))) {
            room.set(1 << 20);
            assertThatThrownBy(() -> commits.write(() -> maps.notes("d.c").put("n", 1L)))
                    .hasMessageContaining("less than 64 MB");
            assertThat(maps.notes("d.c").get("n")).isEqualTo(1L);

            room.set(1L << 40);
            commits.write(() -> maps.notes("d.c").put("n", 2L));
            assertThat(maps.notes("d.c").get("n")).isEqualTo(2L);
        } finally {
            maps.store().close();
        }
    }
}
