package yihao.reward.listing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// A published ranking as lists and bulletins read it.
///
/// @param months how many its period has; `month` is the last
/// @param first the ranking as it was first published: itself, unless it is a corrected one
/// @param corrections how many corrections went into it
public record PublishedRanking(
        String id,
        YearMonth month,
        int months,
        String methodId,
        String method,
        String first,
        int corrections,
        List<Row> rows) {

    public PublishedRanking {
        rows = List.copyOf(rows);
    }

    /// Of one month, as it was first published.
    public PublishedRanking(String id, YearMonth month, String methodId, String method, List<Row> rows) {
        this(id, month, 1, methodId, method, id, 0, rows);
    }

    /// @param kind of unit
    /// @param rank none where the unit has no target at all
    public record Row(
            String unit,
            Bilingual name,
            String kind,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Optional<Cell> cell(String indicator) {
            return cells.stream()
                    .filter(cell -> cell.indicator().equals(indicator))
                    .findFirst();
        }
    }

    /// @param target none: not scored
    /// @param ratio actual ÷ target
    public record Cell(
            String indicator,
            Bilingual name,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal target,
            @Nullable BigDecimal ratio,
            @Nullable BigDecimal score) {}
}
