package yihao.talent.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A quarter (`2026-Q3`) or a year (`2026`).
public record Period(YearMonth first, int months) {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)(?:-Q([1-4]))?");

    public enum Span {
        QUARTER,
        YEAR
    }

    public static Optional<Period> of(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        return Optional.of(
                found.group(2) == null
                        ? new Period(YearMonth.of(year, 1), YEAR)
                        : new Period(
                                YearMonth.of(year, (Integer.parseInt(found.group(2)) - 1) * QUARTER + 1), QUARTER));
    }

    public Span span() {
        return months == YEAR ? Span.YEAR : Span.QUARTER;
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate until() {
        return first.plusMonths(months - 1L).atEndOfMonth();
    }

    boolean overlaps(Period other) {
        return !from().isAfter(other.until()) && !other.from().isAfter(until());
    }

    long days() {
        return ChronoUnit.DAYS.between(from(), until()) + 1;
    }

    List<String> eachMonth() {
        return IntStream.range(0, months)
                .mapToObj(month -> first.plusMonths(month).toString())
                .toList();
    }

    /// The quarters that lie in it.
    List<String> quarters() {
        return IntStream.range(0, months / QUARTER)
                .mapToObj(quarter -> quarter(first.plusMonths((long) quarter * QUARTER)))
                .toList();
    }

    public String name() {
        return span() == Span.YEAR ? String.valueOf(first.getYear()) : quarter(first);
    }

    private static String quarter(YearMonth begun) {
        return begun.getYear() + "-Q" + ((begun.getMonthValue() - 1) / QUARTER + 1);
    }
}
