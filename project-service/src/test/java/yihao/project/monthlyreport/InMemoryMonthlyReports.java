package yihao.project.monthlyreport;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryMonthlyReports extends InMemoryAggregates<MonthlyReport> implements MonthlyReports {

    private final ReportSight sight;

    InMemoryMonthlyReports(ReportSight sight) {
        this.sight = sight;
    }

    @Override
    public List<Versioned<MonthlyReport>> ofMonth(YearMonth month, Actor actor) {
        return all().stream()
                .filter(found -> found.state().month().equals(month))
                .filter(found -> sight.mayRead(actor, found.state().unit()))
                .toList();
    }

    @Override
    public List<Versioned<MonthlyReport>> ofProjects(List<String> projectIds, YearMonth from, YearMonth until) {
        return all().stream()
                .filter(found -> projectIds.contains(found.state().projectId()))
                .filter(found -> !found.state().month().isBefore(from)
                        && !found.state().month().isAfter(until))
                .sorted(Comparator.comparing(found -> found.state().month()))
                .toList();
    }

    @Override
    public Map<String, LastProgress> of(List<String> projectIds) {
        var last = new HashMap<String, LastProgress>();
        for (var report : all()) {
            var day = report.state().progressOn();
            if (day != null && projectIds.contains(report.state().projectId())) {
                last.merge(
                        report.state().projectId(),
                        new LastProgress(Kind.REPORT, day, report.id()),
                        BinaryOperator.maxBy(LastProgress.ORDER));
            }
        }
        return last;
    }
}
