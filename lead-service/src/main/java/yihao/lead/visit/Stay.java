package yihao.lead.visit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long people were out: from the morning of the first day on, in half days.
///
/// @param days a multiple of 0.5
public record Stay(LocalDate from, BigDecimal days) {

    public static final int LONGEST_DAYS = 366;

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(LONGEST_DAYS);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    public Stay {
        days = days.stripTrailingZeros();
    }

    boolean isInHalfDays() {
        return from.getYear() >= FIRST_YEAR
                && from.getYear() <= LAST_YEAR
                && days.signum() > 0
                && days.compareTo(LONGEST) <= 0
                && days.multiply(HALVES).stripTrailingZeros().scale() <= 0;
    }

    public LocalDate until() {
        return from.plusDays(days.setScale(0, RoundingMode.CEILING).longValueExact() - 1);
    }

    /// How much of this day: 1, 0.5 on the last of them perhaps, or nothing.
    public BigDecimal on(LocalDate day) {
        return days.subtract(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day)))
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
    }
}
