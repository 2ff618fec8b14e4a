package yihao.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From the caller's values to those of the language; a value of another kind than declared is the caller's mistake.
final class Facts {

    private Facts() {}

    static Map<String, Object> converted(Map<String, ?> facts, Variables variables) {
        var converted = new HashMap<String, Object>();
        variables.kinds().forEach((name, kind) -> converted.put(name, value(name, kind, facts.get(name))));
        return converted;
    }

    private static Object value(String name, Variables.Kind kind, @Nullable Object fact) {
        return switch (kind) {
            case Variables.One one -> one(name, one, fact);
            case Variables.Many(var each)
            when fact instanceof Collection<?> items ->
                items.stream().map(item -> one(name, each, item)).toList();
            case Variables.Keyed(var each)
            when fact instanceof Map<?, ?> entries ->
                entries.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                entry -> one(name, Variables.One.TEXT, entry.getKey()),
                                entry -> one(name, each, entry.getValue())));
            case Variables.KeyedMany(var each)
            when fact instanceof Map<?, ?> entries ->
                entries.entrySet().stream()
                        .collect(toUnmodifiableMap(
                                entry -> one(name, Variables.One.TEXT, entry.getKey()),
                                entry -> value(name, new Variables.Many(each), entry.getValue())));
            case Variables.Many _, Variables.Keyed _, Variables.KeyedMany _ -> throw mismatch(name, kind, fact);
        };
    }

    private static Object one(String name, Variables.One kind, @Nullable Object fact) {
        @Nullable
        Object value = switch (kind) {
            case TEXT -> fact instanceof Enum<?> constant ? constant.name() : only(String.class, fact);
            case WHOLE -> fact instanceof Integer whole ? whole.longValue() : only(Long.class, fact);
            case TRUTH -> only(Boolean.class, fact);
            case DECIMAL -> fact instanceof BigDecimal exact ? new Decimal(exact) : null;
            case DATE -> only(LocalDate.class, fact);
        };
        if (value == null) {
            throw mismatch(name, kind, fact);
        }
        return value;
    }

    private static @Nullable Object only(Class<?> type, @Nullable Object fact) {
        return type.isInstance(fact) ? fact : null;
    }

    private static IllegalArgumentException mismatch(String name, Variables.Kind kind, @Nullable Object fact) {
        return new IllegalArgumentException("The condition needs %s as %s, not %s"
                .formatted(name, kind, fact == null ? "nothing" : fact.getClass()));
    }
}
