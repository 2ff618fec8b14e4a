package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which items of a figure count at all.
///
/// @param atLeast the smallest that counts
/// @param atLeastFor another smallest for kinds of units
/// @param marked only with one of these marks
/// @param notMarked none with one of these
public record Counting(
        @Nullable BigDecimal atLeast,
        @Nullable Map<String, BigDecimal> atLeastFor,
        @Nullable Set<String> marked,
        @Nullable Set<String> notMarked) {

    boolean counts(UnitSheet.Item item, String unitKind) {
        var smallest = atLeastFor == null ? atLeast : atLeastFor.getOrDefault(unitKind, atLeast);
        return (smallest == null || item.value().compareTo(smallest) >= 0)
                && (marked == null || item.marks().stream().anyMatch(marked::contains))
                && (notMarked == null || item.marks().stream().noneMatch(notMarked::contains));
    }
}
