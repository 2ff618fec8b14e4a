package yihao.reward.listing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;

/// A unit's place among those that a rule is for.
public record Standing(Row row, List<Row> group) {

    public Standing {
        group = List.copyOf(group);
    }

    int units() {
        return (int) group.stream().filter(other -> other.score() != null).count();
    }

    /// One more than those with a better score.
    @Nullable
    Integer place() {
        return place(order -> order > 0);
    }

    @Nullable
    Integer fromLast() {
        return place(order -> order < 0);
    }

    public boolean isAmongLast(int last) {
        var place = fromLast();
        return place != null && place <= last;
    }

    private @Nullable Integer place(IntPredicate before) {
        var mine = row.score();
        if (mine == null) {
            return null;
        }
        return 1
                + (int) group.stream()
                        .map(Row::score)
                        .filter(Objects::nonNull)
                        .filter(other -> before.test(other.compareTo(mine)))
                        .count();
    }

    @Nullable
    BigDecimal ratio(@Nullable String indicator) {
        return row.cells().stream()
                .filter(cell -> indicator == null || cell.indicator().equals(indicator))
                .map(Cell::ratio)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Alone or with others; nobody is first with nothing.
    boolean isFirst(String indicator, Term.Firsts.By by) {
        var mine = figure(row, indicator, by);
        return mine != null
                && mine.signum() > 0
                && group.stream()
                        .map(other -> figure(other, indicator, by))
                        .noneMatch(other -> other != null && other.compareTo(mine) > 0);
    }

    String nameOf(String indicator) {
        return row.cell(indicator).map(cell -> cell.name().zh()).orElse(indicator);
    }

    private static @Nullable BigDecimal figure(Row row, String indicator, Term.Firsts.By by) {
        return row.cell(indicator)
                .map(cell -> switch (by) {
                    case ACTUAL -> cell.actual();
                    case RATIO -> cell.ratio();
                    case SCORE -> cell.score();
                })
                .orElse(null);
    }
}
