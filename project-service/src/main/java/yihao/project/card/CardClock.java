package yihao.project.card;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingCalendar;
import yihao.project.card.Procedure.Stop;

/// Rule SC-03: the clock of a procedure. The day of acceptance does not count; each working day after it does, unless
/// the clock stood still. It stands still from the day of the pause, which no longer counts, until the day of the
/// resumption, which counts again. With no days at all it is due on the day of acceptance, or, where the clock stood
/// still on that day, on the first day on which it ran again.
record CardClock(WorkingCalendar calendar) {

    /// The last day in time; only of a clock that runs.
    LocalDate due(LocalDate accepted, int workingDays, List<Stop> stops) {
        if (workingDays == 0) {
            return Stream.iterate(accepted, day -> day.plusDays(1))
                    .filter(day -> runs(day, stops))
                    .findFirst()
                    .orElseThrow();
        }
        return Stream.iterate(accepted.plusDays(1), day -> day.plusDays(1))
                .filter(day -> counts(day, stops))
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// The days that count after one day, up to and with another.
    int counted(LocalDate after, LocalDate until, List<Stop> stops) {
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(later(after, until).plusDays(1))
                .filter(day -> counts(day, stops))
                .count());
    }

    /// The first day on which it is soon due.
    LocalDate warning(LocalDate due, int warnBefore) {
        return warnBefore == 0 ? due : new TimeLimit(warnBefore, TimeLimit.Kind.WORKING).before(due, calendar);
    }

    private boolean counts(LocalDate day, List<Stop> stops) {
        return calendar.isWorkingDay(day) && runs(day, stops);
    }

    private static boolean runs(LocalDate day, List<Stop> stops) {
        return stops.stream().noneMatch(stop -> stop.covers(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
