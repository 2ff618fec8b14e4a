package yihao.reward.interview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Three months, written `2026-Q3`.
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");

    static Optional<Quarter> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    Set<YearMonth> months() {
        var first = YearMonth.of(year, 3 * number - 2);
        return new TreeSet<>(Set.of(first, first.plusMonths(1), first.plusMonths(2)));
    }

    LocalDate lastDay() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
