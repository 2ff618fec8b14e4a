package yihao.project.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The matters of all surveys. What the actor may not see is not listed and not counted.
public interface Matters extends Aggregates<Matter> {

    String newNumber(int year);

    /// Newest number first.
    List<Versioned<Matter>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Open ones that the actor's units own, the earliest due first.
    List<Versioned<Matter>> openOf(Actor actor, int limit);

    /// Answered ones that the actor's units had done, the earliest due first.
    List<Versioned<Matter>> answeredFor(Actor actor, int limit);

    /// @param after the number of the last row already seen
    record Filter(
            Matter.@Nullable Status status,
            @Nullable String owner,
            @Nullable String surveyId,
            @Nullable String after) {}
}
