package yihao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Filters, as far as the platform uses them. What is not known here is refused, never guessed. Loops, not streams: a
/// seed asks a hundred thousand times.
final class Matching {

    private static final Map<String, String[]> PATHS = new ConcurrentHashMap<>();

    private Matching() {}

    static boolean matches(BsonDocument document, BsonDocument filter) {
        for (var part : filter.entrySet()) {
            if (!holds(document, part.getKey(), part.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(BsonDocument document, String key, BsonValue condition) {
        return switch (key) {
            case "$and" ->
                condition.asArray().getValues().stream().allMatch(one -> matches(document, one.asDocument()));
            case "$or" -> condition.asArray().getValues().stream().anyMatch(one -> matches(document, one.asDocument()));
            default -> field(document, key, condition);
        };
    }

    private static boolean field(BsonDocument document, String path, BsonValue condition) {
        if (!isOperators(condition)) {
            return holds(document, path, "$eq", condition);
        }
        for (var operator : condition.asDocument().entrySet()) {
            if (!holds(document, path, operator.getKey(), operator.getValue())) {
                return false;
            }
        }
        return true;
    }

    static boolean isOperators(BsonValue condition) {
        return condition.isDocument()
                && !condition.asDocument().isEmpty()
                && condition.asDocument().getFirstKey().startsWith("$");
    }

    private static boolean holds(BsonDocument document, String path, String operator, BsonValue wanted) {
        return switch (operator) {
            case "$ne" -> !any(document, path, value -> order(value, wanted) == 0);
            case "$exists" ->
                any(document, path, _ -> true) == wanted.asBoolean().getValue();
            default -> any(document, path, value -> holds(value, operator, wanted));
        };
    }

    /// Of one value.
    static boolean holds(BsonValue value, String operator, BsonValue wanted) {
        return switch (operator) {
            case "$eq" -> order(value, wanted) == 0;
            case "$in" -> wanted.asArray().getValues().stream().anyMatch(one -> order(value, one) == 0);
            case "$gt" -> kind(value) == kind(wanted) && order(value, wanted) > 0;
            case "$gte" -> kind(value) == kind(wanted) && order(value, wanted) >= 0;
            case "$lt" -> kind(value) == kind(wanted) && order(value, wanted) < 0;
            case "$lte" -> kind(value) == kind(wanted) && order(value, wanted) <= 0;
            default -> throw new UnsupportedOperationException("The twin knows no " + operator);
        };
    }

    /// All values at a path; of a list the list itself and its elements.
    static List<BsonValue> values(BsonDocument document, String path) {
        var found = new ArrayList<BsonValue>();
        any(document, path, value -> !found.add(value));
        return found;
    }

    /// Is there one like that among all values at a path?
    private static boolean any(BsonDocument document, String path, Predicate<BsonValue> wanted) {
        return any(document, PATHS.computeIfAbsent(path, key -> key.split("\\.")), 0, wanted);
    }

    private static boolean any(@Nullable BsonValue value, String[] path, int at, Predicate<BsonValue> wanted) {
        if (value == null) {
            return false;
        }
        if (value instanceof BsonArray list) {
            return at < path.length && path[at].chars().allMatch(Character::isDigit)
                    ? any(element(list, Integer.parseInt(path[at])), path, at + 1, wanted)
                    : anyOf(list, path, at, wanted);
        }
        if (at == path.length) {
            return wanted.test(value);
        }
        return value instanceof BsonDocument inner && any(inner.get(path[at]), path, at + 1, wanted);
    }

    private static boolean anyOf(BsonArray list, String[] path, int at, Predicate<BsonValue> wanted) {
        if (at == path.length && wanted.test(list)) {
            return true;
        }
        for (var one : list) {
            if (at == path.length ? wanted.test(one) : any(one, path, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BsonValue element(BsonArray list, int at) {
        return at < list.size() ? list.get(at) : null;
    }

    private static int kind(BsonValue value) {
        return value.isNumber() ? -1 : value.getBsonType().getValue();
    }

    static int order(@Nullable BsonValue one, @Nullable BsonValue other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (kind(one) != kind(other)) {
            return Integer.compare(kind(one), kind(other));
        }
        return switch (one.getBsonType()) {
            case STRING -> one.asString().getValue().compareTo(other.asString().getValue());
            case DATE_TIME ->
                Long.compare(one.asDateTime().getValue(), other.asDateTime().getValue());
            case INT32, INT64, DOUBLE ->
                Double.compare(one.asNumber().doubleValue(), other.asNumber().doubleValue());
            default -> Objects.equals(one, other) ? 0 : one.toString().compareTo(other.toString());
        };
    }
}
