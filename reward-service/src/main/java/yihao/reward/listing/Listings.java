package yihao.reward.listing;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.listing.Listing.Status;

/// The lists, by ranking and rule set.
public interface Listings extends Aggregates<Listing> {

    /// The latest month first.
    List<Versioned<Listing>> list(@Nullable Status status, int limit);

    List<Versioned<Listing>> confirmedOf(String rankingId);

    List<Versioned<Listing>> confirmedIn(Set<YearMonth> months);
}
