package yihao.lead.targetlist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The target lists. What the actor may not see is not listed and not counted.
public interface TargetLists extends Aggregates<TargetList> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last list of the page before
    List<Versioned<TargetList>> list(Actor actor, ListFilter filter, @Nullable String after, int limit);

    long count(Actor actor, ListFilter filter, int most);

    /// The lists on which one of these entries of the register stands, the newest first.
    List<Versioned<TargetList>> naming(Actor actor, Collection<String> enterpriseIds, int limit);

    /// Open lists with a firm that is to be reached by this day or before, by id.
    List<Versioned<TargetList>> dueBy(LocalDate day, @Nullable String after, int limit);

    /// Open lists with a firm that this unit is to reach by a day.
    List<Versioned<TargetList>> toReachBy(String unit, int limit);

    /// @param unit which keeps it, or looks after a firm on it
    /// @param text part of its name or its number
    record ListFilter(
            @Nullable Integer year,
            @Nullable String unit,
            @Nullable Boolean open,
            @Nullable String text) {}
}
