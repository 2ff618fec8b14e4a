package yihao.reward.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.bulletin.Content.Chart;
import yihao.reward.bulletin.Content.Chart.Shape;
import yihao.reward.bulletin.Content.Series;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;
import yihao.reward.listing.PublishedRankings;

/// Rule BU-07: the charts of a bulletin, of the same frozen figures as its table. What has nothing to show is left out.
final class ComposeCharts {

    private static final int MEAN_SCALE = 2;
    private static final int TOLD_SCALE = 2;
    /// From here on figures are told in 万 (ten thousands), half up to hundredths.
    private static final BigDecimal LONG = new BigDecimal(100_000);
    private static final int TEN_THOUSANDS = 4;

    private final PublishedRankings rankings;

    ComposeCharts(PublishedRankings rankings) {
        this.rankings = rankings;
    }

    List<Chart> of(PublishedRanking ranking, BulletinRules rules) {
        return Objects.requireNonNull(rules.charts()).stream()
                .flatMap(chart -> switch (chart.of()) {
                    case SCORES -> scores(ranking, chart.title());
                    case TREND -> trend(ranking, chart);
                    case TARGETS -> targets(ranking.rows(), chart.title());
                })
                .toList();
    }

    private static Stream<Chart> scores(PublishedRanking ranking, String title) {
        var rows = ranking.rows().stream().filter(row -> row.score() != null).toList();
        return rows.isEmpty() ? Stream.of() : Stream.of(bars(title, rows, series("得分", rows, Row::score)));
    }

    /// Of the rankings by the same method over periods as long, as they stand now.
    private Stream<Chart> trend(PublishedRanking ranking, BulletinRules.Chart chart) {
        var means = new LinkedHashMap<YearMonth, String>();
        for (int back = Objects.requireNonNull(chart.points()) - 1; back > 0; back--) {
            var month = ranking.month().minusMonths((long) back * ranking.months());
            var mean = rankings.of(month).stream()
                    .filter(one -> one.methodId().equals(ranking.methodId()) && one.months() == ranking.months())
                    .findFirst()
                    .map(one -> mean(one, Objects.requireNonNull(chart.unitKinds())))
                    .orElse(Series.NONE);
            if (!means.isEmpty() || !mean.equals(Series.NONE)) {
                means.put(month, mean);
            }
        }
        means.put(ranking.month(), mean(ranking, Objects.requireNonNull(chart.unitKinds())));
        if (means.values().stream().filter(mean -> !mean.equals(Series.NONE)).count() < 2) {
            return Stream.of();
        }
        var labels = means.keySet().stream()
                .map(month -> "%d年%d月".formatted(month.getYear(), month.getMonthValue()))
                .toList();
        return Stream.of(
                new Chart(Shape.LINE, chart.title(), labels, List.of(new Series("平均得分", List.copyOf(means.values())))));
    }

    private static String mean(PublishedRanking ranking, Set<String> kinds) {
        var scores = ranking.rows().stream()
                .filter(row -> kinds.contains(row.kind()))
                .flatMap(row -> Stream.ofNullable(row.score()))
                .toList();
        return scores.isEmpty()
                ? Series.NONE
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(new BigDecimal(scores.size()), MEAN_SCALE, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static Stream<Chart> targets(List<Row> rows, String title) {
        var names = new LinkedHashMap<String, String>();
        rows.forEach(row -> row.cells()
                .forEach(cell -> names.putIfAbsent(cell.indicator(), cell.name().zh())));
        var charts = new ArrayList<Chart>();
        names.forEach((indicator, name) -> {
            var measured = rows.stream()
                    .filter(row -> figure(row, indicator, Cell::target) != null)
                    .toList();
            if (!measured.isEmpty()) {
                charts.add(targets(measured, indicator, BulletinRules.fill(title, Map.of("indicator", name))));
            }
        });
        return charts.stream();
    }

    private static Chart targets(List<Row> rows, String indicator, String title) {
        var isLong = Stream.<Function<Cell, @Nullable BigDecimal>>of(Cell::target, Cell::actual)
                .flatMap(part -> rows.stream().map(row -> figure(row, indicator, part)))
                .anyMatch(figure -> figure != null && figure.abs().compareTo(LONG) >= 0);
        return bars(
                isLong ? title + "（万）" : title,
                rows,
                series("目标", rows, row -> shown(figure(row, indicator, Cell::target), isLong)),
                series("完成", rows, row -> shown(figure(row, indicator, Cell::actual), isLong)));
    }

    private static @Nullable BigDecimal figure(Row row, String indicator, Function<Cell, @Nullable BigDecimal> part) {
        return row.cell(indicator).map(part::apply).orElse(null);
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal figure, boolean isLong) {
        if (figure == null) {
            return null;
        }
        return (isLong ? figure.movePointLeft(TEN_THOUSANDS).setScale(TOLD_SCALE, RoundingMode.HALF_UP) : figure)
                .stripTrailingZeros();
    }

    private static Chart bars(String title, List<Row> rows, Series... series) {
        return new Chart(
                Shape.BARS, title, rows.stream().map(row -> row.name().zh()).toList(), List.of(series));
    }

    private static Series series(String name, List<Row> rows, Function<Row, @Nullable BigDecimal> figure) {
        return new Series(
                name,
                rows.stream()
                        .map(row -> {
                            var value = figure.apply(row);
                            return value == null ? Series.NONE : value.toPlainString();
                        })
                        .toList());
    }
}
