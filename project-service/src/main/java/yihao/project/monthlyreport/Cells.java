package yihao.project.monthlyreport;

import static yihao.project.monthlyreport.MonthlyReportProblem.CELL_INVALID;
import static yihao.project.monthlyreport.MonthlyReportProblem.COLUMN_UNKNOWN;
import static yihao.project.monthlyreport.MonthlyReportProblem.FIGURE_FALLS;
import static yihao.project.monthlyreport.MonthlyReportProblem.REPORT_INCOMPLETE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.monthlyreport.MonthlyReportRules.Choice;
import yihao.project.monthlyreport.MonthlyReportRules.Column;

/// Rule PM-02: the cells of a report by the columns of the rules: each of its kind, a cumulative figure not below what
/// an earlier month says and not above what a later one says, all that is required before it is handed in.
record Cells(MonthlyReportRules rules) {

    /// Empty cells are left out; zero is a figure.
    Outcome<Map<String, String>> read(Map<String, String> written) {
        var read = new TreeMap<String, String>();
        for (var entry : written.entrySet()) {
            var column = rules.column(entry.getKey());
            if (column.isEmpty()) {
                return Outcome.refused(Refusal.of(COLUMN_UNKNOWN, "column", entry.getKey()));
            }
            var text = entry.getValue().strip();
            if (text.isEmpty()) {
                continue;
            }
            var value = column.get().type().read(text, column.get());
            if (value.isEmpty()) {
                return Outcome.refused(about(CELL_INVALID, column.get(), Map.of("value", text)));
            }
            read.put(entry.getKey(), value.get());
        }
        return Outcome.done(read);
    }

    Optional<Refusal> incomplete(Map<String, String> cells) {
        var missing = rules.columns().stream()
                .filter(Column::isRequired)
                .filter(column -> !cells.containsKey(column.id()))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        REPORT_INCOMPLETE,
                        Map.of(
                                "missing", missing.stream().map(Column::id).toList(),
                                "missingZh",
                                        missing.stream()
                                                .map(one -> one.label().zh())
                                                .collect(Collectors.joining("、")),
                                "missingEn",
                                        missing.stream()
                                                .map(one -> one.label().en())
                                                .collect(Collectors.joining(", ")))));
    }

    /// @param before what the project's reports of earlier months say, and `after` those of later months
    Optional<Refusal> outOfOrder(Map<String, String> cells, List<MonthlyReport> before, List<MonthlyReport> after) {
        return rules.columns().stream()
                .filter(Column::isCumulative)
                .filter(column -> cells.containsKey(column.id()))
                .flatMap(column -> outOfOrder(column, cells, before, after).stream())
                .findFirst();
    }

    private static Optional<Refusal> outOfOrder(
            Column column, Map<String, String> cells, List<MonthlyReport> before, List<MonthlyReport> after) {
        var value = figure(cells, column);
        var higher = before.stream()
                .filter(report -> report.figures().containsKey(column.id()))
                .filter(report -> figure(report.figures(), column).compareTo(value) > 0);
        var lower = after.stream()
                .filter(report -> report.figures().containsKey(column.id()))
                .filter(report -> figure(report.figures(), column).compareTo(value) < 0);
        return java.util.stream.Stream.concat(higher, lower)
                .findFirst()
                .map(other -> about(
                        FIGURE_FALLS,
                        column,
                        Map.of(
                                "value", value.toPlainString(),
                                "other", figure(other.figures(), column).toPlainString(),
                                "month", other.month().toString())));
    }

    private static BigDecimal figure(Map<String, String> cells, Column column) {
        return new BigDecimal(cells.getOrDefault(column.id(), "0"));
    }

    boolean tellProgress(Map<String, String> cells) {
        return rules.columns().stream()
                .filter(column -> cells.containsKey(column.id()))
                .anyMatch(column -> tellsProgress(column, cells.getOrDefault(column.id(), "")));
    }

    private static boolean tellsProgress(Column column, String cell) {
        return switch (column.type()) {
            case MONEY, NUMBER -> column.tellsProgress() && new BigDecimal(cell).signum() > 0;
            case CHOICE ->
                column.offered().stream()
                        .filter(choice -> choice.id().equals(cell))
                        .map(Choice::progress)
                        .anyMatch(Boolean.TRUE::equals);
            case TEXT, DATE -> column.tellsProgress();
        };
    }

    private static Refusal about(MonthlyReportProblem why, Column column, Map<String, String> more) {
        var facts = new TreeMap<String, Object>(more);
        facts.put("column", column.id());
        facts.put("columnZh", column.label().zh());
        facts.put("columnEn", column.label().en());
        return new Refusal(why, facts);
    }
}
