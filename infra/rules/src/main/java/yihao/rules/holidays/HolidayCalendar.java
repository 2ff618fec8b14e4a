package yihao.rules.holidays;

import java.time.LocalDate;
import java.util.List;
import yihao.kernel.WorkingCalendar;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// The papers that ship, and over them those that were put in force, at once and for every day: of several of one year
/// the latest begun.
public final class HolidayCalendar implements WorkingCalendar {

    private final RuleBook<PublicHolidays> book;
    private final ChineseCalendar shipped;
    private volatile Known known;

    private record Known(List<RuleSet<PublicHolidays>> versions, ChineseCalendar calendar) {}

    public HolidayCalendar(RuleBook<PublicHolidays> book, ChineseCalendar shipped) {
        this.book = book;
        this.shipped = shipped;
        this.known = new Known(List.of(), shipped);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return calendar().isWorkingDay(date);
    }

    @Override
    public boolean isPublished(LocalDate date) {
        return calendar().isPublished(date);
    }

    /// Put together anew only where a version has come.
    private ChineseCalendar calendar() {
        var versions = book.versions();
        var last = known;
        if (last.versions() != versions) {
            last = new Known(versions, over(versions));
            known = last;
        }
        return last.calendar();
    }

    private ChineseCalendar over(List<RuleSet<PublicHolidays>> versions) {
        var calendar = shipped;
        for (var version : versions.reversed()) {
            if (version.status().decides()) {
                calendar = calendar.with(version.rules().paper(version.source()));
            }
        }
        return calendar;
    }
}
