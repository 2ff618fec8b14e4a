package yihao.lead.engagement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The engagements. What the actor may not see is not listed, not counted and not found.
public interface Engagements extends Aggregates<Engagement> {

    String newId();

    String newNumber(int year);

    /// Newest first.
    ///
    /// @param after the number of the last one of the page before
    List<Versioned<Engagement>> list(Actor actor, @Nullable String unit, @Nullable String after, int limit);

    long count(Actor actor, @Nullable String unit, int most);

    /// Those on which somebody has to decide by this day, the longest waiting first.
    List<Versioned<Engagement>> waitingOn(LocalDate day, int limit);
}
