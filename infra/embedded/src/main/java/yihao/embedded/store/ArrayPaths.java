package yihao.embedded.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// On which fields of an index an array was ever met, and at which path: kept in the collection's notes.
final class ArrayPaths {
    private final MVMap<String, Object> notes;
    private final String index;
    private final @Nullable String[] paths;

    ArrayPaths(MVMap<String, Object> notes, String index, int fields) {
        this.notes = notes;
        this.index = index;
        this.paths = IntStream.range(0, fields)
                .mapToObj(field -> (String) notes.get(note(field)))
                .toArray(String[]::new);
    }

    private String note(int field) {
        return "array." + index + "." + field;
    }

    synchronized @Nullable String on(int field) {
        return paths[field];
    }

    synchronized boolean any() {
        return Arrays.stream(paths).anyMatch(Objects::nonNull);
    }

    /// Remembers the outermost array of each field.
    synchronized void note(List<@Nullable String> found) {
        for (int field = 0; field < paths.length; field++) {
            var path = found.get(field);
            var known = paths[field];
            if (path != null && (known == null || path.length() < known.length())) {
                paths[field] = path;
                notes.put(note(field), path);
            }
        }
    }

    synchronized void forget() {
        for (int field = 0; field < paths.length; field++) {
            paths[field] = null;
            notes.remove(note(field));
        }
    }
}
