package yihao.reward.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The promotion funds; a unit is its fund's id.
public interface Funds extends Aggregates<PromotionFund> {

    List<Versioned<PromotionFund>> openSince(Instant before, int limit);

    /// By unit.
    ///
    /// @param after the last unit of the page before
    List<Versioned<PromotionFund>> list(@Nullable String after, int limit);
}
