package yihao.project.monthlyreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.rules.Bilingual;

/// What the rows of one unit, or of all, come to.
///
/// @param sums by column, of the reports that are handed in
/// @param lights how many projects of each colour
public record UnitFigures(
        String unit,
        @Nullable Bilingual unitName,
        int due,
        int inTime,
        int late,
        int missing,
        int open,
        Map<String, BigDecimal> sums,
        Map<Colour, Integer> lights) {

    public static List<UnitFigures> byUnit(List<MonthRow> rows) {
        var byUnit = rows.stream().collect(Collectors.groupingBy(MonthRow::unit, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    public static UnitFigures of(String unit, List<MonthRow> rows) {
        var sums = new TreeMap<String, BigDecimal>();
        var lights = new TreeMap<Colour, Integer>();
        for (var row : rows) {
            row.figures().forEach((column, figure) -> sums.merge(column, new BigDecimal(figure), BigDecimal::add));
            if (row.light() != null) {
                lights.merge(row.light(), 1, Integer::sum);
            }
        }
        return new UnitFigures(
                unit,
                unit.isEmpty() || rows.isEmpty() ? null : rows.getFirst().unitName(),
                rows.size(),
                count(rows, State.HANDED_IN),
                count(rows, State.LATE),
                count(rows, State.MISSING),
                count(rows, State.OPEN),
                sums,
                lights);
    }

    private static int count(List<MonthRow> rows, State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
