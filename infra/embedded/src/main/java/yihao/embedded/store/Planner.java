package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Plans one query on one index: equal values on the first fields, one range on the next, the sort on the rest.
final class Planner {
    private static final int MOST_RANGES = 1000;
    private static final int ONE_VALUE = 10;
    private static final int ONE_OF_SEVERAL = 8;
    private static final int RANGE = 5;
    static final int SORTED = 3;
    private static final int ONE_DOCUMENT = 100;

    private final OrderedIndex index;
    private final Conditions conditions;
    private final Document sort;
    /// Array path → the conditions that bound a field under it: other fields there may only be bound by the same
    /// element.
    private final Map<String, Conditions> boundArrays = new HashMap<>();

    Planner(OrderedIndex index, Conditions conditions, Document sort) {
        this.index = index;
        this.conditions = conditions;
        this.sort = sort;
    }

    @Nullable
    Plan plan() {
        var prefixes = List.of(KeyBytes.none());
        int equal = 0;
        int score = 0;
        for (; equal < index.fields().size(); equal++) {
            var points = points(equal);
            if (points == null || prefixes.size() * points.size() > MOST_RANGES) {
                break;
            }
            prefixes = extended(prefixes, points, index.descending(equal));
            score += points.size() == 1 ? ONE_VALUE : ONE_OF_SEVERAL;
        }
        var range = equal < index.fields().size() ? range(equal) : null;
        var order = order(equal);
        score += (range != null ? RANGE : 0)
                + (order != Order.NONE ? SORTED : 0)
                + (index.isUnique() && equal == index.fields().size() ? ONE_DOCUMENT : 0);
        return score == 0
                ? null
                : new Plan(
                        index,
                        ranges(prefixes, range),
                        order != Order.NONE,
                        order == Order.BACKWARDS,
                        conditions.areTextsOf(index.fields().subList(0, equal)),
                        score);
    }

    private @Nullable Collection<?> points(int field) {
        var source = source(field);
        return source == null
                ? null
                : bound(field, source, source.points(index.fields().get(field)));
    }

    /// The conditions that may bound this field: under an array only those of one element.
    private @Nullable Conditions source(int field) {
        var array = index.arrayOn(field);
        if (array == null) {
            return anyOn(index.fields().get(field));
        }
        var element = conditions.elements().get(array);
        var wanted =
                element != null && element.fields().containsKey(index.fields().get(field)) ? element : conditions;
        var already = boundArrays.get(array);
        return already == null || already == wanted && wanted != conditions ? wanted : null;
    }

    /// Without an array only a document that is not in the index can match an element: any of its conditions will do.
    private Conditions anyOn(String field) {
        return conditions.fields().containsKey(field)
                ? conditions
                : conditions.elements().values().stream()
                        .filter(element -> element.fields().containsKey(field))
                        .findFirst()
                        .orElse(conditions);
    }

    private <T> @Nullable T bound(int field, Conditions source, @Nullable T found) {
        var array = index.arrayOn(field);
        if (found != null && array != null) {
            boundArrays.put(array, source);
        }
        return found;
    }

    private static List<byte[]> extended(List<byte[]> prefixes, Collection<?> points, boolean descending) {
        Set<byte[]> ordered = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] prefix : prefixes) {
            for (Object point : points) {
                ordered.add(KeyBytes.join(prefix, KeyBytes.of(point, descending)));
            }
        }
        return List.copyOf(ordered);
    }

    /// Both ends are inclusive, the matcher decides. On an array one end only: its elements may fulfil one each.
    private @Nullable KeyRange range(int field) {
        var source = source(field);
        if (source == null) {
            return null;
        }
        var name = index.fields().get(field);
        var low = source.bound(name, "$gte", "$gt");
        var high = source.bound(name, "$lte", "$lt");
        if (low == null && high == null || !Conditions.isValue(low) || !Conditions.isValue(high)) {
            return null;
        }
        if (low != null && high != null) {
            if (KeyBytes.type(low) != KeyBytes.type(high)) {
                return null;
            }
            if (index.arrayOn(field) != null && source == conditions) {
                high = null;
            }
        }
        return bound(field, source, between(low, high, index.descending(field)));
    }

    private static KeyRange between(@Nullable Object low, @Nullable Object high, boolean descending) {
        byte[] type = {(byte) KeyBytes.type(low != null ? low : high)};
        var least = low != null ? KeyBytes.of(low, false) : type;
        var most = high != null ? KeyBytes.of(high, false) : type;
        return descending
                ? new KeyRange(KeyBytes.invert(most), KeyBytes.next(KeyBytes.invert(least)), 0)
                : new KeyRange(least, KeyBytes.next(most), 0);
    }

    private static List<KeyRange> ranges(List<byte[]> prefixes, @Nullable KeyRange range) {
        return prefixes.stream()
                .map(prefix -> {
                    if (range == null) {
                        return new KeyRange(prefix, KeyBytes.next(prefix), prefix.length);
                    }
                    var to = range.to();
                    var end = to == null ? KeyBytes.next(prefix) : KeyBytes.join(prefix, to);
                    return new KeyRange(KeyBytes.join(prefix, range.from()), end, prefix.length);
                })
                .toList();
    }

    /// Whether the field is among the first, equal ones and has one value there, so that sorting by it changes nothing.
    private boolean isPoint(String field, int equal) {
        var at = index.fields().indexOf(field);
        var points = conditions.points(field);
        return at >= 0 && at < equal && index.arrayOn(at) == null && points != null && points.size() == 1;
    }

    private enum Order {
        NONE,
        FORWARDS,
        BACKWARDS
    }

    /// The fields after the equal ones must run as the sort does, wholly forwards or wholly backwards.
    private Order order(int equal) {
        var order = Order.NONE;
        int next = equal;
        for (var field : sort.entrySet()) {
            if (isPoint(field.getKey(), equal)) {
                continue;
            }
            if (next >= index.fields().size()
                    || !index.fields().get(next).equals(field.getKey())
                    || index.arrayOn(next) != null) {
                return Order.NONE;
            }
            var turned = ((Number) field.getValue()).intValue() < 0 != index.descending(next);
            var wanted = turned ? Order.BACKWARDS : Order.FORWARDS;
            if (order != Order.NONE && order != wanted) {
                return Order.NONE;
            }
            order = wanted;
            next++;
        }
        return order == Order.NONE && !sort.isEmpty() && next == equal ? Order.FORWARDS : order;
    }
}
