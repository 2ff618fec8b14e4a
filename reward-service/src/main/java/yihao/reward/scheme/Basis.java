package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an award or a limit is computed from: verified money of one or several kinds in one currency, a plain number
/// (jobs), or a formula over both.
///
/// @param kind the kind of money, or the name of the number or of the formula
/// @param day which day's rate converts it, as the policy says
/// @param alsoKinds kinds that are added to the first
/// @param uses only sums that are for one of these count; none: all
/// @param less kinds that are taken off
/// @param above only the part above this counts
/// @param permille only so much of it counts
/// @param most no more than this counts
public record Basis(
        String kind,
        String currency,
        @Nullable String day,
        List<String> alsoKinds,
        List<String> uses,
        @Nullable Period period,
        List<String> less,
        @Nullable Increment increment,
        @Nullable BigDecimal above,
        @Nullable BigDecimal permille,
        @Nullable Measure measure,
        @Nullable BigDecimal most) {

    public Basis {
        alsoKinds = List.copyOf(alsoKinds);
        uses = List.copyOf(uses);
        less = List.copyOf(less);
    }

    public static Basis of(String kind, String currency, @Nullable String day) {
        return new Basis(kind, currency, day, List.of(), List.of(), null, List.of(), null, null, null, null, null);
    }

    /// Only what has newly come counts.
    public enum Increment {
        /// What earlier awards of the same component and project were computed from is taken off.
        SINCE_LAST_AWARD,
        /// Of this year, what exceeds the year before.
        OVER_PREVIOUS_YEAR
    }

    /// What stands for money where the base is none.
    public sealed interface Measure {

        /// A number of the case.
        record PlainNumber() implements Measure {}

        /// What another component comes to.
        record OfComponent() implements Measure {}

        /// CEL that answers a decimal in so many units of the currency.
        record Calculated(String formula, BigDecimal unit) implements Measure {}
    }

    /// Whether it is another one each year.
    boolean isYearly() {
        return increment != null || (period != null && period.yearsBack() != null);
    }

    public boolean isMoney() {
        return measure == null;
    }

    public List<String> kinds() {
        return alsoKinds.isEmpty()
                ? List.of(kind)
                : Stream.concat(Stream.of(kind), alsoKinds.stream()).toList();
    }
}
