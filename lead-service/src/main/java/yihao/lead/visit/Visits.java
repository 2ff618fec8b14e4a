package yihao.lead.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The visits. What the actor may not see is not listed, not counted and not found.
public interface Visits extends Aggregates<Visit> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last visit of the page before
    List<Versioned<Visit>> list(Actor actor, VisitFilter filter, @Nullable String after, int limit);

    long count(Actor actor, VisitFilter filter, int most);

    /// Visits of this unit for which it owes something, the earliest due first.
    List<Versioned<Visit>> dueFor(String unit, int limit);

    /// Visits for which something is owed by the end of this day or before, by id.
    List<Versioned<Visit>> dueBy(LocalDate day, @Nullable String after, int limit);

    /// Every visit, by id.
    List<Versioned<Visit>> all(@Nullable String after, int limit);

    /// All visits made whose first day is in these days, by that day and by id, as they are read.
    ///
    /// @param units that made them; none: any
    Stream<Versioned<Visit>> madeBetween(LocalDate from, LocalDate until, Optional<Set<String>> units);

    /// All visits made that begin before this day and take until then or longer.
    ///
    /// @param units that made them; none: any
    List<Versioned<Visit>> madeInto(LocalDate day, Optional<Set<String>> units);

    /// All visits that began before this day and led to one of these leads.
    List<Versioned<Visit>> ledTo(Collection<String> leads, LocalDate before);

    /// Visits made to these firms whose first day is in these days, as far as the actor is told what visits come to.
    List<Visit> madeTo(Actor actor, Collection<String> firmKeys, LocalDate from, LocalDate until);

    /// The visits of a trip, as far as the actor is told what visits come to.
    List<Visit> onTrip(Actor actor, String tripId);

    /// The visit of this unit to this firm that begins on this day, planned or made.
    Optional<Versioned<Visit>> toFirmOn(String unit, List<String> firmKeys, LocalDate day);

    /// The visits to this firm, the newest first.
    List<Versioned<Visit>> toFirm(Actor actor, Collection<String> firmKeys, int limit);

    /// @param trip id of the trip it was made on
    /// @param text part of a firm's name, of the place or of the number
    record VisitFilter(
            @Nullable VisitStatus status,
            @Nullable String unit,
            @Nullable String trip,
            @Nullable String text) {}
}
