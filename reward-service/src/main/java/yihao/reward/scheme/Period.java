package yihao.reward.scheme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time in which money has to have come to count. A sum that carries no day counts: whoever tells it says that it
/// came in time.
///
/// @param after a stage or event of the case; from its day on, until the same day so many months later
/// @param from the first day, until the last one
/// @param yearsBack the calendar year of the case (0) or an earlier one
public record Period(
        @Nullable String after,
        @Nullable Integer months,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer yearsBack) {

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
        return start != null && !day.isBefore(start) && (months == null || !day.isAfter(start.plusMonths(months)));
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
            text.append(after).append(months == null ? " …" : " +" + months);
        }
        return text.toString().strip();
    }
}
