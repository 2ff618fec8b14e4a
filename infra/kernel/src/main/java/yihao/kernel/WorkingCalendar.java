package yihao.kernel;

import java.time.LocalDate;

/// Which dates are working days: weekends, public holidays and the days worked instead are the calendar's knowledge.
@FunctionalInterface
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate date);

    /// Whether the year of this date has a published calendar; a due date beyond it is provisional.
    default boolean isPublished(LocalDate date) {
        return true;
    }
}
