package yihao.reward.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time in which money has to have come to count. A sum that carries no day counts: whoever tells it says that it
/// came in time.
///
/// @param after a stage or event of the case; from its day on, until the same day so many months later
/// @param from the first day, until the last one
/// @param yearsBack the calendar year of the case (0) or an earlier one
/// @param days instead of `months`
/// @param skip so many months after the event it begins, on the day after
/// @param calendar years are counted as calendar years: that of the event is the first
public record Period(
        @Nullable String after,
        @Nullable Integer months,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer yearsBack,
        @Nullable Integer days,
        @Nullable Integer skip,
        @Nullable Boolean calendar) {

    private static final int MONTHS = 12;

    public static Period yearsBack(int years) {
        return new Period(null, null, null, null, years, null, null, null);
    }

    boolean includes(@Nullable LocalDate day, Facts facts) {
        return day == null || (isInYear(day, facts) && isBetween(day) && isSoonAfter(day, facts));
    }

    private boolean isInYear(LocalDate day, Facts facts) {
        return yearsBack == null || day.getYear() == facts.year() - yearsBack;
    }

    private boolean isBetween(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private boolean isSoonAfter(LocalDate day, Facts facts) {
        if (after == null) {
            return true;
        }
        var start = facts.dates().get(after);
        return start != null && (Boolean.TRUE.equals(calendar) ? isInYears(day, start) : isOnDays(day, start));
    }

    private boolean isInYears(LocalDate day, LocalDate start) {
        int year = day.getYear() - start.getYear() - skipped() / MONTHS;
        return year >= 0 && (months == null || year < months / MONTHS);
    }

    private boolean isOnDays(LocalDate day, LocalDate start) {
        var begin = start.plusMonths(skipped());
        return (skipped() == 0 ? !day.isBefore(begin) : day.isAfter(begin))
                && (months == null || !day.isAfter(start.plusMonths(skipped() + months)))
                && (days == null || !day.isAfter(begin.plusDays(days)));
    }

    private int skipped() {
        return skip == null ? 0 : skip;
    }

    String toText() {
        var text = new StringBuilder();
        if (yearsBack != null) {
            text.append("year −").append(yearsBack).append(' ');
        }
        if (from != null || until != null) {
            text.append(from == null ? "" : from)
                    .append("…")
                    .append(until == null ? "" : until)
                    .append(' ');
        }
        if (after != null) {
            text.append(after).append(skip == null ? "" : " +" + skip).append(length());
        }
        return text.toString().strip();
    }

    private String length() {
        if (days != null) {
            return " +" + days + "d";
        }
        return months == null ? " …" : " +" + months;
    }
}
