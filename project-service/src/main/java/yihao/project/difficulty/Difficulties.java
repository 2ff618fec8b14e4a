package yihao.project.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The difficulties of all projects. What the actor may not see is not listed and not counted.
public interface Difficulties extends Aggregates<Difficulty> {

    String newNumber(int year);

    List<Versioned<Difficulty>> ofProject(String projectId, int limit);

    /// Newest number first.
    List<Versioned<Difficulty>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Those that go to the next level by themselves on this day, the longest late first.
    List<Versioned<Difficulty>> passingOn(LocalDate day, int limit);

    /// Those of a status on these levels the actor may see, the earliest due first.
    List<Versioned<Difficulty>> waiting(Difficulty.Status status, Set<String> levels, Actor actor, int limit);

    /// @param after the number of the last row already seen
    record Filter(
            Difficulty.@Nullable Status status,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String after) {}
}
