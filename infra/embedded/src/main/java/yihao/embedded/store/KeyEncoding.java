package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashMap;
import org.h2.mvstore.MVMap;

/// Brings a file of another key encoding up to this one: [KeyBytes] orders the index entries, and the documents whose
/// identifiers are no texts.
final class KeyEncoding {
    /// Raised with every change of [KeyBytes].
    private static final int CURRENT = 1;

    private static final String MARK = "keyEncoding";

    private final StoreMaps maps;
    private final MVMap<String, Integer> marks;
    private final boolean other;

    KeyEncoding(StoreMaps maps) {
        this.maps = maps;
        this.marks = StoreFile.marks(maps.store());
        this.other = marks.getOrDefault(MARK, CURRENT) != CURRENT;
        marks.putIfAbsent(MARK, CURRENT);
    }

    /// Before the log is replayed, which looks documents up.
    void sortDocuments() {
        if (other) {
            maps.allDocuments()
                    .filter(map -> !map.keySet().stream().allMatch(String.class::isInstance))
                    .forEach(KeyEncoding::sort);
        }
    }

    private static void sort(MVMap<Object, Document> documents) {
        var all = new LinkedHashMap<>(documents);
        documents.clear();
        documents.putAll(all);
    }

    /// After the log is replayed, which has entries as well. Whoever opens an index without entries fills it.
    void forgetEntries() {
        if (other) {
            maps.allEntries().forEach(MVMap::clear);
            marks.put(MARK, CURRENT);
        }
    }
}
