package yihao.project.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;

/// Who did it, when, and what they said.
public record Mark(String by, Instant at, @Nullable String said) {

    static Mark of(Act act) {
        return new Mark(act.actor().subject(), act.at(), act.reason());
    }

    /// For whom it is not told who it was and why.
    public Mark ofNobody() {
        return new Mark(Actor.service("project").subject(), at, null);
    }
}
