package yihao.project.enclave;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rule PE-05: one year as one side entered it and the other answered. A correction is a settlement of its own beside
/// the first one, of its year and all that follow from it.
///
/// @param shares of the year; of a correction also those of later years that change with it
/// @param answered by the other side: confirmed, or disputed with a reason
/// @param decided by the city, where it was disputed
public record Settlement(
        int year,
        boolean correction,
        List<ItemAmount> amounts,
        List<YearShare> shares,
        Status status,
        Side side,
        Mark entered,
        @Nullable Mark answered,
        @Nullable Mark decided) {

    /// What there was to share, and the paper that proves it.
    public record ItemAmount(String item, BigDecimal amount, String proof) {}

    public enum Status {
        ENTERED,
        DISPUTED,
        SETTLED,
        /// By decision: the year is entered anew.
        REJECTED
    }

    public enum Side {
        OUT,
        IN;

        Side other() {
            return this == OUT ? IN : OUT;
        }
    }

    public Settlement {
        amounts = List.copyOf(amounts);
        shares = List.copyOf(shares);
    }

    public boolean isOpen() {
        return status == Status.ENTERED || status == Status.DISPUTED;
    }

    boolean counts() {
        return status != Status.REJECTED;
    }

    Settlement answered(Status next, Mark mark) {
        return new Settlement(year, correction, amounts, shares, next, side, entered, mark, decided);
    }

    Settlement decided(Status next, Mark mark) {
        return new Settlement(year, correction, amounts, shares, next, side, entered, answered, mark);
    }
}
