package yihao.project;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;

/// What a test wants to know of an outcome.
public final class Outcomes {

    private Outcomes() {}

    /// The reason of a refusal, or null when it was done.
    public static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
