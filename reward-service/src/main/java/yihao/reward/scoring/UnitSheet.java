package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is known of one unit when it is scored.
///
/// @param unitClass the class it was put into, where somebody did
/// @param figures by indicator; what is not there is not known
/// @param targets by indicator; what is not there has none
public record UnitSheet(
        String unit,
        String nameZh,
        String nameEn,
        String kind,
        @Nullable String unitClass,
        Map<String, Measured> figures,
        Map<String, BigDecimal> targets,
        List<Adjusted> adjustments) {

    public UnitSheet {
        figures = Map.copyOf(figures);
        targets = Map.copyOf(targets);
        adjustments = List.copyOf(adjustments);
    }

    /// @param items the records behind it; none where only the figure is known
    public record Measured(BigDecimal value, List<Item> items) {
        public Measured {
            items = List.copyOf(items);
        }
    }

    /// @param value its size: money, points, days
    /// @param amount what it adds to the figure; its value, or one where items are counted
    public record Item(String kind, String id, BigDecimal value, BigDecimal amount, Set<String> marks) {
        public Item {
            marks = Collections.unmodifiableSet(new TreeSet<>(marks));
        }
    }

    /// Points somebody else's decision adds or takes.
    public record Adjusted(String id, BigDecimal points, String text) {}
}
