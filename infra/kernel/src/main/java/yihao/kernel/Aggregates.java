package yihao.kernel;

import static yihao.kernel.StoreProblem.NOT_FOUND;
import static yihao.kernel.StoreProblem.OVERTAKEN;
import static yihao.kernel.StoreProblem.STALE;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The documents of one kind. One decision is one atomic write: the state, its version, the journal entry
/// and the outgoing event. A capability's port extends this with the questions it asks; the store's adapter
/// and the in-memory twin both pass its contract.
public interface Aggregates<T> {

    int TRIES = 8;

    Optional<Versioned<T>> find(String id);

    /// Adds a new document. A unique rule of the collection may already be taken: then a [Taken] is thrown and nothing
    /// is written.
    Versioned<T> add(String id, T state, Enum<?> action, Act act);

    /// Writes the next state if nobody was faster.
    ///
    /// @throws Overtaken if the version is no longer the stored one; nothing is written
    /// @throws Taken if a request under this key changed the document already; nothing is written
    Versioned<T> replace(Versioned<T> before, T state, Enum<?> action, Act act);

    /// Writes the next state of each, with as few questions to the store as it can; what somebody else wrote in
    /// between is left as it is.
    ///
    /// @return how many were written
    default int replaceAll(List<Versioned<T>> before, UnaryOperator<T> next, Enum<?> action, Act act) {
        int written = 0;
        for (var one : before) {
            try {
                replace(one, next.apply(one.state()), action, act.alsoFor());
                written++;
            } catch (Overtaken _) {
                // left as it is
            }
        }
        return written;
    }

    /// Loads, decides, records; whoever is overtaken reads again and decides again. A decision that returns
    /// the same state writes nothing.
    default Outcome<Versioned<T>> change(
            String id, Enum<?> action, Act act, java.util.function.Function<T, Outcome<T>> decision) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var found = find(id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(NOT_FOUND, "id", id));
            }
            var before = found.get();
            var decided = decision.apply(before.state());
            if (isStale(act, before) && !isHidden(decided)) {
                return Outcome.refused(Refusal.of(STALE, "version", before.version()));
            }
            switch (decided) {
                case Outcome.Refused<T>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<T>(var after) -> {
                    if (after.equals(before.state())) {
                        return Outcome.done(before);
                    }
                    try {
                        return Outcome.done(replace(before, after, action, act));
                    } catch (Overtaken _) {
                        // read again, decide again
                    }
                }
            }
        }
        return Outcome.refused(Refusal.of(OVERTAKEN, "id", id));
    }

    private static boolean isStale(Act act, Versioned<?> before) {
        return act.expectedVersion() != null && act.expectedVersion() != before.version();
    }

    /// What one may not see has no version either.
    private static boolean isHidden(Outcome<?> decided) {
        return decided instanceof Outcome.Refused<?>(var refusal)
                && refusal.problem().kind() == ProblemCode.Kind.NOT_FOUND;
    }

    /// Somebody else wrote this document in between.
    final class Overtaken extends RuntimeException {
        public Overtaken(String id) {
            super("Overtaken: " + id, null, false, false);
        }
    }

    /// A unique rule of the collection is held by another document, this id exists, or the request's key has
    /// already done its deed.
    final class Taken extends RuntimeException {
        public Taken(String what) {
            super("Taken: " + what, null, false, false);
        }
    }
}
