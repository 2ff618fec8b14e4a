package yihao.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded store")
@SuppressWarnings("NullAway.Init") // set before all tests
class EmbeddedStoreTest extends StoreContract {
    private static final AtomicInteger COLLECTIONS = new AtomicInteger();
    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(new StoreSettings(null, 0, false, Duration.ofMillis(100)));
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void forgetScans() {
        store.forgetScans();
    }

    @Override
    MongoCollection<Document> fresh() {
        return client.getDatabase("test").getCollection("c" + COLLECTIONS.incrementAndGet());
    }

    @Test
    void counts_the_queries_that_no_index_answers() {
        var leads = fresh();
        leads.createIndex(ascending("state.unit", "state.at"));
        leads.createIndex(
                ascending("keys.client", "keys.key"),
                new IndexOptions().partialFilterExpression(exists("keys.client")));
        leads.insertOne(new Document("state", new Document("unit", "u").append("at", 1)));

        read(
                leads,
                eq("_id", 1),
                and(eq("state.unit", "u"), gt("state.at", 0)),
                in("state.unit", "u", "v"),
                or(eq("_id", 1), eq("state.unit", "u")),
                elemMatch("keys", and(eq("client", "a"), eq("key", "1"))));
        assertThat(leads.countDocuments(eq("state.unit", "u"))).isEqualTo(1);
        assertThat(store.scanCounts()).isEmpty();

        read(
                leads,
                eq("state.at", 1),
                regex("state.unit", "u"),
                or(eq("_id", 1), eq("state.at", 1)),
                eq("keys.key", "1"));
        assertThat(store.scanCounts()).isEqualTo(Map.of(leads.getNamespace().getFullName(), 4L));
        assertThat(store.scannedQueries()).contains(leads.getNamespace().getFullName() + " [state.at]");
        var told = client.getDatabase("admin").runCommand(new Document("scanCounts", 1).append("forget", true));
        assertThat(told.get("queries", List.class)).isNotEmpty();
        assertThat(store.scanCounts()).isEmpty();
    }

    private static void read(MongoCollection<Document> collection, Bson... filters) {
        for (var filter : filters) {
            collection.find(filter).forEach(_ -> {});
        }
    }

    @Test
    void sorts_by_the_index_within_one_value_of_an_array() {
        var rows = fresh();
        rows.createIndex(new Document("readers", 1).append("at", -1).append("_id", 1));
        rows.insertMany(IntStream.range(0, 5000)
                .mapToObj(i -> new Document("_id", i)
                        .append("readers", List.of("city", "u" + i % 7))
                        .append("at", i))
                .toList());
        var before = store.examined();
        assertThat(rows.find(eq("readers", "city"))
                        .sort(new Document("at", -1).append("_id", 1))
                        .limit(2)
                        .map(d -> d.get("_id")))
                .containsExactly(4999, 4998);
        assertThat(store.examined() - before).isLessThanOrEqualTo(3);
        assertThat(store.scanCounts()).isEmpty();
    }

    @Test
    void deletes_what_has_expired_and_nothing_else() {
        var sessions = fresh();
        sessions.createIndex(ascending("seen"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
        var now = Instant.now();
        sessions.insertMany(List.of(
                new Document("_id", "old").append("seen", Date.from(now.minusSeconds(120))),
                new Document("_id", "new").append("seen", Date.from(now)),
                new Document("_id", "endless")));

        await().atMost(Duration.ofSeconds(10)).until(() -> sessions.countDocuments() == 2);
        assertThat(sessions.find().sort(descending("_id")).map(d -> d.get("_id")))
                .containsExactly("new", "endless");
    }

    @Test
    void keeps_data_and_indexes_over_a_restart(@TempDir Path directory) {
        try (var first = EmbeddedStore.start(directory, 0);
                var writer = MongoClients.create(first.uri())) {
            var leads = writer.getDatabase("d").getCollection("leads");
            leads.createIndex(
                    ascending("tags"), new IndexOptions().unique(true).partialFilterExpression(exists("tags")));
            leads.insertOne(new Document("_id", 1).append("tags", List.of("a", "b")));
        }
        try (var second = EmbeddedStore.start(directory, 0);
                var reader = MongoClients.create(second.uri())) {
            var leads = reader.getDatabase("d").getCollection("leads");
            assertThat(leads.find(eq("tags", "b")).first()).containsEntry("_id", 1);
            assertThatThrownBy(() -> leads.insertOne(new Document("_id", 2).append("tags", List.of("b"))))
                    .hasMessageContaining("E11000");
            assertThat(second.scanCounts()).isEmpty();
            assertThat(reader.listDatabaseNames()).contains("d");
        }
    }

    @Test
    void says_plainly_that_another_holds_the_file(@TempDir Path directory) {
        try (var _ = EmbeddedStore.start(directory, 0)) {
            assertThatThrownBy(() -> EmbeddedStore.start(directory, 0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("held by another process");
        }
    }

    @Test
    void a_taken_port_is_said_and_its_file_is_let_go(@TempDir Path taken) {
        try (var first = EmbeddedStore.temporary()) {
            assertThatThrownBy(() -> EmbeddedStore.start(taken, first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + first.port() + ": is the port taken?");
        }
        EmbeddedStore.start(taken, 0).close();
    }
}
