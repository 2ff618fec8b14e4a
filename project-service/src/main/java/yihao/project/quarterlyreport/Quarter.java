package yihao.project.quarterlyreport;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Three months of a year, written `2026-Q3`.
///
/// @param number 1 to 4
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Optional<Quarter> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    List<YearMonth> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, (number - 1) * MONTHS + month))
                .toList();
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
