package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// An ordered index: key bytes (followed by the identifier unless unique) to the document's identifier. Compound,
/// unique, sparse, partial, over arrays, expiring: as the stored description says.
final class OrderedIndex extends Index<Object> {
    private static final String PRIMARY = "_id_";

    private final IndexEntries entries;
    private final ArrayPaths arrays;
    private final IndexShape shape;
    private Keyed last = Keyed.NOTHING;
    private Keyed beforeLast = Keyed.NOTHING;

    /// To the class above every other index than the primary one is "sparse": it then accepts that only the primary one
    /// knows the position of a removed document.
    OrderedIndex(String name, List<IndexKey> keys, boolean unique, Document description, IndexMaps maps) {
        super(name, keys, !name.equals(PRIMARY));
        this.entries = new IndexEntries(maps.entries(), maps.scans());
        this.arrays = new ArrayPaths(maps.meta(), name, keys.size());
        this.shape = IndexShape.of(keys, unique, description);
    }

    /// Where an index keeps its entries and its notes, and counts what it looks at.
    record IndexMaps(MVMap<byte[], Object> entries, MVMap<String, Object> meta, ScanCounts scans) {}

    private record Keyed(Document document, Set<byte[]> keys) {
        static final Keyed NOTHING = new Keyed(new Document(), Set.of());
    }

    List<String> fields() {
        return shape.fields();
    }

    boolean descending(int field) {
        return shape.descending().get(field);
    }

    @Nullable
    Long expireAfterSeconds() {
        return shape.expireAfterSeconds();
    }

    boolean holdsAll(Conditions conditions) {
        return shape.holdsAll(conditions);
    }

    /// Whether a query can go through it at all: it asks for the first field or sorts by it.
    boolean concerns(Conditions conditions, Document sort) {
        var first = fields().getFirst();
        return conditions.mentions(first) || sort.containsKey(first);
    }

    /// The path of the array that was ever met on the way to this field, or null.
    @Nullable
    String arrayOn(int field) {
        return arrays.on(field);
    }

    /// Whether one document may have several entries.
    boolean repeatsDocuments() {
        return arrays.any();
    }

    Stream<IndexEntries.Entry> scan(KeyRange range, boolean backwards) {
        return entries.scan(range, backwards);
    }

    Stream<Object> merged(List<KeyRange> ranges, boolean backwards) {
        return entries.merged(ranges, backwards);
    }

    void clear() {
        entries.clear();
    }

    /// Each write asks for the same keys when it checks and when it changes the index.
    private Set<byte[]> keys(Document document) {
        if (last.document != document && beforeLast.document != document) {
            beforeLast = last;
            last = new Keyed(document, read(document));
        }
        return last.document == document ? last.keys : beforeLast.keys;
    }

    private Set<byte[]> read(Document document) {
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        if (shape.takes(document)) {
            var values = IndexedValues.of(document, fields());
            values.rows().stream().filter(shape::takes).map(shape::key).forEach(keys::add);
            arrays.note(values.arrays());
        }
        return keys;
    }

    private byte[] entry(byte[] key, Document document) {
        return isUnique() ? key : KeyBytes.join(key, KeyBytes.of(document.get("_id"), false));
    }

    private void check(Set<byte[]> keys, Document document, MongoCollection<Object> collection) {
        if (isUnique() && keys.stream().anyMatch(entries::has)) {
            var values = IndexedValues.of(document, fields()).rows().getFirst();
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
        }
    }

    private static Set<byte[]> without(Set<byte[]> keys, Set<byte[]> others) {
        Set<byte[]> rest = new TreeSet<>(Arrays::compareUnsigned);
        keys.stream().filter(key -> !others.contains(key)).forEach(rest::add);
        return rest;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        check(keys(document), document, collection);
    }

    @Override
    public void checkUpdate(Document old, Document document, MongoCollection<Object> collection) {
        check(without(keys(document), keys(old)), document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        var keys = keys(document);
        check(keys, document, collection);
        keys.forEach(key -> entries.put(entry(key, document), position));
    }

    @Override
    public void updateInPlace(Document old, Document document, Object position, MongoCollection<Object> collection) {
        var before = keys(old);
        var after = keys(document);
        without(before, after).forEach(key -> entries.remove(entry(key, old)));
        without(after, before).forEach(key -> entries.put(entry(key, document), position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = getPosition(document);
        keys(document).forEach(key -> entries.remove(entry(key, document)));
        return position;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return getName().equals(PRIMARY) ? entries.get(keys(document).iterator().next()) : null;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex that && shape.equals(that.shape);
    }

    /// Never: [Planner] plans outside, because this seam knows neither sort nor limit.
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("Queries are planned by Planner");
    }

    @Override
    public long getCount() {
        return entries.count();
    }

    @Override
    public long getDataSize() {
        return entries.count();
    }

    @Override
    public boolean isUnique() {
        return shape.unique();
    }

    @Override
    public void drop() {
        arrays.forget();
    }
}
