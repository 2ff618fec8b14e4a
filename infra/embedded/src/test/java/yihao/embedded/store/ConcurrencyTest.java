package yihao.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store under sixteen threads")
class ConcurrencyTest {
    private static final int THREADS = 16;
    private static final int EACH = 60;
    /// By hand: `-Dconcurrency.answers=1000000`, which does not wait for the disk.
    private static final int ANSWERS = Integer.getInteger("concurrency.answers", 2 * THREADS * EACH);

    private static final boolean DURABLE = ANSWERS <= 2 * THREADS * EACH;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    @Test
    void gives_every_number_once_and_never_shows_half_a_change() throws Exception {
        with(counters -> {
            counters.insertOne(new Document("_id", "n").append("a", 0).append("b", 0));
            Set<Integer> numbers = ConcurrentHashMap.newKeySet();
            var wrong = new AtomicInteger();
            var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
            var increments = ANSWERS / 2 / THREADS;
            allAtOnce(_ -> {
                for (int i = 0; i < increments; i++) {
                    var changed = Objects.requireNonNull(
                            counters.findOneAndUpdate(eq("_id", "n"), combine(inc("a", 1), inc("b", 1)), after));
                    var read =
                            Objects.requireNonNull(counters.find(eq("_id", "n")).first());
                    numbers.add(changed.getInteger("a"));
                    if (torn(changed) || torn(read) || read.getInteger("a") < changed.getInteger("a")) {
                        wrong.incrementAndGet();
                    }
                }
            });
            System.out.printf(
                    "%d answers: %d numbers given twice, %d torn or stale%n",
                    2 * increments * THREADS, increments * THREADS - numbers.size(), wrong.get());
            assertThat(numbers).hasSize(increments * THREADS);
            assertThat(wrong).hasValue(0);
        });
    }

    private static boolean torn(Document counter) {
        return !Objects.equals(counter.get("a"), counter.get("b"));
    }

    @Test
    void lets_one_win_each_unique_key() throws Exception {
        with(leads -> {
            leads.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            var won = new AtomicInteger();
            allAtOnce(thread -> {
                for (int code = 0; code < EACH; code++) {
                    try {
                        leads.insertOne(new Document("_id", thread + "-" + code).append("code", code));
                        won.incrementAndGet();
                    } catch (com.mongodb.MongoWriteException e) {
                        assertThat(e.getCode()).isEqualTo(11000);
                    }
                }
            });
            assertThat(won).hasValue(EACH);
            assertThat(leads.countDocuments()).isEqualTo(EACH);
        });
    }

    private interface Body {
        void on(MongoCollection<Document> collection) throws Exception;
    }

    private void with(Body body) throws Exception {
        try (var store = EmbeddedStore.start(new StoreSettings(directory, 0, DURABLE, Duration.ofSeconds(15)));
                var client = MongoClients.create(store.uri())) {
            body.on(client.getDatabase("d").getCollection("c"));
        }
    }

    private static void allAtOnce(IntConsumer work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(Executors.callable(() -> work.accept(thread)));
            }
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
