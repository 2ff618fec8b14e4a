package yihao.reward.honour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.honour.Selection.Status;

/// The selections, one per kind and period.
public interface Selections extends Aggregates<Selection> {

    /// The latest period first.
    ///
    /// @param after the id of the last row of the page before
    List<Versioned<Selection>> list(Filter filter, @Nullable String after, int limit);

    long count(Filter filter, int most);

    List<Versioned<Selection>> in(Set<Status> statuses, int limit);

    /// What is shown to everybody on that day.
    List<Versioned<Selection>> publicOn(LocalDate day, int limit);

    /// Awarded ones whose money is not passed on yet.
    List<Versioned<Selection>> toPassOn(Instant now, int limit);

    /// @param year of the period
    record Filter(
            @Nullable Status status,
            @Nullable String kind,
            @Nullable String year) {}
}
