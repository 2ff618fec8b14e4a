package yihao.reward.interview;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.interview.Interview.Status;

/// The interviews, one per unit and quarter. What the actor may not see is not found, not listed and not counted.
public interface Interviews extends Aggregates<Interview> {

    Optional<Versioned<Interview>> visible(String id, Actor actor);

    /// Newest number first.
    List<Versioned<Interview>> list(Filter filter, Actor actor, @Nullable String after, int limit);

    long count(Filter filter, Actor actor, int most);

    record Filter(
            @Nullable Status status,
            @Nullable String unit,
            @Nullable String quarter) {}
}
