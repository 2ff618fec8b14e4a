package yihao.lead;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From a first to a last day, both counted.
public record DaySpan(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    /// Whether it is a day at least and so many at most, in years that a calendar has.
    public boolean fits(int longestDays) {
        return from.getYear() >= FIRST_YEAR
                && until.getYear() <= LAST_YEAR
                && !until.isBefore(from)
                && ChronoUnit.DAYS.between(from, until) < longestDays;
    }
}
