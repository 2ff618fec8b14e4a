package yihao.reward.tolerance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.tolerance.ToleranceCase.Status;

/// The tolerance cases. What the actor may not see is not listed and not counted.
public interface ToleranceCases extends Aggregates<ToleranceCase> {

    Optional<Versioned<ToleranceCase>> visible(String id, Actor actor);

    /// The one that holds this unit's matter.
    Optional<Versioned<ToleranceCase>> about(String key);

    /// The latest first.
    ///
    /// @param after the `filed` of the last row of the page before
    List<Versioned<ToleranceCase>> list(@Nullable Status status, Actor actor, @Nullable String after, int limit);

    long count(@Nullable Status status, Actor actor, int most);

    /// Those of these statuses the actor may see, the earliest due first.
    List<Versioned<ToleranceCase>> waiting(Set<Status> statuses, Actor actor, int limit);

    /// Accepted ones whose deduction is not lifted yet.
    List<Versioned<ToleranceCase>> toLift(Instant now, int limit);
}
