package yihao.project.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What is offered.
///
/// @param share in percent of the enterprise, above 0, at most 100, with four decimals at most
/// @param area in square metres, above 0, with two decimals at most
/// @param validUntil its last day, which belongs to it
public record Terms(
        String kind,
        String title,
        String description,
        @Nullable BigDecimal share,
        @Nullable Money asked,
        @Nullable BigDecimal area,
        LocalDate validUntil) {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int SHARE_DECIMALS = 4;
    private static final int AREA_DECIMALS = 2;
    private static final int LONGEST = 12;

    /// The first figure that cannot be.
    Optional<Fact> unfit() {
        if (share != null && (!fits(share, SHARE_DECIMALS) || share.compareTo(WHOLE) > 0)) {
            return Optional.of(Fact.SHARE);
        }
        if (asked != null && !asked.isPositive()) {
            return Optional.of(Fact.ASKED);
        }
        return area != null && !fits(area, AREA_DECIMALS) ? Optional.of(Fact.AREA) : Optional.empty();
    }

    private static boolean fits(BigDecimal figure, int decimals) {
        var plain = figure.stripTrailingZeros();
        return figure.signum() > 0 && plain.scale() <= decimals && plain.precision() - plain.scale() <= LONGEST;
    }

    Terms until(LocalDate day) {
        return new Terms(kind, title, description, share, asked, area, day);
    }
}
