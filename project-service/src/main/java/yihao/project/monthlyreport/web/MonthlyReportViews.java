package yihao.project.monthlyreport.web;

import static yihao.project.monthlyreport.MonthRow.State.MISSING;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.project.Rights;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.lifecycle.StageRules;
import yihao.project.monthlyreport.MonthRow;
import yihao.project.monthlyreport.MonthlyReport;
import yihao.project.monthlyreport.MonthlyReport.Correction;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.project.monthlyreport.MonthlyReports;
import yihao.project.monthlyreport.Neighbours;
import yihao.project.monthlyreport.SeeMonth;
import yihao.project.monthlyreport.SeeMonth.Month;
import yihao.project.monthlyreport.web.RowView.CorrectionView;
import yihao.project.monthlyreport.web.RowView.LastView;
import yihao.rules.Bilingual;

/// Shows a month's rows, with what was said last and what was corrected beside them.
@Component
class MonthlyReportViews {

    private final SeeMonth seeMonth;
    private final MonthlyReports reports;
    private final MonthlyReportRuleBook book;
    private final StageRuleBook stages;
    private final MonthViews months;
    private final Clock clock;

    MonthlyReportViews(
            SeeMonth seeMonth,
            MonthlyReports reports,
            MonthlyReportRuleBook book,
            StageRuleBook stages,
            MonthViews months,
            Clock clock) {
        this.seeMonth = seeMonth;
        this.reports = reports;
        this.book = book;
        this.stages = stages;
        this.months = months;
        this.clock = clock;
    }

    MonthView month(YearMonth month, Actor actor) {
        return months.view(seeMonth.of(month, null, actor, clock.instant()), actor);
    }

    Page<RowView> rows(YearMonth month, RowFilter filter, Actor actor) {
        var seen = seeMonth.of(month, filter.unit(), actor, clock.instant());
        var fitting = seen.rows().stream().filter(row -> filter.fits(seen, row)).toList();
        var rest = fitting.stream()
                .filter(row -> filter.after() == null || isAfter(row, filter.after()))
                .toList();
        var page = rest.stream().limit(filter.limit()).toList();
        var next = rest.size() > page.size() ? cursor(page.getLast()) : null;
        return Page.of(views(seen, page, actor), next, fitting.size());
    }

    RowView row(MonthlyReport report, Actor actor) {
        var seen = seeMonth.of(report.month(), report.unit(), actor, clock.instant());
        var row = seen.rows().stream()
                .filter(one -> one.projectId().equals(report.projectId()))
                .toList();
        return views(seen, row, actor).getFirst();
    }

    /// In the order of the rows: one unit's name may begin another's.
    private static boolean isAfter(MonthRow row, String cursor) {
        int cut = cursor.lastIndexOf('/');
        int byUnit = row.unit().compareTo(cursor.substring(0, Math.max(cut, 0)));
        return byUnit > 0 || (byUnit == 0 && row.number().compareTo(cursor.substring(cut + 1)) > 0);
    }

    private static String cursor(MonthRow row) {
        return row.unit() + "/" + row.number();
    }

    private List<RowView> views(Month month, List<MonthRow> rows, Actor actor) {
        var ids = rows.stream().map(MonthRow::projectId).toList();
        var around = Neighbours.of(reports, ids, month.month());
        return rows.stream()
                .map(row -> view(
                        month,
                        row,
                        month.reports().get(row.projectId()),
                        around.last(row.projectId())
                                .map(last -> new LastView(last.month().toString(), last.figures()))
                                .orElse(null),
                        actor))
                .toList();
    }

    private RowView view(
            Month month,
            MonthRow row,
            @Nullable Versioned<MonthlyReport> stored,
            @Nullable LastView last,
            Actor actor) {
        var report = stored == null ? null : stored.state();
        return new RowView(
                row.projectId(),
                row.number(),
                row.name(),
                row.unit(),
                row.unitName(),
                stage(month.month(), row.stage()),
                row.state(),
                row.daysLate(),
                row.light(),
                stored == null ? null : stored.version(),
                report == null ? Map.of() : cells(month, row, report),
                last,
                report == null ? List.of() : corrections(month, row, report.corrections()),
                report == null || report.handedIn() == null
                        ? null
                        : report.handedIn().at(),
                actions(month, row, report, actor));
    }

    private static Map<String, String> cells(Month month, MonthRow row, MonthlyReport report) {
        return month.frozen() == null || row.state() == MISSING ? report.figures() : report.figures(row.corrections());
    }

    private static List<CorrectionView> corrections(Month month, MonthRow row, List<Correction> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new CorrectionView(
                        all.get(i).by(),
                        all.get(i).at(),
                        all.get(i).reason(),
                        month.frozen() != null && i >= row.corrections(),
                        all.get(i).changes()))
                .toList();
    }

    private List<String> actions(Month month, MonthRow row, @Nullable MonthlyReport report, Actor actor) {
        var rights = book.of(month.month()).rules().rights();
        var isClosed = !clock.instant().isBefore(CityTime.endOf(month.closing()));
        var isHandedIn = report != null && report.handedIn() != null;
        var isBegun = !month.month().isAfter(YearMonth.from(CityTime.day(clock.instant())));
        var actions = new ArrayList<String>();
        if (isBegun && !(isClosed && isHandedIn) && Rights.may(actor, row.unit(), rights.report())) {
            actions.add("report");
        }
        if (isClosed && isHandedIn && Rights.may(actor, row.unit(), rights.correct())) {
            actions.add("correct");
        }
        return actions;
    }

    private Bilingual stage(YearMonth month, String stage) {
        return stages.on(month.atEndOfMonth())
                .stage(stage)
                .map(StageRules.Stage::label)
                .orElse(new Bilingual(stage, stage));
    }
}
