package yihao.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a condition may speak of: names and what they hold.
public record Variables(Map<String, Kind> kinds) {

    /// What a name holds.
    public sealed interface Kind {

        static Kind listOf(One each) {
            return new Many(each);
        }

        static Kind mapOf(One each) {
            return new Keyed(each);
        }

        static Kind mapOfLists(One each) {
            return new KeyedMany(each);
        }
    }

    public enum One implements Kind {
        /// A [String] or an enum constant (by its name).
        TEXT,
        /// An [Integer] or [Long].
        WHOLE,
        TRUTH,
        /// A [java.math.BigDecimal]; for money the caller says in which currency it counts.
        DECIMAL,
        /// A [java.time.LocalDate].
        DATE
    }

    /// Any collection.
    public record Many(One each) implements Kind {}

    /// A map by text.
    public record Keyed(One each) implements Kind {}

    /// A map by text, of any collections.
    public record KeyedMany(One each) implements Kind {}

    public Variables {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
    }

    public static Variables of(String name, Kind kind) {
        return new Variables(Map.of(name, kind));
    }

    public Variables and(String name, Kind kind) {
        var more = new TreeMap<>(kinds);
        more.put(name, kind);
        return new Variables(more);
    }
}
