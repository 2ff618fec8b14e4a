package yihao.project.enclave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.project.enclave.Phase.Repay;
import yihao.rules.Bilingual;

/// What an agreement shares: a tax, or an indicator of the assessment, with phases of its own.
///
/// @param unit of its amounts, as people write it: CNY, 万元
/// @param scale how many decimals an amount has
/// @param straddle what becomes of the year in which the repayment ends; none: [Straddle#SPLIT_YEAR]
/// @param otherwise who has a year that no phase covers: before the first begins and after the last has ended
public record SharedItem(
        String id,
        Bilingual label,
        Counts counts,
        String unit,
        int scale,
        @Nullable Straddle straddle,
        List<Phase> phases,
        Ratio otherwise) {

    public enum Counts {
        TAX,
        INDICATOR
    }

    /// Rule PE-03: of the year in which the repayment ends, what is left after it.
    public enum Straddle {
        /// Is shared as the next phase says, and the year is that phase's first.
        SPLIT_YEAR,
        /// Is shared by the next phase's ratio, whose first year is the next.
        SPLIT_YEAR_UNCOUNTED,
        NEXT_YEAR_REST_IN,
        NEXT_YEAR_REST_OUT
    }

    static final String YUAN = "CNY";
    static final int FEN = 2;
    private static final int MOST_DIGITS = 15;

    public SharedItem {
        phases = List.copyOf(phases);
    }

    public Straddle straddles() {
        return straddle == null ? Straddle.SPLIT_YEAR : straddle;
    }

    Optional<Phase> phase(int index) {
        return index < phases.size() ? Optional.of(phases.get(index)) : Optional.empty();
    }

    public boolean repays() {
        return phases.stream().anyMatch(Repay.class::isInstance);
    }

    /// Whether this can be an amount of it: nothing below zero, nothing finer than its scale.
    boolean takes(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.stripTrailingZeros().scale() <= scale
                && amount.precision() - amount.scale() <= MOST_DIGITS;
    }
}
