package yihao.kernel;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A deadline in working days. The day it starts does not count; which dates count is the calendar's knowledge, not
/// ours.
public record WorkingDays(int count) {

    public WorkingDays {
        if (count < 1) {
            throw new IllegalArgumentException("A deadline is at least one working day, not " + count);
        }
    }

    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return Stream.iterate(start.plusDays(1), date -> date.plusDays(1))
                .filter(calendar::isWorkingDay)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
