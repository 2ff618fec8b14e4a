package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Set;
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
    private final IndexKeys keys;
    private final Set<String> roots;

    /// To the class above every other index than the primary one is "sparse": it then accepts that only the primary one
    /// knows the position of a removed document.
    OrderedIndex(String name, List<IndexKey> keys, boolean unique, Document description, IndexMaps maps) {
        super(name, keys, !name.equals(PRIMARY));
        this.entries = new IndexEntries(maps.entries(), maps.scans());
        this.arrays = new ArrayPaths(maps.meta(), name, keys.size());
        this.shape = IndexShape.of(keys, unique, description);
        this.keys = new IndexKeys(shape, arrays);
        this.roots = shape.roots();
    }

    /// Where an index keeps its entries and its notes, and counts what it looks at.
    record IndexMaps(MVMap<byte[], Object> entries, MVMap<String, Object> meta, ScanCounts scans) {}

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

    /// What follows the key in each entry of this document.
    private byte[] ending(Document document) {
        return isUnique() ? KeyBytes.none() : KeyBytes.of(document.get("_id"), false);
    }

    private void put(Set<byte[]> added, Document document, Object position) {
        var ending = ending(document);
        added.forEach(key -> entries.put(KeyBytes.join(key, ending), position));
    }

    private void remove(Set<byte[]> removed, Document document) {
        var ending = ending(document);
        removed.forEach(key -> entries.remove(KeyBytes.join(key, ending)));
    }

    private void check(Set<byte[]> added, Document document, MongoCollection<Object> collection) {
        if (isUnique() && added.stream().anyMatch(entries::has)) {
            var values = keys.values(document).rows().getFirst();
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
        }
    }

    /// Whether the update changes a field on which something hangs here.
    private boolean concerns(Document old, Document document, MongoCollection<Object> collection) {
        return ((StoreCollection) collection).change(old, document).concerns(roots);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        check(keys.of(document), document, collection);
    }

    @Override
    public void checkUpdate(Document old, Document document, MongoCollection<Object> collection) {
        if (concerns(old, document, collection)) {
            check(IndexKeys.without(keys.of(document), keys.of(old)), document, collection);
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        var added = keys.of(document);
        check(added, document, collection);
        put(added, document, position);
    }

    @Override
    public void updateInPlace(Document old, Document document, Object position, MongoCollection<Object> collection) {
        if (concerns(old, document, collection)) {
            var before = keys.of(old);
            var after = keys.of(document);
            remove(IndexKeys.without(before, after), old);
            put(IndexKeys.without(after, before), document, position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        var position = getPosition(document);
        remove(keys.of(document), document);
        return position;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return getName().equals(PRIMARY)
                ? entries.get(keys.of(document).iterator().next())
                : null;
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
