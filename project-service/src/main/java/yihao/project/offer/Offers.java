package yihao.project.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The offers of local enterprises.
public interface Offers extends Aggregates<Offer> {

    String newNumber(int year);

    /// What the actor may see, newest number first.
    List<Versioned<Offer>> list(Filter filter, Actor actor, int limit);

    /// How many the actor may see, counted up to `most` + 1.
    long count(Filter filter, Actor actor, int most);

    /// The drafts of these that the actor may see, in the order of their ids.
    ///
    /// @param after the id of the last one already seen
    List<Versioned<Offer>> drafts(Unpublished which, Actor actor, @Nullable String after, int limit);

    /// Those of the actor's own units whose last day is one of these, the earliest first.
    List<Versioned<Offer>> ending(LocalDate from, LocalDate until, Actor actor, int limit);

    /// Those past their last day of which that is not written down yet.
    List<Versioned<Offer>> over(LocalDate today, int limit);

    /// Those taken whose project is not there yet.
    List<Versioned<Offer>> opening(int limit);

    /// @param anywhere kinds, whichever unit keeps the offer
    /// @param inUnits kinds of offers that one of these units keeps
    record Unpublished(Set<String> anywhere, Set<String> inUnits, Set<String> units) {}

    /// @param today decides which are over
    /// @param after the number of the last row already seen
    record Filter(
            Offer.@Nullable Status status,
            @Nullable String kind,
            @Nullable String unit,
            LocalDate today,
            @Nullable String after) {}
}
