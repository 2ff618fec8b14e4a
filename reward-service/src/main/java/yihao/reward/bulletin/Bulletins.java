package yihao.reward.bulletin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;
import yihao.reward.bulletin.Bulletin.Status;

/// The bulletins. What the actor may not see is not found and not listed.
public interface Bulletins extends Aggregates<Bulletin> {

    Optional<Versioned<Bulletin>> visible(String id, Actor actor);

    /// The latest month first.
    List<Versioned<Bulletin>> list(@Nullable Status status, Actor actor, int limit);

    /// The notices that correct one.
    List<Versioned<Bulletin>> correcting(String id, Actor actor);
}
