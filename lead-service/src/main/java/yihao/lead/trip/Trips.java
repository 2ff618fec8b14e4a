package yihao.lead.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The trips. What the actor may not see is not listed and not counted.
public interface Trips extends Aggregates<Trip> {

    String newId();

    String newNumber(int year);

    Optional<Versioned<Trip>> withNumber(String number);

    /// Newest first.
    ///
    /// @param after the number of the last trip of the page before
    List<Versioned<Trip>> list(Actor actor, TripFilter filter, @Nullable String after, int limit);

    long count(Actor actor, TripFilter filter, int most);

    /// Trips that this unit has to report on, the earliest due first.
    List<Versioned<Trip>> dueFor(String unit, int limit);

    /// Trips to be reported on by the end of this day or before, by id.
    List<Versioned<Trip>> dueBy(LocalDate day, @Nullable String after, int limit);

    /// All trips planned for one of these days, or that took one of them, but those that are off.
    ///
    /// @param units of which one takes part; none: any
    List<Versioned<Trip>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units);

    /// @param unit which organises it
    /// @param text part of the destination, of the leader's office or of the number
    record TripFilter(
            @Nullable TripStatus status,
            @Nullable String unit,
            @Nullable String text) {}
}
