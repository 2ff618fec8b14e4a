package yihao.reward.deduction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.deduction.Deduction.Status;

/// The deductions, one per source. What the actor may not see is not found, not listed and not counted.
public interface Deductions extends Aggregates<Deduction> {

    Optional<Versioned<Deduction>> visible(String id, Actor actor);

    /// Newest number first.
    List<Versioned<Deduction>> list(Filter filter, Actor actor, @Nullable String after, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Those of a status that are due on this day or later, the earliest first.
    List<Versioned<Deduction>> dueFrom(Status status, LocalDate day, Actor actor, int limit);

    /// Those that count for a unit in one of these periods.
    List<Versioned<Deduction>> counting(String unit, Set<String> periods);

    record Filter(
            @Nullable Status status,
            @Nullable String unit,
            @Nullable String period) {}
}
