package yihao.kernel;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A time limit as rules write it: `3 working days`, `14 calendar days`. The day it starts does not count. One in
/// calendar days ends on its last day even where nobody works then.
public record TimeLimit(int days, Kind kind) {

    public enum Kind {
        WORKING,
        CALENDAR
    }

    public TimeLimit {
        if (days < 1) {
            throw new IllegalArgumentException("A time limit is at least one day, not " + days);
        }
    }

    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return switch (kind) {
            case WORKING -> new WorkingDays(days).after(start, calendar);
            case CALENDAR -> start.plusDays(days);
        };
    }

    /// So long before the end.
    public LocalDate before(LocalDate end, WorkingCalendar calendar) {
        return switch (kind) {
            case WORKING ->
                Stream.iterate(end.minusDays(1), day -> day.minusDays(1))
                        .filter(calendar::isWorkingDay)
                        .skip(days - 1L)
                        .findFirst()
                        .orElseThrow();
            case CALENDAR -> end.minusDays(days);
        };
    }

    /// As rules write it.
    @Override
    public String toString() {
        return days + (kind == Kind.WORKING ? " working day" : " calendar day") + (days == 1 ? "" : "s");
    }

    /// Whether a day found with an unpublished calendar may still move.
    public boolean needsCalendar() {
        return kind == Kind.WORKING;
    }
}
