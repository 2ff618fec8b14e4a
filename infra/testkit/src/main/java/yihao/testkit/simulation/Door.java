package yihao.testkit.simulation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.platform.store.Store;

/// What stands before the use cases: a request that was done under its key is answered from the document, and a no is
/// given only when it was not done meanwhile.
public record Door(Store store) {

    /// @return the id of the document that the request made or changed; none when it was refused
    public Optional<String> once(Act act, Function<Act, Outcome<String>> deed) {
        var done = replay(act);
        return done.isPresent() ? done : tried(act, deed).or(() -> replay(act));
    }

    public static Optional<String> tried(Act act, Function<Act, Outcome<String>> deed) {
        try {
            return deed.apply(act) instanceof Outcome.Done<String>(var id) ? Optional.of(id) : Optional.empty();
        } catch (Taken _) {
            return Optional.empty();
        }
    }

    private Optional<String> replay(Act act) {
        var key = Objects.requireNonNull(act.key()).value();
        return store.replayOf(act.actor().subject(), key).map(Store.Replay::id);
    }
}
