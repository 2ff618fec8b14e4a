package yihao.project.quarterlyreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.MonthRow;
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
    /// @param sums by column: a cumulative one as it stood in the last month, any other over the three months
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
        for (var column : columns) {
            (column.isCumulative() ? List.of(last) : figures)
                    .stream()
                            .map(month -> month.sums().get(column.id()))
                            .filter(Objects::nonNull)
                            .forEach(sum -> sums.merge(column.id(), sum, BigDecimal::add));
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

    private static int sum(List<UnitFigures> months, ToIntFunction<UnitFigures> figure) {
        return months.stream().mapToInt(figure).sum();
    }
}
