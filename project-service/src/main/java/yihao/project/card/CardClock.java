package yihao.project.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingCalendar;
import yihao.project.card.Procedure.Stop;

/// Rule SC-03: the clock of a procedure. The day of acceptance does not count; each working day after it does, unless
/// the clock stood still. It stands still from the day of the pause, which no longer counts, until the day of the
/// resumption, which counts again. With no days at all it is due on the day of acceptance, or, where nobody worked or
/// the clock stood still on that day, on the first working day on which it runs.
record CardClock(WorkingCalendar calendar) {

    /// The last day in time; none while the clock stands still, unless that day was over before.
    Optional<LocalDate> due(LocalDate accepted, int workingDays, List<Stop> stops) {
        var closed = stops.stream().filter(stop -> stop.until() != null).toList();
        var due = Stream.iterate(accepted.plusDays(workingDays == 0 ? 0 : 1), day -> day.plusDays(1))
                .filter(day -> counts(day, closed))
                .skip(Math.max(workingDays - 1L, 0))
                .findFirst()
                .orElseThrow();
        return Optional.of(due)
                .filter(day -> stops.stream()
                        .filter(stop -> stop.until() == null)
                        .allMatch(stop -> day.isBefore(stop.from())));
    }

    /// The days that count after one day, up to and with another.
    int counted(LocalDate after, LocalDate until, List<Stop> stops) {
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(later(after, until).plusDays(1))
                .filter(day -> counts(day, stops))
                .count());
    }

    /// So many working days earlier.
    LocalDate before(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : new TimeLimit(workingDays, TimeLimit.Kind.WORKING).before(day, calendar);
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
