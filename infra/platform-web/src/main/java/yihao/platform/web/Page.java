package yihao.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next pass as `after` for the following page; null on the last one
/// @param total how many there are, exact up to 1 000
public record Page<T>(List<T> items, @Nullable String next, Total total) {

    public static final int MOST = 200;
    public static final int COUNTED = 1_000;

    public record Total(long count, boolean exact) {}

    /// @param counted a count that stops at [#COUNTED] + 1
    public static <T> Page<T> of(List<T> items, @Nullable String next, long counted) {
        return new Page<>(items, next, new Total(Math.min(counted, COUNTED), counted <= COUNTED));
    }

    /// @throws Malformed below 1 or above [#MOST]: a shorter list than asked for must not look complete
    public static int limit(@Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST)) {
            throw new Malformed("limit", "page-size");
        }
        return asked == null ? 50 : asked;
    }
}
