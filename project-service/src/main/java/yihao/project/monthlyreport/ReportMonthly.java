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
    private final FrozenMonths frozenMonths;
    private final GuideProject guideProject;
    private final MonthlyReportRuleBook book;

    public ReportMonthly(
            MonthlyReports reports, FrozenMonths frozenMonths, GuideProject guideProject, MonthlyReportRuleBook book) {
        this.reports = reports;
        this.frozenMonths = frozenMonths;
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
        var frozen = frozenMonths.find(month.toString()).map(Versioned::state).orElse(null);
        var version = frozen == null ? book.of(month).reference() : frozen.rules();
        var closing = frozen == null ? book.closing(month) : frozen.closing();
        var around = Neighbours.of(reports, ids, month);
        var sheet = new Sheet(month, version, book.by(version, month), closing, around, frozen);
        return Outcome.done(entries.stream()
                .map(entry -> new Result(entry.projectId(), save(sheet, entry, act)))
                .toList());
    }

    /// What all rows of a sheet are judged by: of a frozen month what it was frozen by, whatever rules came later.
    private record Sheet(
            YearMonth month,
            String version,
            MonthlyReportRules rules,
            LocalDate closing,
            Neighbours around,
            @Nullable FrozenMonth frozen) {}

    private Outcome<Versioned<MonthlyReport>> save(Sheet sheet, Entry entry, Act act) {
        var rules = sheet.rules();
        return guideProject.find(entry.projectId(), act.actor()).flatMap(project -> {
            if (!Rights.may(act.actor(), project.state().unit(), rules.rights().report())) {
                return Outcome.refused(ProjectProblem.NOT_YOURS);
            }
            return new Cells(rules).read(entry.cells()).flatMap(cells -> write(sheet, project, entry, cells, act));
        });
    }

    private Outcome<Versioned<MonthlyReport>> write(
            Sheet sheet, Versioned<Project> project, Entry entry, Map<String, String> cells, Act act) {
        var month = sheet.month();
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
        if (!isAsked(sheet, project, stored.isPresent())) {
            return Outcome.refused(
                    new Refusal(NOT_DUE, Map.of("project", project.state().number(), "month", month.toString())));
        }
        var refused = whyNot(sheet, before, cells, handsIn, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var saved = before.saved(cells, sheet.version(), act);
        var next = handsIn ? handedIn(sheet, saved, act) : saved;
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

    /// A frozen month has a place for those it names as missing, and for nobody else.
    private boolean isAsked(Sheet sheet, Versioned<Project> project, boolean isBegun) {
        return sheet.frozen() == null
                ? isBegun || book.due(sheet.month()).test(project.state())
                : sheet.frozen().holds(project.id());
    }

    private static Optional<Refusal> whyNot(
            Sheet sheet, MonthlyReport before, Map<String, String> cells, boolean handsIn, Act act) {
        var closing = sheet.closing();
        if (before.handedIn() != null && !act.at().isBefore(CityTime.endOf(closing))) {
            return Optional.of(Refusal.of(REPORT_CLOSED, "closing", closing));
        }
        var check = new Cells(sheet.rules());
        var around = sheet.around();
        var id = before.projectId();
        return check.outOfOrder(cells, around.before(id), around.after(id))
                .or(() -> handsIn ? check.incomplete(cells) : Optional.empty());
    }

    /// Handed in once; what is changed in time afterwards does not make it late.
    private static MonthlyReport handedIn(Sheet sheet, MonthlyReport report, Act act) {
        var today = CityTime.day(act.at());
        var late = Math.max(0, (int) ChronoUnit.DAYS.between(sheet.closing(), today));
        var mark = report.handedIn() == null ? new HandedIn(act.actor().subject(), act.at(), late) : report.handedIn();
        return report.handedIn(mark, progressOn(sheet, report, CityTime.day(mark.at())));
    }

    private static @Nullable LocalDate progressOn(Sheet sheet, MonthlyReport report, LocalDate handedIn) {
        var end = report.month().atEndOfMonth();
        var tells = new Cells(sheet.rules()).tellProgress(report.figures());
        return tells ? (handedIn.isBefore(end) ? handedIn : end) : null;
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
