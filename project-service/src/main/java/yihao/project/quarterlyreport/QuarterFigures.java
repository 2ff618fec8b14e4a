package yihao.project.quarterlyreport;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.project.monthlyreport.UnitFigures;
import yihao.rules.Bilingual;

/// What three frozen months come to.
///
/// @param months oldest first
/// @param columns those of the last month that add up
/// @param stages how many projects stood in each when the quarter ended
public record QuarterFigures(
        Quarter quarter,
        List<FrozenMonth> months,
        List<Column> columns,
        List<Line> units,
        Line total,
        Map<String, Integer> stages) {

    /// One unit, or all.
    ///
    /// @param projects reported on in the last month
    /// @param due reports of the three months, which are in time, late or missing
    /// @param sums by column: of a cumulative one what each project said last, any other over the three months
    /// @param lights of the last month
    public record Line(
            String unit,
            @Nullable Bilingual unitName,
            int projects,
            int due,
            int inTime,
            int late,
            int missing,
            Map<String, BigDecimal> sums,
            Map<Colour, Integer> lights) {}

    /// One report of a month, as it was frozen.
    public record MonthOf(YearMonth month, MonthRow row) {}

    /// The reports that a number of [Line] is counted from, oldest first. Of a cumulative column the one in which each
    /// project said it last.
    ///
    /// @param unit none: all
    /// @param column that a row has a figure of
    public List<MonthOf> behind(@Nullable String unit, @Nullable State state, @Nullable String column) {
        var fitting = months.stream()
                .flatMap(month -> month.rows().stream().map(row -> new MonthOf(month.month(), row)))
                .filter(one -> unit == null || unit.equals(one.row().unit()))
                .filter(one -> state == null || state == one.row().state())
                .filter(one -> column == null || one.row().figures().containsKey(column));
        return columns.stream().anyMatch(one -> one.id().equals(column) && one.isCumulative())
                ? List.copyOf(fitting.collect(Collectors.toMap(
                                one -> one.row().projectId(), Function.identity(), (_, later) -> later, TreeMap::new))
                        .values())
                : fitting.toList();
    }

    static QuarterFigures of(Quarter quarter, List<FrozenMonth> months, List<Column> columns) {
        var units = new TreeSet<String>();
        months.forEach(month -> month.rows().forEach(row -> units.add(row.unit())));
        return new QuarterFigures(
                quarter,
                months,
                columns,
                units.stream()
                        .map(unit ->
                                line(unit, months, columns, row -> row.unit().equals(unit)))
                        .toList(),
                line("", months, columns, _ -> true),
                months.getLast().rows().stream()
                        .collect(Collectors.groupingBy(MonthRow::stage, TreeMap::new, Collectors.summingInt(_ -> 1))));
    }

    private static Line line(String unit, List<FrozenMonth> months, List<Column> columns, Predicate<MonthRow> isOfIt) {
        var figures = months.stream()
                .map(month -> month.rows().stream().filter(isOfIt).toList())
                .map(rows -> UnitFigures.of(unit, rows))
                .toList();
        var last = figures.getLast();
        var sums = new TreeMap<String, BigDecimal>();
        var rows = months.stream()
                .flatMap(month -> month.rows().stream())
                .filter(isOfIt)
                .toList();
        for (var column : columns) {
            figures(rows, column).forEach(figure -> sums.merge(column.id(), new BigDecimal(figure), BigDecimal::add));
        }
        return new Line(
                unit,
                figures.stream()
                        .map(UnitFigures::unitName)
                        .filter(Objects::nonNull)
                        .reduce((_, later) -> later)
                        .orElse(null),
                last.due(),
                sum(figures, UnitFigures::due),
                sum(figures, UnitFigures::inTime),
                sum(figures, UnitFigures::late),
                sum(figures, UnitFigures::missing),
                sums,
                last.lights());
    }

    /// Of a cumulative column what each project said last.
    private static Collection<String> figures(List<MonthRow> rows, Column column) {
        var said = rows.stream().filter(row -> row.figures().containsKey(column.id()));
        return column.isCumulative()
                ? said.collect(Collectors.toMap(
                                MonthRow::projectId, row -> figure(row, column), (_, later) -> later, TreeMap::new))
                        .values()
                : said.map(row -> figure(row, column)).toList();
    }

    private static String figure(MonthRow row, Column column) {
        return Objects.requireNonNull(row.figures().get(column.id()));
    }

    private static int sum(List<UnitFigures> months, ToIntFunction<UnitFigures> figure) {
        return months.stream().mapToInt(figure).sum();
    }
}
