package yihao.project.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The investment agreements of all projects. That a project has one current agreement is the collection's rule
/// (unique `watch.currentOf`). What the actor may not see is not listed and not counted.
public interface Agreements extends Aggregates<Agreement> {

    String newNumber(int year);

    /// Newest number first: the current one, and those that ended.
    List<Versioned<Agreement>> ofProject(String projectId, int limit);

    /// Newest number first.
    List<Versioned<Agreement>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Those of these units whose own side has something due until this day, the earliest first.
    List<Versioned<Agreement>> placeDue(Collection<String> units, LocalDate until, int limit);

    /// @param overdueOn only those with something of either side that was due before this day
    /// @param after the number of the last row already seen
    record Filter(
            Watch.@Nullable Status status,
            @Nullable String unit,
            @Nullable LocalDate overdueOn,
            @Nullable String after) {}
}
