package yihao.embedded.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// The entries of one index in key order.
final class IndexEntries {
    private final MVMap<byte[], Object> entries;
    private final ScanCounts scans;

    IndexEntries(MVMap<byte[], Object> entries, ScanCounts scans) {
        this.entries = entries;
        this.scans = scans;
    }

    /// @param position the identifier of the document
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(byte[] key, Object position) {}

    Stream<Entry> scan(KeyRange range, boolean backwards) {
        var start = backwards ? last(range) : range.from();
        if (start == null) {
            return Stream.empty();
        }
        Cursor<byte[], Object> cursor = entries.cursor(start, null, backwards);
        return stream(cursor)
                .takeWhile(key -> range.reaches(key, backwards))
                .peek(_ -> scans.examine())
                .map(key -> new Entry(key, cursor.getValue()));
    }

    private byte @Nullable [] last(KeyRange range) {
        var end = range.to();
        return end == null ? entries.lastKey() : entries.lowerKey(end);
    }

    /// Several ranges as one, in the order of what follows their prefixes.
    Stream<Object> merged(List<KeyRange> ranges, boolean backwards) {
        Comparator<Head> order = (a, b) -> Arrays.compareUnsigned(
                a.entry.key, a.prefix, a.entry.key.length, b.entry.key, b.prefix, b.entry.key.length);
        var heads = new PriorityQueue<Head>(ranges.size(), backwards ? order.reversed() : order);
        for (var range : ranges) {
            push(heads, scan(range, backwards).iterator(), range.prefix());
        }
        return Stream.generate(heads::poll).takeWhile(head -> head != null).map(head -> {
            push(heads, head.rest, head.prefix);
            return head.entry.position;
        });
    }

    private record Head(Entry entry, Iterator<Entry> rest, int prefix) {}

    private static void push(PriorityQueue<Head> heads, Iterator<Entry> rest, int prefix) {
        if (rest.hasNext()) {
            heads.add(new Head(rest.next(), rest, prefix));
        }
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
    }

    boolean has(byte[] key) {
        return entries.containsKey(key);
    }

    @Nullable
    Object get(byte[] key) {
        return entries.get(key);
    }

    void put(byte[] key, Object position) {
        entries.put(key, position);
    }

    void remove(byte[] key) {
        entries.remove(key);
    }

    void clear() {
        entries.clear();
    }

    long count() {
        return entries.sizeAsLong();
    }
}
