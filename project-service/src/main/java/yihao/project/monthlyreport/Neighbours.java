package yihao.project.monthlyreport;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;

/// What the handed-in reports of the months around one say of each project, a year to either side.
public record Neighbours(YearMonth month, Map<String, List<MonthlyReport>> byProject) {

    private static final int MONTHS = 12;

    public static Neighbours of(MonthlyReports reports, List<String> projectIds, YearMonth month) {
        var found = reports.ofProjects(projectIds, month.minusMonths(MONTHS), month.plusMonths(MONTHS)).stream()
                .map(Versioned::state)
                .filter(report -> report.handedIn() != null)
                .collect(groupingBy(MonthlyReport::projectId, Collectors.toList()));
        return new Neighbours(month, found);
    }

    List<MonthlyReport> before(String projectId) {
        return of(projectId).stream()
                .filter(report -> report.month().isBefore(month))
                .toList();
    }

    List<MonthlyReport> after(String projectId) {
        return of(projectId).stream()
                .filter(report -> report.month().isAfter(month))
                .toList();
    }

    /// What was said last.
    public Optional<MonthlyReport> last(String projectId) {
        return before(projectId).stream().max(Comparator.comparing(MonthlyReport::month));
    }

    private List<MonthlyReport> of(String projectId) {
        return byProject.getOrDefault(projectId, List.of());
    }
}
