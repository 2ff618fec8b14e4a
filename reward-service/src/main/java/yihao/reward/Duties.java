package yihao.reward;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Doer;
import yihao.kernel.Function;
import yihao.kernel.Refusal;

/// Separation of duties: who may, and who may no longer because they decided before.
public final class Duties {

    private Duties() {}

    /// The refusal, if the actor has none of the functions.
    public static Optional<Refusal> lacks(Actor actor, Function... functions) {
        return actor.has(functions)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        RewardProblem.FUNCTION_MISSING,
                        Map.of(
                                "functions",
                                Arrays.stream(functions).map(Enum::name).toList())));
    }

    /// The refusal, if the actor is one of those who decided earlier.
    public static Optional<Refusal> decidedBefore(Actor actor, Collection<String> earlier) {
        return earlier.stream().anyMatch(actor::is)
                ? Optional.of(Refusal.of(RewardProblem.SAME_PERSON, "subject", actor.subject()))
                : Optional.empty();
    }

    /// Whether one person had a hand in both, each as records keep it, be it in another's place.
    public static boolean samePerson(String one, @Nullable String other) {
        return other != null
                && !Collections.disjoint(Doer.of(one).persons(), Doer.of(other).persons());
    }

    /// The refusal, if no reason was given where one is asked for.
    public static Optional<Refusal> reasonMissing(Act act) {
        var reason = act.reason();
        return reason == null || reason.isBlank()
                ? Optional.of(Refusal.of(RewardProblem.REASON_MISSING))
                : Optional.empty();
    }

    public static Refusal stepNotOpen(Enum<?> status, Enum<?>... expected) {
        return new Refusal(
                RewardProblem.STEP_NOT_OPEN,
                Map.of(
                        "status",
                        status.name(),
                        "expected",
                        Arrays.stream(expected).map(Enum::name).toList()));
    }
}
