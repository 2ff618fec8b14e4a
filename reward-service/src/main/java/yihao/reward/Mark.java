package yihao.reward;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;

/// Who did it, when, and what they said.
public record Mark(String by, Instant at, @Nullable String said) {

    public static Mark of(Act act) {
        return new Mark(act.actor().subject(), act.at(), act.reason());
    }
}
