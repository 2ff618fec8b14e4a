package yihao.reward.closing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The closed months, and those that are to be; a month is its closing's id.
public interface Closings extends Aggregates<Closing> {

    List<Versioned<Closing>> openSince(Instant before, int limit);

    /// The latest month first.
    ///
    /// @param after the last month of the page before
    List<Versioned<Closing>> list(@Nullable String after, int limit);
}
