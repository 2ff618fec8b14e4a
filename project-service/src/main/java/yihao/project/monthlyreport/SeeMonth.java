package yihao.project.monthlyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.PastProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Projects.Filter;
import yihao.project.monthlyreport.MonthRow.State;
import yihao.rules.Bilingual;

/// Rule PM-04: a month as it stands: every project that is reported on, with its report, or named as late or missing.
public final class SeeMonth {

    private static final int AT_A_TIME = 1_000;
    private static final Lights NO_LIGHTS = (_, _) -> Map.of();

    private final MonthlyReports reports;
    private final FrozenMonths frozenMonths;
    private final Projects projects;
    private final ReportSight sight;
    private final MonthlyReportRuleBook book;
    private final Lights lights;

    public SeeMonth(
            MonthlyReports reports,
            FrozenMonths frozenMonths,
            Projects projects,
            ReportSight sight,
            MonthlyReportRuleBook book,
            Lights lights) {
        this.reports = reports;
        this.frozenMonths = frozenMonths;
        this.projects = projects;
        this.sight = sight;
        this.book = book;
        this.lights = lights;
    }

    /// @param rows as frozen, where the month is
    /// @param reports by project, as they are now
    public record Month(
            YearMonth month,
            LocalDate closing,
            List<MonthRow> rows,
            Map<String, Versioned<MonthlyReport>> reports,
            @Nullable FrozenMonth frozen) {

        /// How many corrections of a row its frozen figures do not hold.
        public int correctedSince(MonthRow row) {
            var report = reports.get(row.projectId());
            return frozen == null || report == null
                    ? 0
                    : report.state().corrections().size() - row.corrections();
        }

        /// Whether its report came after the month was frozen without it.
        public boolean isLateSince(MonthRow row) {
            var report = reports.get(row.projectId());
            return frozen != null
                    && row.state() == State.MISSING
                    && report != null
                    && report.state().handedIn() != null;
        }
    }

    /// @param unit whose projects alone; none: all that the actor may see
    public Month of(YearMonth month, @Nullable String unit, Actor actor, Instant now) {
        var frozen = frozenMonths.find(month.toString()).map(Versioned::state).orElse(null);
        var said = said(month, actor);
        if (frozen == null) {
            return new Month(month, book.closing(month), rows(month, unit, actor, now, said, lights), said, null);
        }
        var isSeen = sight.of(actor);
        var rows = frozen.rows().stream()
                .filter(row -> unit == null || unit.equals(row.unit()))
                .filter(row -> isSeen.test(row.unit()))
                .toList();
        return new Month(month, frozen.closing(), rows, said, frozen);
    }

    /// What a unit still owes; nothing of a frozen month.
    public List<MonthRow> owed(YearMonth month, String unit, Actor actor, Instant now) {
        var hasProjects = projects.count(new Filter(null, unit, null, null, null), actor, 1) > 0;
        if (!hasProjects || frozenMonths.find(month.toString()).isPresent()) {
            return List.of();
        }
        return rows(month, unit, actor, now, said(month, actor), NO_LIGHTS).stream()
                .filter(row -> row.state() == State.OPEN || row.state() == State.MISSING)
                .toList();
    }

    List<MonthRow> count(YearMonth month, Actor actor, Instant now) {
        return rows(month, null, actor, now, said(month, actor), lights);
    }

    private Map<String, Versioned<MonthlyReport>> said(YearMonth month, Actor actor) {
        return reports.ofMonth(month, actor).stream()
                .collect(Collectors.toMap(report -> report.state().projectId(), Function.identity()));
    }

    private List<MonthRow> rows(
            YearMonth month,
            @Nullable String unit,
            Actor actor,
            Instant now,
            Map<String, Versioned<MonthlyReport>> said,
            Lights shown) {
        var due = book.due(month);
        var isClosed = !now.isBefore(CityTime.endOf(book.closing(month)));
        var isSeen = sight.of(actor);
        var names = new HashMap<String, Optional<Bilingual>>();
        var rows = new ArrayList<MonthRow>();
        var filter = new Filter(null, unit, null, null, null);
        var found = projects.list(filter, actor, AT_A_TIME);
        while (!found.isEmpty()) {
            var asked = found.stream()
                    .filter(one -> isSeen.test(one.state().unit()))
                    .filter(one -> isHandedIn(said.get(one.id())) || due.test(one.state()))
                    .toList();
            var lit = shown.of(asked, CityTime.day(now));
            for (var one : asked) {
                var name = names.computeIfAbsent(one.state().unit(), sight.units()::name);
                rows.add(row(month, one, said.get(one.id()), isClosed, lit.get(one.id()), name.orElse(null)));
            }
            found = found.size() < AT_A_TIME
                    ? List.of()
                    : projects.list(filter.after(found.getLast().state().number()), actor, AT_A_TIME);
        }
        rows.sort(MonthRow.ORDER);
        return rows;
    }

    private static boolean isHandedIn(@Nullable Versioned<MonthlyReport> report) {
        return report != null && report.state().handedIn() != null;
    }

    private MonthRow row(
            YearMonth month,
            Versioned<Project> project,
            @Nullable Versioned<MonthlyReport> stored,
            boolean isClosed,
            @Nullable Light light,
            @Nullable Bilingual unitName) {
        var state = project.state();
        var then = PastProject.on(month.atEndOfMonth(), state).orElse(state);
        var report = stored == null ? null : stored.state();
        var handedIn = report == null ? null : report.handedIn();
        return new MonthRow(
                project.id(),
                state.number(),
                state.profile().name(),
                state.unit(),
                unitName,
                then.stage(),
                handedIn == null
                        ? (isClosed ? State.MISSING : State.OPEN)
                        : (handedIn.daysLate() > 0 ? State.LATE : State.HANDED_IN),
                handedIn == null ? 0 : handedIn.daysLate(),
                handedIn == null || report == null ? 0 : report.corrections().size(),
                handedIn == null || report == null ? Map.of() : figures(report),
                light == null ? null : light.colour());
    }

    private Map<String, String> figures(MonthlyReport report) {
        var all = report.figures();
        return book.of(report.month()).rules().columns().stream()
                .filter(column -> column.type().isFigure() && all.containsKey(column.id()))
                .collect(Collectors.toMap(MonthlyReportRules.Column::id, column -> all.getOrDefault(column.id(), "")));
    }
}
