package yihao.talent.institutionquota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.talent.institution.FourMajors.Counts;

/// Rule TI-09: how far something is by a day of its year. Without a quota there is nothing to compare with.
public record Reckoning(Counts counts, int elapsedMonths) {

    private static final int MONTHS = 12;

    /// @param owed none: no quota, not zero
    /// @param completion percent of what is owed
    /// @param expected of it by the months that have passed
    /// @param variance what is reached beyond what is expected; below zero: behind
    public record Progress(
            @Nullable Integer owed,
            long reached,
            @Nullable BigDecimal completion,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal variance) {}

    static Reckoning on(LocalDate today, int year, Counts counts) {
        return new Reckoning(counts, elapsed(today, year, counts));
    }

    private static int elapsed(LocalDate today, int year, Counts counts) {
        if (today.getYear() != year) {
            return today.getYear() < year ? 0 : MONTHS;
        }
        return switch (counts.elapsed()) {
            case COMPLETED -> today.getMonthValue() - 1;
            case BEGUN -> today.getMonthValue();
        };
    }

    Progress of(Optional<Integer> quota, long reached) {
        if (quota.isEmpty()) {
            return new Progress(null, reached, null, null, null);
        }
        int owed = quota.get();
        var expected = BigDecimal.valueOf((long) owed * elapsedMonths)
                .divide(BigDecimal.valueOf(MONTHS), counts.expectedDigits(), RoundingMode.HALF_UP);
        var completion = owed == 0
                ? null
                : BigDecimal.valueOf(reached)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(owed), counts.percentDigits(), RoundingMode.HALF_UP);
        return new Progress(
                owed, reached, completion, expected, BigDecimal.valueOf(reached).subtract(expected));
    }
}
