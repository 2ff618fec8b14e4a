package yihao.talent.entitlement;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.rules.Bilingual;

/// How a benefit is computed. A table may use these kinds freely; another kind is a change of code.
public sealed interface Pay {

    /// A share of the price or fee, never more than the cap.
    ///
    /// @param yearlyCap what one employer may get in one year, all together
    record ShareUpTo(
            Percentage share,
            Money cap,
            RoundingMode rounding,
            @Nullable Money yearlyCap) implements Pay {}

    record Fixed(Money amount) implements Pay {}

    /// So much for each month, for so many months at most, counted from the month of the first arrival.
    ///
    /// @param leavingMonth whether the month in which the talent leaves is still paid
    /// @param count whether months of absence use up the years
    record Monthly(
            Money perMonth,
            int months,
            boolean leavingMonth,
            @Nullable Count count) implements Pay {}

    /// So much for each year of the management period.
    ///
    /// @param years no more than so many, where the table limits them
    record Yearly(Money perYear, @Nullable Integer years, Due due) implements Pay {}

    /// An amount in parts, each once what was promised is proven.
    record Milestones(Money amount, List<Part> parts) implements Pay {}

    /// People decide the amount in writing, between these two.
    ///
    /// @param least without it there is no floor
    /// @param most without it there is no ceiling: "not less than"
    /// @param parts by milestones; without them at once
    record Range(
            @Nullable Money least,
            @Nullable Money most,
            @Nullable List<Part> parts) implements Pay {}

    /// The table names no amount: people decide.
    record CaseByCase() implements Pay {}

    /// @param evidence the kind of paper that proves it
    record Part(String id, Percentage share, String evidence, Bilingual label) {}

    enum Count {
        /// Years go by, whether somebody is here or not.
        ELAPSED,
        /// Only months that were paid count.
        PAID
    }

    enum Due {
        START,
        END
    }

    default List<Part> milestones() {
        return switch (this) {
            case Milestones pay -> pay.parts();
            case Range pay -> Objects.requireNonNullElse(pay.parts(), List.of());
            case ShareUpTo _, Fixed _, Monthly _, Yearly _, CaseByCase _ -> List.of();
        };
    }
}
