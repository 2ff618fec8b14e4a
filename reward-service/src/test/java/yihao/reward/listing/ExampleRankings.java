package yihao.reward.listing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;
import yihao.rules.Bilingual;

/// Rankings as somebody published them.
public final class ExampleRankings implements PublishedRankings {

    private final Map<String, PublishedRanking> published = new HashMap<>();

    public void publish(PublishedRanking ranking) {
        published.put(ranking.id(), ranking);
    }

    @Override
    public Optional<PublishedRanking> find(String id) {
        return Optional.ofNullable(published.get(id));
    }

    @Override
    public List<PublishedRanking> all(YearMonth month) {
        return published.values().stream()
                .filter(one -> one.month().equals(month))
                .toList();
    }

    /// The same month with other rows, corrected so many times.
    public static PublishedRanking corrected(int times, String month, Row... rows) {
        var first = of(month, rows);
        return new PublishedRanking(
                first.id() + "-" + times,
                first.month(),
                first.months(),
                first.methodId(),
                first.method(),
                first.id(),
                times,
                first.rows());
    }

    public static PublishedRanking of(String month, Row... rows) {
        return new PublishedRanking(
                month + "-district-monthly",
                YearMonth.parse(month),
                "district-monthly",
                "district-monthly@1",
                List.of(rows));
    }

    /// Scores and completion of units `district-1`, `district-2` … of one kind.
    ///
    /// @param figures `90.00/1.1`, or `-` where there is no target
    public static List<Row> rows(String kind, String... figures) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < figures.length; i++) {
            var parts = figures[i].split("/");
            var id = kind.toLowerCase(java.util.Locale.ROOT) + "-" + (i + 1);
            rows.add(parts.length == 1 ? row(id, kind, null) : row(id, kind, parts[0], parts[1].split(",")));
        }
        return rows;
    }

    public static Row row(String unit, String kind, @Nullable String score, String... ratios) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < ratios.length; i++) {
            var ratio = new BigDecimal(ratios[i]);
            var name = new Bilingual("指标" + (i + 1), "Indicator " + (i + 1));
            cells.add(new Cell("i" + (i + 1), name, ratio.movePointRight(2), new BigDecimal(100), ratio, ratio));
        }
        return new Row(
                unit, new Bilingual(unit, unit), kind, null, score == null ? null : new BigDecimal(score), cells);
    }
}
