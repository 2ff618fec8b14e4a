package yihao.reward.paymentorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The recoveries, one per demand.
public interface Recoveries extends Aggregates<Recovery> {

    /// Those with a receipt under way since before the given instant.
    List<Versioned<Recovery>> openSince(Instant before, int limit);

    /// Those that are not whole, the oldest first.
    List<Versioned<Recovery>> owed(int limit);

    List<Versioned<Recovery>> of(String paymentOrderId);

    /// By id.
    ///
    /// @param after the last id of the page before
    List<Versioned<Recovery>> list(@Nullable String after, int limit);
}
