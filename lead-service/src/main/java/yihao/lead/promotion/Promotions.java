package yihao.lead.promotion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The promotion events. A lead comes from one event only: a second throws [yihao.kernel.Aggregates.Taken]. What the
/// actor may not see is not listed and not counted.
public interface Promotions extends Aggregates<Promotion> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last event of the page before
    List<Versioned<Promotion>> list(Actor actor, PromotionFilter filter, @Nullable String after, int limit);

    long count(Actor actor, PromotionFilter filter, int most);

    /// All events held on one of these days, but those that are off.
    ///
    /// @param units of which one takes part; none: any
    List<Versioned<Promotion>> onBetween(LocalDate from, LocalDate until, Optional<Set<String>> units);

    /// All events that began before this day and from which one of these leads came.
    List<Versioned<Promotion>> broughtAny(Collection<String> leads, LocalDate before);

    /// @param unit which organises it
    /// @param text part of its name, its place or its number
    record PromotionFilter(
            @Nullable PromotionKind kind,
            @Nullable String unit,
            @Nullable String text) {}
}
