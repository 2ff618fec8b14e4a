package yihao.e2e.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/// Ids and words the platform has answered with: with them a made-up request reaches what is there.
final class KnownValues {

    private static final int KEPT = 30;
    private static final int LONGEST = 200;

    private final Map<String, CopyOnWriteArrayList<String>> values = new ConcurrentHashMap<>();

    /// @param path the template that was asked
    void learn(String path, JsonNode answer) {
        var collection = collectionOf(path);
        keep(collection, answer.path("id"));
        answer.path("items").forEach(item -> keep(collection, item.path("id")));
        learnFields(answer);
    }

    private void learnFields(JsonNode node) {
        node.forEach(this::learnFields);
        if (node.isObject()) {
            node.forEachEntry(this::keep);
        }
    }

    private void keep(String name, JsonNode value) {
        if (value.isString() && !value.asString().isEmpty() && value.asString().length() <= LONGEST) {
            var kept = values.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>());
            if (kept.size() < KEPT) {
                kept.addIfAbsent(value.asString());
            }
        }
    }

    Optional<String> named(String name, RandomGenerator random) {
        var kept = values.get(name);
        return kept == null ? Optional.empty() : Optional.of(kept.get(random.nextInt(kept.size())));
    }

    /// A value for a variable of a path: an id of the collection before it, else a value of its name.
    Optional<String> inPath(String path, String variable, RandomGenerator random) {
        var collection = collectionOf(path.substring(0, path.indexOf("{" + variable + "}") + 1));
        return named(collection, random).or(() -> named(variable, random));
    }

    /// `/api/leads/{id}/links` is of the links of a lead, `/api/leads/{id}` of leads.
    private static String collectionOf(String path) {
        var end = path.endsWith("}") || path.endsWith("{") ? path.lastIndexOf('/') : path.length();
        return path.substring(0, end);
    }
}
