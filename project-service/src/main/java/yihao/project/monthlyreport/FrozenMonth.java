package yihao.project.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import yihao.project.monthlyreport.MonthlyReport.Mark;

/// Rule PM-05: a month as it was when it was frozen. It never changes; texts are kept in the reports, whose cells do
/// not change either, once they are handed in and the month has closed.
///
/// @param rules the version it was counted by
public record FrozenMonth(YearMonth month, String rules, LocalDate closing, List<MonthRow> rows, Mark frozen) {

    public FrozenMonth {
        rows = List.copyOf(rows);
    }

    boolean holds(String projectId) {
        return rows.stream().anyMatch(row -> row.projectId().equals(projectId));
    }
}
