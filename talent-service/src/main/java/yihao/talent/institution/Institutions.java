package yihao.talent.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.talent.institution.Course.Status;

/// The institutions that are wanted. Whoever may not see one is not told that it is there.
public interface Institutions extends Aggregates<Institution> {

    /// @param field with everything below it in GB/T 4754
    /// @param project that is linked with it
    record Filter(
            @Nullable String kind,
            @Nullable String grade,
            @Nullable String stage,
            @Nullable Status status,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String field,
            @Nullable String project) {

        static final Filter NONE = new Filter(null, null, null, null, null, null, null, null);
    }

    Optional<Versioned<Institution>> visible(String id, Actor actor);

    /// The latest entered first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Institution>> list(Filter filter, Actor actor, @Nullable String after, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Whoever bears one of these names already.
    Optional<Versioned<Institution>> named(Set<String> names);

    /// Those whose names meet one of these.
    List<Versioned<Institution>> alike(Set<String> blocks, Actor actor, int limit);

    /// Those of these units that are gone on with, stand in this stage and have not moved since this day, the longest
    /// first.
    List<Versioned<Institution>> quietSince(LocalDate day, String stage, Set<String> units, int limit);

    /// Those of these units with a commitment due until this day, the earliest first.
    List<Versioned<Institution>> committedUntil(LocalDate day, Set<String> units, int limit);

    /// Those of these units with an agreement that ends until this day, the earliest first.
    List<Versioned<Institution>> boundUntil(LocalDate day, Set<String> units, int limit);

    List<Versioned<Institution>> withFile(String fileId, int limit);

    /// How many of a year's list stand where, of those the actor sees.
    List<Tally> standing(int year, Actor actor);

    /// How many have reached this in the year, of whichever year's list, of those the actor sees.
    List<Tally> reached(Milestone milestone, int year, Actor actor);
}
