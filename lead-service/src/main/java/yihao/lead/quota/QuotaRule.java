package yihao.lead.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L8: what is expected of a unit by a day of its year, as rule data.
///
/// @param elapsed which months count as passed
/// @param percentDigits behind the point; rounded half up
/// @param expectedDigits of the leads expected so far; rounded half up
public record QuotaRule(Elapsed elapsed, int percentDigits, int expectedDigits) {

    private static final int MONTHS = 12;

    public enum Elapsed {
        /// A month counts once it is over.
        COMPLETED,
        /// A month counts from its first day on.
        BEGUN
    }

    /// Months of that year that have passed on this day: 0 before it, 12 after it.
    int elapsedMonths(int year, LocalDate today) {
        if (today.getYear() != year) {
            return today.getYear() < year ? 0 : MONTHS;
        }
        return switch (elapsed) {
            case COMPLETED -> today.getMonthValue() - 1;
            case BEGUN -> today.getMonthValue();
        };
    }

    BigDecimal expected(int target, int elapsedMonths) {
        return BigDecimal.valueOf((long) target * elapsedMonths)
                .divide(BigDecimal.valueOf(MONTHS), expectedDigits, RoundingMode.HALF_UP);
    }

    /// In percent of the whole year's target.
    BigDecimal completion(long reached, int target) {
        return BigDecimal.valueOf(reached)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(target), percentDigits, RoundingMode.HALF_UP);
    }

    /// The versions that ship with the service.
    public static RuleBook<QuotaRule> shipped() {
        return RuleFormat.of("lead-quotas", QuotaRule.class, "/rules/lead/quotas.schema.json")
                .book("/rules/lead/quotas.yaml");
    }
}
