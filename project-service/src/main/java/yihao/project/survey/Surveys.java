package yihao.project.survey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The surveys of all units. What the actor may not see is not listed and not counted.
public interface Surveys extends Aggregates<Survey> {

    String newNumber(int year);

    /// Newest number first.
    List<Versioned<Survey>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Running ones whose closing day was before this one, the longest over first.
    List<Versioned<Survey>> over(LocalDate day, int limit);

    /// @param after the number of the last row already seen
    record Filter(
            Survey.@Nullable Status status,
            Survey.@Nullable Kind kind,
            @Nullable String after) {}
}
