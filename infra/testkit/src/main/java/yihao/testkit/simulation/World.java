package yihao.testkit.simulation;

import java.util.random.RandomGenerator;

/// What is simulated, made anew for each run.
///
/// @param <D> a deed: somebody does something, or time passes
public interface World<D> {

    D draw(RandomGenerator luck, int number);

    /// Runs the deed; every call of a twin passes the [Conductor].
    void run(D deed);

    /// Nothing goes wrong any more: everybody finishes, everything is delivered.
    void settle();

    /// @throws Violation when a promise is broken
    void check();
}
