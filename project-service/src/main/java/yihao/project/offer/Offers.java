package yihao.project.offer;

import java.time.LocalDate;
import java.util.List;
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

    /// The drafts that the actor may see, the oldest first.
    List<Versioned<Offer>> drafts(Actor actor, int limit);

    /// Those that the actor may see and whose last day is one of these, the earliest first.
    List<Versioned<Offer>> ending(LocalDate from, LocalDate until, Actor actor, int limit);

    /// Those past their last day of which that is not written down yet.
    List<Versioned<Offer>> over(LocalDate today, int limit);

    /// Those taken whose project is not there yet.
    List<Versioned<Offer>> opening(int limit);

    /// @param today decides which are over
    /// @param after the number of the last row already seen
    record Filter(
            Offer.@Nullable Status status,
            @Nullable String kind,
            @Nullable String unit,
            LocalDate today,
            @Nullable String after) {}
}
