package yihao.reward.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something a unit must have reached besides: an indicator above it, looked at as one measure.
///
/// @param of left out: the figure
/// @param itemsFrom only items of at least this size are counted
/// @param marked only items with this mark are counted
public record Requirement(
        String indicator,
        @Nullable Measure of,
        @Nullable BigDecimal itemsFrom,
        @Nullable String marked,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal below) {

    boolean holds(Row row) {
        var value = of == Measure.ITEMS ? items(row) : row.measured(indicator, of == null ? Measure.FIGURE : of);
        return value != null
                && (atLeast == null || value.compareTo(Fraction.of(atLeast)) >= 0)
                && (below == null || value.compareTo(Fraction.of(below)) < 0);
    }

    private Fraction items(Row row) {
        return Fraction.of(row.items(indicator).stream()
                .filter(item -> itemsFrom == null || item.value().compareTo(itemsFrom) >= 0)
                .filter(item -> marked == null || item.marks().contains(marked))
                .count());
    }
}
