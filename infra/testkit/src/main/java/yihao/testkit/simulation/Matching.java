package yihao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Filters, as far as the platform uses them. What is not known here is refused, never guessed.
final class Matching {

    private Matching() {}

    static boolean matches(BsonDocument document, BsonDocument filter) {
        return filter.entrySet().stream().allMatch(part -> switch (part.getKey()) {
            case "$and" -> all(part.getValue()).stream().allMatch(one -> matches(document, one));
            case "$or" -> all(part.getValue()).stream().anyMatch(one -> matches(document, one));
            default -> field(document, part.getKey(), part.getValue());
        });
    }

    private static List<BsonDocument> all(BsonValue parts) {
        return parts.asArray().stream().map(BsonValue::asDocument).toList();
    }

    private static boolean field(BsonDocument document, String path, BsonValue condition) {
        var found = path.contains(".") ? values(document, path) : top(document, path);
        if (!isOperators(condition)) {
            return holds(found, "$eq", condition);
        }
        return condition.asDocument().entrySet().stream()
                .allMatch(operator -> holds(found, operator.getKey(), operator.getValue()));
    }

    static boolean isOperators(BsonValue condition) {
        return condition.isDocument()
                && !condition.asDocument().isEmpty()
                && condition.asDocument().getFirstKey().startsWith("$");
    }

    static boolean holds(List<BsonValue> found, String operator, BsonValue wanted) {
        return switch (operator) {
            case "$eq" -> found.stream().anyMatch(value -> order(value, wanted) == 0);
            case "$ne" -> found.stream().noneMatch(value -> order(value, wanted) == 0);
            case "$in" -> wanted.asArray().stream().anyMatch(one -> holds(found, "$eq", one));
            case "$gt" -> compares(found, wanted, order -> order > 0);
            case "$gte" -> compares(found, wanted, order -> order >= 0);
            case "$lt" -> compares(found, wanted, order -> order < 0);
            case "$lte" -> compares(found, wanted, order -> order <= 0);
            case "$exists" -> found.isEmpty() != wanted.asBoolean().getValue();
            default -> throw new UnsupportedOperationException("The twin knows no " + operator);
        };
    }

    private static boolean compares(List<BsonValue> found, BsonValue wanted, IntPredicate holds) {
        return found.stream().anyMatch(value -> kind(value) == kind(wanted) && holds.test(order(value, wanted)));
    }

    private static List<BsonValue> top(BsonDocument document, String field) {
        var value = document.get(field);
        return value == null ? List.of() : value.isArray() ? values(document, field) : List.of(value);
    }

    /// All values at a path; of a list its elements and the list itself.
    static List<BsonValue> values(BsonDocument document, String path) {
        var found = new ArrayList<BsonValue>();
        collect(document, path, found);
        return found;
    }

    private static void collect(@Nullable BsonValue value, @Nullable String path, List<BsonValue> found) {
        switch (value) {
            case null -> {}
            case BsonArray list
            when path == null -> {
                found.add(list);
                found.addAll(list);
            }
            case BsonArray list -> {
                var index = head(path);
                if (index.chars().allMatch(Character::isDigit)) {
                    var at = Integer.parseInt(index);
                    collect(at < list.size() ? list.get(at) : null, rest(path), found);
                } else {
                    list.forEach(one -> collect(one, path, found));
                }
            }
            case BsonDocument inner when path != null -> collect(inner.get(head(path)), rest(path), found);
            default -> {
                if (path == null) {
                    found.add(value);
                }
            }
        }
    }

    private static String head(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static @Nullable String rest(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? null : path.substring(dot + 1);
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
