package yihao.project.monthlyreport.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.WorkItems;
import yihao.project.Rights;
import yihao.project.monthlyreport.MonthlyReportRuleBook;
import yihao.project.monthlyreport.SeeMonth;

/// Rule PM-07: what a unit still has to report, from some days before the closing day on and until it is there or the
/// month is frozen.
@Component
class MonthlyReportWork implements WorkItems {

    /// The current month, and those before it that nobody may have frozen yet.
    private static final int MONTHS = 4;

    private final SeeMonth seeMonth;
    private final MonthlyReportRuleBook book;

    MonthlyReportWork(SeeMonth seeMonth, MonthlyReportRuleBook book) {
        this.seeMonth = seeMonth;
        this.book = book;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var current = YearMonth.from(CityTime.day(now));
        return IntStream.range(0, MONTHS)
                .mapToObj(current::minusMonths)
                .filter(month -> isAsked(month, now))
                .flatMap(month -> owed(month, actor, now))
                .sorted(Comparator.comparing(WorkItem::title))
                .toList();
    }

    private boolean isAsked(YearMonth month, Instant now) {
        var from = book.closing(month).minusDays(book.of(month).rules().remindDaysBefore());
        return !CityTime.day(now).isBefore(from);
    }

    private Stream<WorkItem> owed(YearMonth month, Actor actor, Instant now) {
        var mayReport = book.of(month).rules().rights().report();
        return actor.units().stream()
                .filter(unit -> Rights.may(actor, unit, mayReport))
                .flatMap(unit -> item(month, unit, actor, now).stream());
    }

    private Optional<WorkItem> item(YearMonth month, String unit, Actor actor, Instant now) {
        var owed = seeMonth.owed(month, unit, actor, now);
        var due = CityTime.endOf(book.closing(month));
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        "monthly-report:" + month + ":" + unit,
                        "project.report-month",
                        month + " (" + owed.size() + ")",
                        due,
                        !now.isBefore(due),
                        "/projects/monthly/" + month,
                        unit));
    }
}
