package yihao.reward.honour;

import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.reward.deduction.Deductions;

/// The deductions this service keeps, of a year, its quarters and its months.
final class DeductionFacts implements UnitFacts {

    private static final int QUARTERS = 4;

    private final Deductions deductions;

    DeductionFacts(Deductions deductions) {
        this.deductions = deductions;
    }

    @Override
    public boolean hasDeductionInForce(String unit, int year) {
        return !deductions.counting(unit, periods(year)).isEmpty();
    }

    private static Set<String> periods(int year) {
        var quarters = IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> year + "-Q" + quarter);
        var months = Stream.of(Month.values()).map(month -> "%d-%02d".formatted(year, month.getValue()));
        return Stream.of(Stream.of(String.valueOf(year)), quarters, months)
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }
}
