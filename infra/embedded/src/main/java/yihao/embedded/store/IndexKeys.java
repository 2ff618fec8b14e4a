package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The keys that documents have in one index.
final class IndexKeys {
    private final IndexShape shape;
    private final List<FieldPath> paths;
    private final ArrayPaths arrays;
    private Keyed last = Keyed.NOTHING;
    private Keyed beforeLast = Keyed.NOTHING;

    IndexKeys(IndexShape shape, ArrayPaths arrays) {
        this.shape = shape;
        this.paths = shape.fields().stream().map(FieldPath::of).toList();
        this.arrays = arrays;
    }

    private record Keyed(Document document, Set<byte[]> keys) {
        static final Keyed NOTHING = new Keyed(new Document(), Set.of());
    }

    /// Each write asks for the same keys when it checks and when it changes the index.
    Set<byte[]> of(Document document) {
        if (last.document != document && beforeLast.document != document) {
            beforeLast = last;
            last = new Keyed(document, read(document));
        }
        return last.document == document ? last.keys : beforeLast.keys;
    }

    private Set<byte[]> read(Document document) {
        var keys = none();
        if (shape.takes(document)) {
            var values = values(document);
            values.rows().stream().filter(shape::takes).map(shape::key).forEach(keys::add);
            arrays.note(values.arrays());
        }
        return keys;
    }

    IndexedValues values(Document document) {
        return IndexedValues.of(document, paths);
    }

    static Set<byte[]> without(Set<byte[]> keys, Set<byte[]> others) {
        var rest = none();
        keys.stream().filter(key -> !others.contains(key)).forEach(rest::add);
        return rest;
    }

    private static Set<byte[]> none() {
        return new TreeSet<>(Arrays::compareUnsigned);
    }
}
