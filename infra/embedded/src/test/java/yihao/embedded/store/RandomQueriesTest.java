package yihao.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An indexed collection and its twin without indexes")
class RandomQueriesTest {
    private static final int ARRAYS_SIDE_BY_SIDE = 171;
    private static final int NO_SUCH_PATH = 28;
    private static final int STEPS = 700;
    private static final int MOST = 5;

    private Random random = new Random(1);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void answer_alike_whatever_is_asked(long seed) {
        random = new Random(seed);
        try (var store = EmbeddedStore.temporary();
                var client = MongoClients.create(store.uri())) {
            var indexed = client.getDatabase("d").getCollection("indexed");
            var twin = client.getDatabase("d").getCollection("twin");
            index(indexed);
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(3) == 0) {
                    change(indexed, twin);
                } else {
                    ask(indexed, twin);
                }
            }
        }
    }

    private static void index(MongoCollection<Document> collection) {
        for (var keys : List.of(
                "{a: 1}",
                "{a: 1, b: -1}",
                "{b: 1, c: 1, _id: 1}",
                "{t: 1, b: 1}",
                "{'e.x': 1, 'e.y': -1}",
                "{c: -1}")) {
            collection.createIndex(Document.parse(keys));
        }
        collection.createIndex(
                Document.parse("{c: 1, a: 1}"),
                new IndexOptions().name("partial").partialFilterExpression(Document.parse("{b: {$exists: true}}")));
        collection.createIndex(
                Document.parse("{b: -1}"), new IndexOptions().name("sparse").sparse(true));
    }

    private void change(MongoCollection<Document> indexed, MongoCollection<Document> twin) {
        var id = random.nextInt(120);
        var filter = new Document("_id", id);
        switch (random.nextInt(5)) {
            case 0 -> both(indexed, twin, c -> c.deleteOne(filter));
            case 1 -> {
                var update = new Document("$set", new Document(field(), value()));
                both(indexed, twin, c -> c.updateOne(filter, update));
            }
            default -> {
                var document = document(id);
                both(
                        indexed,
                        twin,
                        c -> c.replaceOne(
                                filter, document, new com.mongodb.client.model.ReplaceOptions().upsert(true)));
            }
        }
    }

    private static void both(
            MongoCollection<Document> one,
            MongoCollection<Document> two,
            java.util.function.Consumer<MongoCollection<Document>> change) {
        try {
            change.accept(one);
        } catch (MongoException e) {
            assertThat(e.getCode()).as(e.getMessage()).isIn(ARRAYS_SIDE_BY_SIDE, NO_SUCH_PATH);
            return;
        }
        change.accept(two);
    }

    private Document document(int id) {
        var document = new Document("_id", id);
        for (var field : List.of("a", "b", "c")) {
            if (random.nextInt(5) > 0) {
                document.append(field, value());
            }
        }
        if (random.nextBoolean()) {
            document.append("t", random.nextInt(4) == 0 ? value() : values());
        }
        if (random.nextBoolean()) {
            var elements = new ArrayList<Object>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                elements.add(
                        random.nextInt(6) == 0
                                ? value()
                                : new Document("x", value()).append(random.nextBoolean() ? "y" : "z", value()));
            }
            document.append("e", random.nextInt(5) == 0 ? new Document("x", value()) : elements);
        }
        return document;
    }

    private void ask(MongoCollection<Document> indexed, MongoCollection<Document> twin) {
        var query = query();
        if (random.nextInt(4) == 0) {
            query = new Document("$or", List.of(query, query())).append("a", condition());
        }
        var sort = new Document(sortField(), random.nextBoolean() ? 1 : -1);
        if (random.nextBoolean()) {
            sort.append(sortField(), random.nextBoolean() ? 1 : -1);
        }
        sort.append("_id", random.nextBoolean() ? 1 : -1);
        var limit = random.nextInt(3) == 0 ? 1 + random.nextInt(10) : 0;
        assertThat(answer(indexed, query, sort, limit))
                .as("%s sort %s limit %s", query.toJson(), sort.toJson(), limit)
                .isEqualTo(answer(twin, query, sort, limit));
        var all = answer(twin, query, sort, 0).size();
        assertThat(indexed.countDocuments(query)).isEqualTo(all);
        assertThat(indexed.countDocuments(query, new CountOptions().limit(MOST)))
                .isEqualTo(Math.min(MOST, all));
    }

    private static List<Document> answer(
            MongoCollection<Document> collection, Document query, Document sort, int limit) {
        return collection.find(query).sort(sort).limit(limit).into(new ArrayList<>());
    }

    private Document query() {
        var query = new Document();
        for (int i = random.nextInt(3); i >= 0; i--) {
            query.append(field(), condition());
        }
        if (random.nextInt(4) == 0) {
            query.append("e", new Document("$elemMatch", new Document("x", condition()).append("y", condition())));
        }
        return query;
    }

    private String field() {
        return List.of("a", "b", "c", "t", "e.x", "e.y").get(random.nextInt(6));
    }

    private String sortField() {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }

    private @Nullable Object condition() {
        return switch (random.nextInt(8)) {
            case 0 -> new Document("$in", values());
            case 1 -> new Document("$gt", plain());
            case 2 -> new Document("$lte", plain());
            case 3 -> new Document("$gte", plain()).append("$lt", plain());
            case 4 -> new Document("$exists", random.nextBoolean());
            case 5 -> new Document("$ne", value());
            case 6 -> new Document("$in", List.of("s" + random.nextInt(5), "s" + random.nextInt(5)));
            default -> value();
        };
    }

    private List<@Nullable Object> values() {
        var values = new ArrayList<@Nullable Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value());
        }
        return values;
    }

    private @Nullable Object value() {
        return random.nextInt(12) == 0 ? null : plain();
    }

    private Object plain() {
        var small = random.nextInt(5);
        return switch (random.nextInt(5)) {
            case 0 -> "s" + small;
            case 1 -> (long) small;
            case 2 -> new Decimal128(small);
            case 3 -> random.nextBoolean();
            default -> small;
        };
    }
}
