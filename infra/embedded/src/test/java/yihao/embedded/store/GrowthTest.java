package yihao.embedded.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A declared query on a growing collection")
class GrowthTest {
    private static final int FEW = 1_000;
    /// By hand: `-Dgrowth.documents=100000`.
    private static final int MANY = Integer.getInteger("growth.documents", 10_000);

    private static final int BATCH = 1_000;
    private static final int REPEATED = 50;
    private static final int PAGE = 20;
    private static final Bson LATEST = new Document("at", -1).append("_id", 1);

    private static final Map<String, Consumer<MongoCollection<Document>>> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("by identifier", find(eq("_id", 500)));
        QUERIES.put("by unique code", find(eq("code", "c500")));
        QUERIES.put("by a key in a list", find(elemMatch("keys", and(eq("client", "m0"), eq("key", "k500")))));
        QUERIES.put("first page of the city", page(eq("readers", "city")));
        QUERIES.put("second page of a unit", page(and(eq("readers", "u1"), lt("at", 900))));
        QUERIES.put("page of two units", page(in("readers", "u1", "u2")));
        QUERIES.put("either of two", find(or(eq("code", "c1"), eq("_id", 2))));
        QUERIES.put(
                "what is due",
                leads -> read(leads.find(and(eq("state", "open"), in("unit", "u1", "u2"), lte("due", 1_000_000)))
                        .sort(ascending("due"))
                        .limit(PAGE)));
        QUERIES.put(
                "claim the next",
                leads -> leads.findOneAndUpdate(
                        and(eq("state", "open"), eq("unit", "u3")),
                        set("claimed", true),
                        new FindOneAndUpdateOptions().sort(ascending("due"))));
        QUERIES.put("compare and swap", leads -> {
            var id = new Document("_id", 77);
            var version = leads.find(id).map(lead -> lead.get("version")).first();
            assertThat(leads.updateOne(and(id, eq("version", version)), inc("version", 1))
                            .getMatchedCount())
                    .isEqualTo(1);
        });
        QUERIES.put(
                "count to a hundred",
                leads -> assertThat(leads.countDocuments(eq("readers", "city"), new CountOptions().limit(100)))
                        .isEqualTo(100));
    }

    private static Consumer<MongoCollection<Document>> find(Bson filter) {
        return leads -> read(leads.find(filter));
    }

    private static Consumer<MongoCollection<Document>> page(Bson filter) {
        return leads -> read(leads.find(filter).sort(LATEST).limit(PAGE));
    }

    private static void read(com.mongodb.client.FindIterable<Document> found) {
        assertThat(found.into(new ArrayList<>())).isNotEmpty();
    }

    private record Cost(String query, long examined, long micros) {}

    @Test
    void looks_at_no_more_than_twice_as_much() {
        try (var store = EmbeddedStore.temporary();
                var client = MongoClients.create(store.uri())) {
            var leads = client.getDatabase("d").getCollection("leads");
            index(leads);
            insert(leads, 0, FEW);
            costs(store, leads); // the compiler's share
            var few = costs(store, leads);
            insert(leads, FEW, MANY);
            var many = costs(store, leads);

            System.out.printf("%-24s examined at %d, at %d; microseconds%n", "", FEW, MANY);
            for (int i = 0; i < few.size(); i++) {
                var small = few.get(i);
                var great = many.get(i);
                System.out.printf(
                        "%-24s %6d %6d; %6d %6d%n",
                        small.query, small.examined, great.examined, small.micros, great.micros);
                assertThat(great.examined).as(small.query).isPositive().isLessThanOrEqualTo(2 * small.examined);
            }
            assertThat(store.scanCounts()).isEmpty();
        }
    }

    private static void index(MongoCollection<Document> leads) {
        leads.createIndex(ascending("code"), new IndexOptions().unique(true));
        leads.createIndex(new Document("readers", 1).append("at", -1).append("_id", 1));
        leads.createIndex(ascending("state", "unit", "due"));
        leads.createIndex(
                ascending("keys.client", "keys.key"),
                new IndexOptions().unique(true).partialFilterExpression(exists("keys.client")));
    }

    private static void insert(MongoCollection<Document> leads, int from, int to) {
        for (int batch = from; batch < to; batch += BATCH) {
            leads.insertMany(IntStream.range(batch, batch + BATCH)
                    .mapToObj(GrowthTest::lead)
                    .toList());
        }
    }

    private static Document lead(int i) {
        return new Document("_id", i)
                .append("version", 1)
                .append("code", "c" + i)
                .append("readers", List.of("city", "u" + i % 7))
                .append("at", i)
                .append("state", i % 2 == 0 ? "open" : "closed")
                .append("unit", "u" + i % 5)
                .append("due", i)
                .append("keys", List.of(new Document("client", "m" + i % 5).append("key", "k" + i)));
    }

    private static List<Cost> costs(EmbeddedStore store, MongoCollection<Document> leads) {
        return QUERIES.entrySet().stream()
                .map(query -> cost(store, leads, query.getKey(), query.getValue()))
                .toList();
    }

    private static Cost cost(
            EmbeddedStore store,
            MongoCollection<Document> leads,
            String name,
            Consumer<MongoCollection<Document>> query) {
        var before = store.examined();
        var began = System.nanoTime();
        for (int i = 0; i < REPEATED; i++) {
            query.accept(leads);
        }
        return new Cost(name, (store.examined() - before) / REPEATED, (System.nanoTime() - began) / 1_000 / REPEATED);
    }
}
