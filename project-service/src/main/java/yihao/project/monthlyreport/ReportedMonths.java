package yihao.project.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;

/// How a project was reported on month by month: of the months that had closed before a day and in which it was due.
public final class ReportedMonths {

    private final MonthlyReports reports;
    private final MonthlyReportRuleBook book;

    public ReportedMonths(MonthlyReports reports, MonthlyReportRuleBook book) {
        this.reports = reports;
        this.book = book;
    }

    /// @param inTime months whose report was there on the closing day
    /// @param late months whose report came afterwards, but by the day that is asked for
    /// @param missing the other months in which it was due
    public record Kept(int inTime, int late, int missing) {}

    public Kept of(Versioned<Project> project, LocalDate on) {
        var begun = project.state().stageLog().getFirst();
        var there = CityTime.day(begun.at());
        var first = YearMonth.from(begun.on().isBefore(there) ? begun.on() : there);
        var said = reports.ofProjects(List.of(project.id()), first, YearMonth.from(on)).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(MonthlyReport::month, Function.identity()));
        return kept(project.state(), first, on, said);
    }

    private Kept kept(Project project, YearMonth first, LocalDate on, Map<YearMonth, MonthlyReport> said) {
        int inTime = 0;
        int late = 0;
        int missing = 0;
        for (var month = first; month.atEndOfMonth().isBefore(on); month = month.plusMonths(1)) {
            var handedIn = handedIn(said.get(month), on);
            if (handedIn != null && handedIn.daysLate() == 0) {
                inTime++;
            } else if (handedIn != null) {
                late++;
            } else if (book.closing(month).isBefore(on) && book.due(month).test(project)) {
                missing++;
            }
        }
        return new Kept(inTime, late, missing);
    }

    private static MonthlyReport.@Nullable HandedIn handedIn(@Nullable MonthlyReport report, LocalDate on) {
        var mark = report == null ? null : report.handedIn();
        return mark == null || CityTime.day(mark.at()).isAfter(on) ? null : mark;
    }
}
