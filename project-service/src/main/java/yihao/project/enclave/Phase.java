package yihao.project.enclave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Percentage;

/// Rule PE-02: one clause of an agreement after the other.
public sealed interface Phase {

    String clause();

    /// Until the out-side has its recorded input back.
    ///
    /// @param share of what is shared that goes into the repayment; the in-side has the rest of it
    record Repay(String clause, Percentage share) implements Phase {

        BigDecimal fraction() {
            return share.fraction();
        }
    }

    /// By a ratio, for a number of calendar years or without an end.
    ///
    /// @param day of [Start#DAY]
    /// @param firstYear which calendar year is the first; none: the one in which the start lies
    record Share(
            String clause,
            Ratio ratio,
            @Nullable Integer years,
            Start from,
            @Nullable LocalDate day,
            @Nullable FirstYear firstYear)
            implements Phase {

        int firstYearOf(LocalDate start) {
            return start.getYear() + (firstYear == FirstYear.NEXT ? 1 : 0);
        }

        Optional<LocalDate> statedDay() {
            return Optional.ofNullable(day);
        }
    }

    /// What the years are counted from.
    enum Start {
        SIGNING,
        /// The first year in which there is anything to share.
        FIRST_AMOUNT,
        GROUND_BREAKING,
        PRODUCTION,
        END_OF_PREVIOUS,
        DAY;

        /// Whether somebody has to tell the day.
        boolean isTold() {
            return this == GROUND_BREAKING || this == PRODUCTION;
        }
    }

    enum FirstYear {
        SAME,
        NEXT
    }
}
