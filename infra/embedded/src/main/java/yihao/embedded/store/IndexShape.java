package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an index was declared as.
///
/// @param partial only documents that match this are in the index; null: all
/// @param expireAfterSeconds how long after the first field's instant a document is deleted; null: never
record IndexShape(
        List<String> fields,
        List<Boolean> descending,
        boolean unique,
        boolean sparse,
        @Nullable Document partial,
        @Nullable Long expireAfterSeconds) {
    private static final QueryMatcher MATCHER = new DefaultQueryMatcher();

    static IndexShape of(List<IndexKey> keys, boolean unique, Document description) {
        return new IndexShape(
                keys.stream().map(IndexKey::getKey).toList(),
                keys.stream().map(key -> !key.isAscending()).toList(),
                unique,
                Boolean.TRUE.equals(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                description.get("expireAfterSeconds") instanceof Number seconds ? seconds.longValue() : null);
    }

    boolean takes(Document document) {
        return partial == null || MATCHER.matches(document, partial);
    }

    boolean takes(List<@Nullable Object> row) {
        return !sparse || !row.stream().allMatch(Missing.class::isInstance);
    }

    /// The outermost fields on which it hangs what of a document is in the index.
    Set<String> roots() {
        var asked = partial == null ? Stream.<String>of() : partial.keySet().stream();
        return Stream.concat(fields.stream(), asked)
                .map(path -> path.split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    byte[] key(List<@Nullable Object> row) {
        var key = KeyBytes.of(row.getFirst(), descending.getFirst());
        for (int i = 1; i < row.size(); i++) {
            key = KeyBytes.join(key, KeyBytes.of(row.get(i), descending.get(i)));
        }
        return key;
    }

    /// Whether every match of these conditions is in the index.
    boolean holdsAll(Conditions conditions) {
        if (sparse && fields.stream().noneMatch(conditions::demandsValue)) {
            return false;
        }
        return partial == null
                || partial.entrySet().stream().allMatch(part -> conditions.implies(part.getKey(), part.getValue()));
    }
}
