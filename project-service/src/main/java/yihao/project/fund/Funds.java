package yihao.project.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The funds. That one voucher is paid once, and one name is there once in a unit, are the collection's rules.
public interface Funds extends Aggregates<Fund> {

    String nextNumber(int year);

    /// What the actor may see, newest number first.
    List<Versioned<Fund>> list(Filter filter, @Nullable String after, Actor actor, int limit);

    /// How many the actor may see, counted up to `most` + 1.
    long count(Filter filter, Actor actor, int most);

    /// Those that committed to a project, newest number first.
    List<Versioned<Fund>> ofProject(String projectId, Actor actor, int limit);

    /// Those with a movement that nobody has verified yet, the oldest number first.
    List<Versioned<Fund>> waiting(Actor actor, int limit);

    /// Those with a condition whose day has come, met or not, the oldest number first.
    List<Versioned<Fund>> due(LocalDate today, Actor actor, int limit);

    Optional<Versioned<Fund>> holding(String voucher);

    record Filter(@Nullable String unit, @Nullable String kind) {}
}
