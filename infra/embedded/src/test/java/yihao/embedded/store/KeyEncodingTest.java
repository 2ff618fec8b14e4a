package yihao.embedded.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A data file of another key encoding")
class KeyEncodingTest {
    private static final int DOCUMENTS = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path directory;

    @Test
    void is_sorted_and_indexed_anew() {
        with(leads -> {
            leads.createIndex(ascending("code"), new IndexOptions().unique(true));
            leads.createIndex(ascending("tags"));
            leads.insertMany(IntStream.range(0, DOCUMENTS)
                    .mapToObj(KeyEncodingTest::lead)
                    .toList());
        });
        writeAsAnotherEncodingWould();

        with(leads -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                assertThat(leads.find(eq("_id", i)).first()).isEqualTo(lead(i));
                assertThat(leads.find(eq("code", "c" + i)).first()).isEqualTo(lead(i));
            }
            assertThat(leads.countDocuments(eq("tags", "t1"))).isEqualTo(DOCUMENTS / 3);
            assertThatThrownBy(() -> leads.insertOne(lead(0).append("_id", "other")))
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> leads.insertOne(lead(0).append("code", "other")))
                    .hasMessageContaining("E11000");
        });
    }

    private void with(Consumer<MongoCollection<Document>> body) {
        try (var store = EmbeddedStore.start(directory, 0);
                var client = MongoClients.create(store.uri())) {
            body.accept(client.getDatabase("d").getCollection("leads"));
            assertThat(store.scanCounts()).isEmpty();
        }
    }

    private static Document lead(int i) {
        return new Document("_id", i).append("code", "c" + i).append("tags", List.of("all", "t" + i % 3));
    }

    /// Everything stands the other way round.
    private void writeAsAnotherEncodingWould() {
        try (var file = MVStore.open(directory.resolve("store.mv").toString())) {
            StoreFile.marks(file).put("keyEncoding", 0);
            for (var name : file.getMapNames()) {
                if (name.startsWith("databases.d.") || name.startsWith("d.leads._index_")) {
                    var builder = new MVMap.Builder<Object, Object>().valueType(BsonType.TYPE);
                    builder.setKeyType(
                            new Reversed(name.startsWith("d.") ? ByteArrayDataType.INSTANCE : BsonType.TYPE));
                    var map = file.openMap(name, builder);
                    var all = new ArrayList<Map.Entry<Object, Object>>(map.entrySet());
                    map.clear();
                    all.forEach(each -> map.put(each.getKey(), each.getValue()));
                }
            }
        }
    }

    private static final class Reversed extends BasicDataType<Object> {
        private final DataType<Object> type;

        @SuppressWarnings("unchecked") // index entries have bytes for keys
        Reversed(DataType<?> type) {
            this.type = (DataType<Object>) type;
        }

        @Override
        public int compare(Object a, Object b) {
            return type.compare(b, a);
        }

        @Override
        public int getMemory(Object value) {
            return type.getMemory(value);
        }

        @Override
        public void write(WriteBuffer out, Object value) {
            type.write(out, value);
        }

        @Override
        public Object read(ByteBuffer in) {
            return type.read(in);
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }
}
