package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;

/// The maps of the data file, under the names the class library gives them.
record StoreMaps(MVStore store, Changes changes) {
    private static final String DOCUMENTS = "databases.";
    private static final String NOTES = "meta.";
    private static final String ENTRIES = "._index_";

    MVMap<Object, Document> documents(String namespace) {
        return open(DOCUMENTS + namespace);
    }

    MVMap<byte[], Object> entries(String namespace, String index) {
        return open(namespace + ENTRIES + index);
    }

    MVMap<String, Object> notes(String namespace) {
        return open(NOTES + namespace);
    }

    Stream<MVMap<Object, Document>> allDocuments() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(this::open);
    }

    /// The collections of a database with their documents, but not the store's own.
    Map<String, MVMap<Object, Document>> documentsOf(String database) {
        var prefix = DOCUMENTS + database + ".";
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix) && !name.startsWith(prefix + "system."))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), this::open));
    }

    Stream<MVMap<byte[], Object>> allEntries() {
        return store.getMapNames().stream()
                .filter(name -> name.contains(ENTRIES) && !name.startsWith(DOCUMENTS) && !name.startsWith(NOTES))
                .map(this::open);
    }

    <K, V> MVMap<K, V> byId(int id) {
        return open(Objects.requireNonNull(store.getMapName(id), "A change of a map that is not there"));
    }

    @SuppressWarnings("unchecked") // the name says what is in it
    private <K, V> MVMap<K, V> open(String name) {
        DataType<?> keys = BsonType.TYPE;
        DataType<?> values = BsonType.TYPE;
        if (name.startsWith(NOTES)) {
            keys = new ObjectDataType();
            values = keys;
        } else if (!name.startsWith(DOCUMENTS)) {
            keys = ByteArrayDataType.INSTANCE;
        }
        return store.openMap(name, new LoggedMap.Builder<>((DataType<K>) keys, (DataType<V>) values, changes));
    }
}
