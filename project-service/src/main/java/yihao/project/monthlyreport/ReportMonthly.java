package yihao.project.monthlyreport;

import static yihao.project.monthlyreport.MonthlyReportProblem.MONTH_NOT_BEGUN;
import static yihao.project.monthlyreport.MonthlyReportProblem.NOT_DUE;
import static yihao.project.monthlyreport.MonthlyReportProblem.REPORT_CLOSED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Overtaken;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.project.Rights;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectProblem;
import yihao.project.monthlyreport.MonthlyReport.HandedIn;
import yihao.project.monthlyreport.MonthlyReport.Mark;

/// Rules PM-02 and PM-03: the rows of a month's sheet, saved together and each judged by itself. A report is changed
/// until its month has closed; what is handed in afterwards is late.
public final class ReportMonthly {

    private final MonthlyReports reports;
    private final GuideProject guideProject;
    private final MonthlyReportRuleBook book;

    public ReportMonthly(MonthlyReports reports, GuideProject guideProject, MonthlyReportRuleBook book) {
        this.reports = reports;
        this.guideProject = guideProject;
        this.book = book;
    }

    /// @param version as it was seen; none where nothing was saved yet
    public record Entry(String projectId, @Nullable Long version, Map<String, String> cells, boolean handIn) {}

    public record Result(String projectId, Outcome<Versioned<MonthlyReport>> outcome) {}

    public Outcome<List<Result>> save(YearMonth month, List<Entry> entries, Act act) {
        if (month.isAfter(YearMonth.from(CityTime.day(act.at())))) {
            return Outcome.refused(Refusal.of(MONTH_NOT_BEGUN, "month", month.toString()));
        }
        var ids = entries.stream().map(Entry::projectId).distinct().toList();
        var around = Neighbours.of(reports, ids, month);
        return Outcome.done(entries.stream()
                .map(entry -> new Result(entry.projectId(), save(month, entry, around, act)))
                .toList());
    }

    private Outcome<Versioned<MonthlyReport>> save(YearMonth month, Entry entry, Neighbours around, Act act) {
        var rules = book.of(month).rules();
        return guideProject.find(entry.projectId(), act.actor()).flatMap(project -> {
            if (!Rights.may(act.actor(), project.state().unit(), rules.rights().report())) {
                return Outcome.refused(ProjectProblem.NOT_YOURS);
            }
            return new Cells(rules)
                    .read(entry.cells())
                    .flatMap(cells -> write(month, project, entry, cells, around, act));
        });
    }

    private Outcome<Versioned<MonthlyReport>> write(
            YearMonth month,
            Versioned<Project> project,
            Entry entry,
            Map<String, String> cells,
            Neighbours around,
            Act act) {
        var stored = reports.find(MonthlyReport.id(month, project.id()));
        if (stored.isPresent() && stored.get().state().says(cells, entry.handIn())) {
            return Outcome.done(stored.get());
        }
        var seen = stored.map(Versioned::version).orElse(null);
        if (!java.util.Objects.equals(seen, entry.version())) {
            return stale(entry);
        }
        var before = stored.map(Versioned::state).orElseGet(() -> begun(month, project, act));
        var handsIn = entry.handIn() || before.handedIn() != null;
        var refused = whyNot(before, stored.isEmpty() ? project.state() : null, cells, handsIn, around, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var saved = before.saved(cells, book.of(month).reference(), act);
        var next = handsIn ? handedIn(saved, act) : saved;
        return write(stored, next, handsIn ? MonthlyReportAction.HANDED_IN : MonthlyReportAction.SAVED, entry, act);
    }

    private static MonthlyReport begun(YearMonth month, Versioned<Project> project, Act act) {
        var state = project.state();
        return new MonthlyReport(
                month,
                project.id(),
                state.number(),
                state.profile().name(),
                state.unit(),
                Map.of(),
                "",
                Mark.of(act),
                null,
                List.of(),
                null);
    }

    /// @param fresh the project of a report that is not there yet
    private Optional<Refusal> whyNot(
            MonthlyReport before,
            @Nullable Project fresh,
            Map<String, String> cells,
            boolean handsIn,
            Neighbours around,
            Act act) {
        var month = before.month();
        if (fresh != null && !book.due(month).test(fresh)) {
            return Optional.of(new Refusal(NOT_DUE, Map.of("project", fresh.number(), "month", month.toString())));
        }
        var closing = book.closing(month);
        if (before.handedIn() != null && !act.at().isBefore(CityTime.endOf(closing))) {
            return Optional.of(Refusal.of(REPORT_CLOSED, "closing", closing));
        }
        var check = new Cells(book.of(month).rules());
        var id = before.projectId();
        return check.outOfOrder(cells, around.before(id), around.after(id))
                .or(() -> handsIn ? check.incomplete(cells) : Optional.empty());
    }

    /// Handed in once; what is changed in time afterwards does not make it late.
    private MonthlyReport handedIn(MonthlyReport report, Act act) {
        var today = CityTime.day(act.at());
        var late = Math.max(0, (int) ChronoUnit.DAYS.between(book.closing(report.month()), today));
        var mark = report.handedIn() == null ? new HandedIn(act.actor().subject(), act.at(), late) : report.handedIn();
        return report.handedIn(mark, progressOn(report, today));
    }

    private @Nullable LocalDate progressOn(MonthlyReport report, LocalDate today) {
        var end = report.month().atEndOfMonth();
        var tells = new Cells(book.of(report.month()).rules()).tellProgress(report.figures());
        return tells ? (today.isBefore(end) ? today : end) : null;
    }

    private Outcome<Versioned<MonthlyReport>> write(
            Optional<Versioned<MonthlyReport>> stored,
            MonthlyReport next,
            MonthlyReportAction action,
            Entry entry,
            Act act) {
        try {
            var each = act.alsoFor();
            return Outcome.done(
                    stored.isPresent()
                            ? reports.replace(stored.get(), next, action, each)
                            : reports.add(MonthlyReport.id(next.month(), next.projectId()), next, action, each));
        } catch (Taken | Overtaken _) {
            return stale(entry);
        }
    }

    /// Somebody else has saved this row since it was read.
    private Outcome<Versioned<MonthlyReport>> stale(Entry entry) {
        return Outcome.refused(
                Refusal.of(StoreProblem.STALE, "version", java.util.Objects.requireNonNullElse(entry.version(), 0L)));
    }
}
