package yihao.testkit.simulation;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// The documents of one collection and its unique rules. Every change is whole or not at all; what goes in and out is
/// copied.
final class TwinDocuments {

    static final int DUPLICATE = 11000;

    private final String name;
    private final Map<BsonValue, BsonDocument> documents = new LinkedHashMap<>();
    /// By path: which document holds which value.
    private final Map<String, Map<BsonValue, BsonValue>> unique = new LinkedHashMap<>();
    private final Set<String> forgotten;

    /// @param forgotten unique rules that are not kept
    TwinDocuments(String name, Set<String> forgotten) {
        this.name = name;
        this.forgotten = forgotten;
    }

    String name() {
        return name;
    }

    void unique(String path) {
        if (!forgotten.contains(path)) {
            unique.computeIfAbsent(path, _ -> new HashMap<>());
        }
    }

    Collection<BsonDocument> all() {
        return documents.values();
    }

    Stream<BsonDocument> matching(BsonDocument filter) {
        var candidates = idIn(filter)
                .map(id -> Stream.ofNullable(documents.get(id)))
                .orElseGet(() -> documents.values().stream());
        return candidates.filter(document -> Matching.matches(document, filter));
    }

    void insert(BsonDocument document) {
        var whole = document.clone();
        if (!whole.containsKey("_id")) {
            whole.put("_id", new BsonObjectId());
        }
        if (documents.containsKey(whole.get("_id"))) {
            throw duplicate("_id");
        }
        put(whole);
    }

    /// @return the document as it stands now, or null when none was meant
    @Nullable
    BsonDocument update(BsonDocument filter, BsonDocument update, boolean upsert) {
        var found = matching(filter).findFirst().orElse(null);
        if (found == null && !upsert) {
            return null;
        }
        var next = found == null ? named(filter) : found.clone();
        Updating.apply(next, update.clone());
        if (found == null) {
            insert(next);
        } else {
            put(next);
        }
        return next;
    }

    void replace(BsonDocument filter, BsonDocument document) {
        var next = document.clone();
        next.put("_id", named(filter).get("_id"));
        put(next);
    }

    void remove(BsonDocument filter) {
        matching(filter).findFirst().map(TwinDocuments::id).ifPresent(id -> {
            unique.forEach((path, holders) -> holders.values().removeIf(id::equals));
            documents.remove(id);
        });
    }

    private static BsonDocument named(BsonDocument filter) {
        return idIn(filter)
                .map(id -> new BsonDocument("_id", id))
                .orElseThrow(() -> new UnsupportedOperationException("The twin makes no document without its id"));
    }

    private static Optional<BsonValue> idIn(BsonDocument filter) {
        var parts = filter.containsKey("$and")
                ? filter.getArray("$and").stream().map(BsonValue::asDocument)
                : Stream.<BsonDocument>empty();
        return Stream.concat(Stream.of(filter), parts)
                .flatMap(part -> Stream.ofNullable(part.get("_id")))
                .filter(id -> !Matching.isOperators(id))
                .findFirst();
    }

    private void put(BsonDocument next) {
        var id = id(next);
        for (var rule : unique.entrySet()) {
            for (var value : values(next, rule.getKey())) {
                if (!id.equals(rule.getValue().getOrDefault(value, id))) {
                    throw duplicate(rule.getKey());
                }
            }
        }
        var before = documents.put(id, next);
        unique.forEach((path, holders) -> {
            if (before != null) {
                values(before, path).forEach(holders::remove);
            }
            values(next, path).forEach(value -> holders.put(value, id));
        });
    }

    private static BsonValue id(BsonDocument document) {
        return Objects.requireNonNull(document.get("_id"));
    }

    private static List<BsonValue> values(BsonDocument document, String path) {
        return Matching.values(document, path).stream()
                .filter(value -> !value.isArray())
                .toList();
    }

    private MongoWriteException duplicate(String path) {
        return new MongoWriteException(
                new WriteError(DUPLICATE, name + "." + path, new BsonDocument()), new ServerAddress(), List.of());
    }
}
