package yihao.project.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The service cards. That a project has one is the collection's rule (unique `about.projectId`).
public interface Cards extends Aggregates<Card> {

    Optional<Versioned<Card>> ofProject(String projectId);

    Optional<Versioned<Card>> withLink(String hash);

    String nextNumber(int year);

    /// What the actor may see, newest number first.
    List<Versioned<Card>> list(Filter filter, Actor actor, int limit);

    long count(Filter filter, Actor actor, int most);

    /// Those at which somebody has to look by this day.
    List<Versioned<Card>> noticed(Actor actor, LocalDate day, int limit);

    /// Every one the actor may see.
    List<Versioned<Card>> all(Actor actor);

    /// @param noticedBy only those at which somebody has to look by this day
    /// @param after the number of the last row already seen
    record Filter(
            @Nullable String unit,
            @Nullable LocalDate noticedBy,
            @Nullable String after) {}
}
