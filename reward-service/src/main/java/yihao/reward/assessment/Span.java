package yihao.reward.assessment;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yihao.reward.scoring.Elapsed;
import yihao.reward.scoring.Method.Cycle;

/// A month, quarter, half-year or year: `2026-09`, `2026-Q3`, `2026-H1`, `2026`.
public record Span(String name) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");
    private static final int YEAR = 12;

    public Span {
        if (!isWritten(name)) {
            throw new DateTimeException("No period: " + name);
        }
    }

    public static Span of(YearMonth month) {
        return new Span(month.toString());
    }

    public static Optional<Span> read(String text) {
        return isWritten(text) ? Optional.of(new Span(text)) : Optional.empty();
    }

    private static boolean isWritten(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) {
            return false;
        }
        var month = match.group(2);
        return month == null || Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= YEAR;
    }

    public Cycle cycle() {
        return switch (name.length() == 4 ? 'Y' : name.charAt(5)) {
            case 'Y' -> Cycle.YEAR;
            case 'Q' -> Cycle.QUARTER;
            case 'H' -> Cycle.HALF_YEAR;
            default -> Cycle.MONTH;
        };
    }

    public boolean isMonth() {
        return cycle() == Cycle.MONTH;
    }

    /// Its last month.
    public YearMonth end() {
        int year = Integer.parseInt(name.substring(0, 4));
        return switch (cycle()) {
            case YEAR -> YearMonth.of(year, YEAR);
            case QUARTER -> YearMonth.of(year, 3 * Character.digit(name.charAt(6), 10));
            case HALF_YEAR -> YearMonth.of(year, 6 * Character.digit(name.charAt(6), 10));
            case MONTH -> YearMonth.parse(name);
        };
    }

    public List<YearMonth> months() {
        var end = end();
        int length = length();
        return IntStream.range(0, length)
                .mapToObj(i -> end.minusMonths(length - 1L - i))
                .toList();
    }

    /// From January to its end.
    public List<YearMonth> monthsSoFar() {
        var end = end();
        return IntStream.rangeClosed(1, end.getMonthValue())
                .mapToObj(month -> YearMonth.of(end.getYear(), month))
                .toList();
    }

    public Span year() {
        return new Span(name.substring(0, 4));
    }

    Elapsed elapsed() {
        return new Elapsed(end().getMonthValue(), YEAR);
    }

    /// So many periods of its kind before it.
    public Span before(int periods) {
        var last = end().minusMonths((long) periods * length());
        return switch (cycle()) {
            case YEAR -> new Span(String.valueOf(last.getYear()));
            case HALF_YEAR -> new Span(last.getYear() + "-H" + last.getMonthValue() / 6);
            case QUARTER -> new Span(last.getYear() + "-Q" + last.getMonthValue() / 3);
            case MONTH -> of(last);
        };
    }

    private int length() {
        return switch (cycle()) {
            case YEAR -> YEAR;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
