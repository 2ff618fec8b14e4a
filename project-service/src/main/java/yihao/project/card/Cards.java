package yihao.project.card;

import java.time.LocalDate;
import java.time.YearMonth;
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

    /// Those at which this actor may have to look by this day, the first day first: as the service officer, of an
    /// office,
    /// or once more than these have to.
    ///
    /// @param after the last one already seen
    List<Versioned<Card>> noticed(Actor actor, LocalDate day, @Nullable Versioned<Card> after, int limit);

    /// All that this officer serves.
    List<Versioned<Card>> servedBy(String officer);

    /// Those the actor may see on which something was closed or complained about in these months.
    List<Versioned<Card>> countedIn(Actor actor, YearMonth from, YearMonth until);

    /// @param noticedBy only those at which somebody has to look by this day
    /// @param after the number of the last row already seen
    record Filter(
            @Nullable String unit,
            @Nullable LocalDate noticedBy,
            @Nullable String after) {}
}
