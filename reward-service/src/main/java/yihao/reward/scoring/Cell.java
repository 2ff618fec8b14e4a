package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.rules.Bilingual;

/// One unit's score by one indicator, with all that explains it.
///
/// @param completion figure ÷ target in per cent, two decimals
/// @param variance completion less the elapsed share
/// @param rank the place by this indicator alone
/// @param formula with the numbers in it
public record Cell(
        String indicator,
        Bilingual name,
        State state,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal target,
        @Nullable BigDecimal completion,
        @Nullable BigDecimal variance,
        @Nullable Integer rank,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal score,
        String formula,
        List<Item> items) {

    public Cell {
        items = List.copyOf(items);
    }

    Cell averaged(BigDecimal mean, String how) {
        return new Cell(
                indicator,
                name,
                State.AVERAGE,
                weight,
                figure,
                target,
                completion,
                variance,
                null,
                lowest,
                highest,
                mean,
                how,
                items);
    }

    public enum State {
        COUNTED,
        /// Without a score of its own: the mean of the others'.
        AVERAGE,
        /// Told, not scored.
        SHOWN,
        NO_TARGET,
        NO_FIGURE,
        /// Not for this kind of unit, or the formula has no value.
        NOT_APPLICABLE
    }
}
