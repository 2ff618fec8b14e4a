package yihao.project.quarterlyreport.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.platform.web.Page;
import yihao.project.monthlyreport.CellType;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.project.monthlyreport.MonthlyReportRules.Column;
import yihao.project.quarterlyreport.QuarterFigures;
import yihao.project.quarterlyreport.QuarterFigures.MonthOf;
import yihao.rules.Bilingual;

/// The reports that a number of a quarter is counted from, page by page.
final class QuarterRows {

    private QuarterRows() {}

    /// A report of one of the months, as it was frozen.
    ///
    /// @param figures by column: money as money, a number as its text
    record RowView(
            String month,
            String projectId,
            String number,
            String name,
            String unit,
            @Nullable Bilingual unitName,
            State state,
            int daysLate,
            Map<String, Object> figures) {}

    /// @param after the row already seen: they are frozen and keep their order
    static Page<RowView> page(QuarterFigures quarter, List<MonthOf> all, @Nullable String after, int limit) {
        var rest = all.stream()
                .dropWhile(one -> after != null && !cursor(one).equals(after))
                .skip(after == null ? 0 : 1)
                .toList();
        var page = rest.stream().limit(limit).toList();
        return Page.of(
                page.stream().map(one -> view(one, quarter.columns())).toList(),
                rest.size() > limit ? cursor(page.getLast()) : null,
                all.size());
    }

    private static String cursor(MonthOf one) {
        return one.month() + "/" + one.row().projectId();
    }

    private static RowView view(MonthOf one, List<Column> columns) {
        var row = one.row();
        var figures = new TreeMap<String, Object>();
        columns.stream()
                .filter(column -> row.figures().containsKey(column.id()))
                .forEach(column -> figures.put(
                        column.id(), figure(column, new BigDecimal(row.figures().getOrDefault(column.id(), "0")))));
        return new RowView(
                one.month().toString(),
                row.projectId(),
                row.number(),
                row.name(),
                row.unit(),
                row.unitName(),
                row.state(),
                row.daysLate(),
                figures);
    }

    static Object figure(Column column, BigDecimal figure) {
        return column.type() == CellType.MONEY ? Money.cny(figure.toPlainString()) : figure.toPlainString();
    }
}
