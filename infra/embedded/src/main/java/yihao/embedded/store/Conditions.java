package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a query demands of each field, flattened: `$and` is dissolved, `$elemMatch` kept apart, since its conditions
/// must hold in one and the same element, and so are the alternatives of an `$or`.
record Conditions(
        Map<String, List<@Nullable Object>> fields,
        Map<String, Conditions> elements,
        List<Collection<?>> alternatives) {
    private static final Document EXISTS = new Document("$exists", true);
    private static final List<String> BOUNDS = List.of("$gt", "$gte", "$lt", "$lte");

    static Conditions of(Document query) {
        var conditions = empty();
        conditions.add(query, "");
        return conditions;
    }

    private static Conditions empty() {
        return new Conditions(new HashMap<>(), new HashMap<>(), new ArrayList<>());
    }

    private void add(Document query, String under) {
        query.forEach((key, value) -> {
            if (key.equals("$and")) {
                ((Collection<?>) value).forEach(each -> add((Document) each, under));
            } else if (key.equals("$or")) {
                alternatives.add((Collection<?>) value);
            } else {
                addField(key.startsWith("$") ? key : under + key, value);
            }
        });
    }

    private void addField(String path, @Nullable Object value) {
        fields.computeIfAbsent(path, _ -> new ArrayList<>()).add(value);
        if (value instanceof Document operators && operators.get("$elemMatch") instanceof Document element) {
            var inside = elements.computeIfAbsent(path, _ -> empty());
            inside.add(element, path + ".");
        }
    }

    List<@Nullable Object> on(String field) {
        return fields.getOrDefault(field, List.of());
    }

    boolean mentions(String field) {
        return fields.containsKey(field) || elements.values().stream().anyMatch(element -> element.mentions(field));
    }

    /// The values one of which the field must equal, or null when it need not equal any.
    @Nullable
    Collection<?> points(String field) {
        for (Object condition : on(field)) {
            if (isValue(condition)) {
                return Collections.singletonList(condition);
            }
            if (condition instanceof Document operators) {
                if (operators.containsKey("$eq") && isValue(operators.get("$eq"))) {
                    return Collections.singletonList(operators.get("$eq"));
                }
                if (operators.get("$in") instanceof Collection<?> in
                        && in.stream().allMatch(Conditions::isValue)) {
                    return in;
                }
            }
        }
        return null;
    }

    /// Whether it demands of each of these fields to be one of some texts, and nothing else of anything: what equal
    /// keys answer without the documents.
    boolean areTextsOf(List<String> wanted) {
        return alternatives.isEmpty()
                && elements.isEmpty()
                && fields.keySet().equals(Set.copyOf(wanted))
                && fields.values().stream().allMatch(all -> all.size() == 1 && areTexts(all.getFirst()));
    }

    private static boolean areTexts(@Nullable Object condition) {
        return condition instanceof String
                || condition instanceof Document operators
                        && operators.keySet().equals(Set.of("$in"))
                        && operators.get("$in") instanceof Collection<?> in
                        && in.stream().allMatch(String.class::isInstance);
    }

    /// The lower or upper bound of the field, or null.
    @Nullable
    Object bound(String field, String inclusive, String exclusive) {
        return on(field).stream()
                .filter(Document.class::isInstance)
                .map(c -> ((Document) c).getOrDefault(inclusive, ((Document) c).get(exclusive)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Whether a match certainly has a value there that is not null.
    boolean demandsValue(String field) {
        return on(field).stream().anyMatch(Conditions::demandsValue)
                || elements.values().stream()
                        .anyMatch(element -> element.on(field).stream().anyMatch(Conditions::demandsValue));
    }

    /// Whether a match certainly fulfils this part of a partial index's filter.
    boolean implies(String field, @Nullable Object required) {
        return on(field).contains(required) || EXISTS.equals(required) && demandsValue(field);
    }

    private static boolean demandsValue(@Nullable Object condition) {
        if (condition == null) {
            return false;
        }
        if (isValue(condition)) {
            return true;
        }
        return condition instanceof Document operators
                && (Stream.concat(BOUNDS.stream(), Stream.of("$eq")).anyMatch(op -> operators.get(op) != null)
                        || operators.get("$elemMatch") instanceof Document
                        || operators.get("$in") instanceof Collection<?> in
                                && in.stream().allMatch(each -> each != null && isValue(each)));
    }

    /// A plain value, which an index can look up; no operator, pattern or array.
    static boolean isValue(@Nullable Object value) {
        return switch (value) {
            case Collection<?> _ -> false;
            case BsonRegularExpression _ -> false;
            case Document document ->
                !document.isEmpty()
                        && !document.keySet().iterator().next().startsWith("$")
                        && !BsonRegularExpression.isRegularExpression(document);
            case null, default -> true;
        };
    }
}
