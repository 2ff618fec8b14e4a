package yihao.project.monthlyreport;

import static yihao.project.monthlyreport.MonthlyReportProblem.CORRECTIONS_FULL;
import static yihao.project.monthlyreport.MonthlyReportProblem.CORRECTION_EMPTY;
import static yihao.project.monthlyreport.MonthlyReportProblem.CORRECTION_REASON_MISSING;
import static yihao.project.monthlyreport.MonthlyReportProblem.REPORT_NOT_FOUND;
import static yihao.project.monthlyreport.MonthlyReportProblem.REPORT_OPEN;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.Rights;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.MonthlyReport.Change;
import yihao.project.monthlyreport.MonthlyReport.Correction;

/// Rule PM-06: once its month has closed, a report that was handed in is corrected beside what it said: by whom, when,
/// why, before and after.
public final class CorrectReport {

    private final MonthlyReports reports;
    private final ReportSight sight;
    private final MonthlyReportRuleBook book;

    public CorrectReport(MonthlyReports reports, ReportSight sight, MonthlyReportRuleBook book) {
        this.reports = reports;
        this.sight = sight;
        this.book = book;
    }

    /// @param written the cells that change; an empty text empties a cell
    public Outcome<Versioned<MonthlyReport>> correct(
            YearMonth month, String projectId, Map<String, String> written, Act act) {
        var id = MonthlyReport.id(month, projectId);
        var found = reports.find(id)
                .filter(report -> sight.mayRead(act.actor(), report.state().unit()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(REPORT_NOT_FOUND, "id", id));
        }
        var around = Neighbours.of(reports, List.of(projectId), month);
        return reports.change(id, MonthlyReportAction.CORRECTED, act, report -> correct(report, written, around, act));
    }

    private Outcome<MonthlyReport> correct(
            MonthlyReport report, Map<String, String> written, Neighbours around, Act act) {
        var rules = book.by(report.rules(), report.month());
        if (!Rights.may(act.actor(), report.unit(), rules.rights().correct())) {
            return Outcome.refused(ProjectProblem.NOT_YOURS);
        }
        var closing = book.closing(report.month(), rules);
        if (report.handedIn() == null || act.at().isBefore(CityTime.endOf(closing))) {
            return Outcome.refused(Refusal.of(REPORT_OPEN, "closing", closing));
        }
        var reason = act.reason();
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(CORRECTION_REASON_MISSING);
        }
        return new Cells(rules).read(written).flatMap(read -> {
            var changes = changes(report.figures(), written, read);
            var after = new HashMap<>(report.figures());
            after.keySet().removeAll(written.keySet());
            after.putAll(read);
            return whyNot(report, changes, after, around)
                    .<Outcome<MonthlyReport>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(corrected(
                            report,
                            new Correction(act.actor().subject(), act.at(), reason.strip(), changes),
                            new Cells(rules).tellProgress(after))));
        });
    }

    private Optional<Refusal> whyNot(
            MonthlyReport report, Map<String, Change> changes, Map<String, String> after, Neighbours around) {
        if (changes.isEmpty()) {
            return Optional.of(Refusal.of(CORRECTION_EMPTY));
        }
        if (report.corrections().size() >= MonthlyReport.MOST_CORRECTIONS) {
            return Optional.of(Refusal.of(CORRECTIONS_FULL));
        }
        var check = new Cells(book.by(report.rules(), report.month()));
        var id = report.projectId();
        return check.outOfOrder(after, around.before(id), around.after(id)).or(() -> check.incomplete(after));
    }

    private static Map<String, Change> changes(
            Map<String, String> before, Map<String, String> written, Map<String, String> read) {
        var changes = new HashMap<String, Change>();
        for (var column : written.keySet()) {
            if (!Objects.equals(before.get(column), read.get(column))) {
                changes.put(column, new Change(before.get(column), read.get(column)));
            }
        }
        return changes;
    }

    private static MonthlyReport corrected(MonthlyReport report, Correction correction, boolean tellsProgress) {
        var day = Objects.requireNonNullElse(report.progressOn(), report.month().atEndOfMonth());
        return report.corrected(correction, tellsProgress ? day : null);
    }
}
