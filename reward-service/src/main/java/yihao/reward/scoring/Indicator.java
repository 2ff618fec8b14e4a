package yihao.reward.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// One line of a method.
///
/// @param weight the points it can earn; none where points are absolute
/// @param cap the most a ratio counts, of a method that only says so much
/// @param score how it is scored; left out: the ratio to the target up to the cap, times the weight
/// @param counts which items count
/// @param target whose targets it is measured against; left out: those of the period
/// @param absent what no figure means; left out: zero for what is counted, "-" for what is entered or derived
/// @param onlyFor kinds of units it applies to
/// @param part the part of the whole it belongs to, which may have a cap
/// @param most the most points it gives
/// @param least the fewest
/// @param scale decimals of its score, where they are not the method's
/// @param without what a unit gets that has no score here; left out: nothing
public record Indicator(
        String id,
        Bilingual name,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal cap,
        Figure figure,
        @Nullable Scoring score,
        @Nullable Counting counts,
        @Nullable TargetOf target,
        @Nullable Absent absent,
        @Nullable Set<String> onlyFor,
        @Nullable String part,
        @Nullable BigDecimal most,
        @Nullable BigDecimal least,
        @Nullable Integer scale,
        @Nullable RoundingMode rounding,
        @Nullable Without without) {

    /// Whose targets.
    public enum TargetOf {
        PERIOD,
        YEAR
    }

    public enum Absent {
        ZERO,
        NOT_APPLICABLE
    }

    public enum Without {
        /// The mean of those in its class that have one.
        AVERAGE
    }

    public Scoring scoring() {
        return score == null ? new Scoring.Ratio(cap, null, null) : score;
    }

    boolean isZeroWhenMissing() {
        return absent == null ? !figure.isUnknownWhenMissing() : absent == Absent.ZERO;
    }

    public boolean appliesTo(String unitKind) {
        return onlyFor == null || onlyFor.contains(unitKind);
    }

    /// As formulas name it.
    String variable() {
        return id.replace('-', '_');
    }
}
