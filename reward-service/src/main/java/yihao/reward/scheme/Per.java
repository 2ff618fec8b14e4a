package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a floor or a ceiling is for: this award alone, or together with what was awarded under the scheme before.
public enum Per {
    AWARD,
    PROJECT,
    CLAIMANT,
    YEAR,
    PROJECT_YEAR,
    CLAIMANT_YEAR;

    /// What of the earlier awards stands beside this one.
    ///
    /// @param component only that component's; none: all of them
    BigDecimal sum(Facts facts, @Nullable String component, Function<Facts.Earlier, BigDecimal> value) {
        var sum = BigDecimal.ZERO;
        for (var earlier : facts.earlier()) {
            if (counts(earlier, facts.year()) && (component == null || component.equals(earlier.component()))) {
                sum = sum.add(value.apply(earlier));
            }
        }
        return sum;
    }

    private boolean counts(Facts.Earlier earlier, int year) {
        return switch (this) {
            case AWARD -> false;
            case PROJECT -> earlier.ofProject();
            case CLAIMANT -> earlier.ofClaimant();
            case YEAR -> earlier.year() == year;
            case PROJECT_YEAR -> earlier.ofProject() && earlier.year() == year;
            case CLAIMANT_YEAR -> earlier.ofClaimant() && earlier.year() == year;
        };
    }
}
