package yihao.lead.station;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The stays of teams. What the actor may not see is not listed and not counted.
public interface Stations extends Aggregates<Station> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Station>> list(Actor actor, StationFilter filter, @Nullable String after, int limit);

    long count(Actor actor, StationFilter filter, int most);

    /// Stays that one of these persons has on one of these days.
    List<Versioned<Station>> of(Collection<String> persons, LocalDate from, LocalDate until);

    /// All stays of a team on one of these days.
    ///
    /// @param units whose teams they are; none: any
    List<Versioned<Station>> runningBetween(LocalDate from, LocalDate until, Optional<Set<String>> units);

    /// @param place part of the place's whole name
    /// @param runningOn a day on which the team is there
    record StationFilter(
            @Nullable String unit,
            @Nullable String place,
            @Nullable LocalDate runningOn) {}
}
