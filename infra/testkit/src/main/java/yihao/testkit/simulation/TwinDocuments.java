package yihao.testkit.simulation;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// The documents of one collection and its unique rules. Every change is whole or not at all; what goes in is copied.
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

    List<BsonDocument> matching(BsonDocument filter) {
        var found = new ArrayList<BsonDocument>();
        for (var document : candidates(filter)) {
            if (Matching.matches(document, filter)) {
                found.add(document);
            }
        }
        return found;
    }

    private @Nullable BsonDocument firstMatching(BsonDocument filter) {
        for (var document : candidates(filter)) {
            if (Matching.matches(document, filter)) {
                return document;
            }
        }
        return null;
    }

    /// Only those that a named id or unique value can mean; all where the filter names none.
    private Collection<BsonDocument> candidates(BsonDocument filter) {
        for (var part : conditions(filter)) {
            if (part.getKey().equals("_id") && !Matching.isOperators(part.getValue())) {
                return those(List.of(part.getValue()));
            }
            var holders = unique.get(part.getKey());
            if (holders != null) {
                var wanted = texts(part.getValue());
                if (!wanted.isEmpty()) {
                    return those(wanted.stream().map(holders::get).toList());
                }
            }
        }
        return documents.values();
    }

    private Collection<BsonDocument> those(Collection<@Nullable BsonValue> ids) {
        return ids.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(documents::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What is asked for where only equal texts are.
    private static List<BsonValue> texts(BsonValue condition) {
        if (condition.isString()) {
            return List.of(condition);
        }
        var several = Matching.isOperators(condition) ? condition.asDocument().get("$in") : null;
        var all = several == null ? List.<BsonValue>of() : several.asArray().getValues();
        return all.stream().allMatch(BsonValue::isString) ? all : List.of();
    }

    private static List<Map.Entry<String, BsonValue>> conditions(BsonDocument filter) {
        var conditions = new ArrayList<>(filter.entrySet());
        if (filter.containsKey("$and")) {
            filter.getArray("$and")
                    .forEach(part -> conditions.addAll(part.asDocument().entrySet()));
        }
        return conditions;
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
        var found = firstMatching(filter);
        if (found == null && !upsert) {
            return null;
        }
        var next = found == null ? named(filter) : copy(found);
        Updating.apply(next, update);
        if (found == null) {
            insert(next);
        } else {
            put(next);
        }
        return next;
    }

    /// A document of its own with the same values: they are never changed in place, only replaced.
    static BsonDocument copy(BsonDocument document) {
        var copy = new BsonDocument(document.size() + 2);
        copy.putAll(document);
        return copy;
    }

    void replace(BsonDocument filter, BsonDocument document) {
        var next = document.clone();
        next.put("_id", named(filter).get("_id"));
        put(next);
    }

    void remove(BsonDocument filter) {
        var found = firstMatching(filter);
        if (found != null) {
            unique.forEach((path, holders) -> values(found, path).forEach(holders::remove));
            documents.remove(id(found));
        }
    }

    private static BsonDocument named(BsonDocument filter) {
        return conditions(filter).stream()
                .filter(part -> part.getKey().equals("_id") && !Matching.isOperators(part.getValue()))
                .findFirst()
                .map(part -> new BsonDocument("_id", part.getValue()))
                .orElseThrow(() -> new UnsupportedOperationException("The twin makes no document without its id"));
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
        var values = Matching.values(document, path);
        values.removeIf(BsonValue::isArray);
        return values;
    }

    private MongoWriteException duplicate(String path) {
        return new MongoWriteException(
                new WriteError(DUPLICATE, name + "." + path, new BsonDocument()), new ServerAddress(), List.of());
    }
}
