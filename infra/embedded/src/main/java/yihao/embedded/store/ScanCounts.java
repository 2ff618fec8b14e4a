package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Queries that read a whole collection: a missing index shows here before it shows as slowness.
final class ScanCounts {
    private static final int SHAPES_KEPT = 200;

    private final LongAdder examined = new LongAdder();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private final Set<String> shapes = ConcurrentHashMap.newKeySet();

    void add(String collection, Document query, @Nullable Document sort) {
        counts.merge(collection, 1L, Long::sum);
        if (shapes.size() < SHAPES_KEPT) {
            shapes.add(
                    collection + " " + shape(query) + (sort == null || sort.isEmpty() ? "" : " sort " + sort.keySet()));
        }
    }

    void examine() {
        examined.increment();
    }

    /// How many index entries, or documents of a scan, were looked at.
    long examined() {
        return examined.sum();
    }

    Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    List<String> shapes() {
        return shapes.stream().sorted().toList();
    }

    void forget() {
        counts.clear();
        shapes.clear();
    }

    private static String shape(@Nullable Object query) {
        if (query instanceof Document fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getValue() instanceof Document
                                    || field.getKey().startsWith("$")
                            ? field.getKey() + shape(field.getValue())
                            : field.getKey())
                    .toList()
                    .toString();
        }
        return query instanceof List<?> branches && !branches.isEmpty() && branches.getFirst() instanceof Document
                ? branches.stream().map(ScanCounts::shape).toList().toString()
                : "";
    }
}
