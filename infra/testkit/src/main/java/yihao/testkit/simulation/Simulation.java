package yihao.testkit.simulation;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Plays seeds. A seed makes a plan of steps, the plan decides everything; a plan that breaks a promise is shrunk to
/// the few steps that do.
public final class Simulation<D> {

    public static final int STEPS = 200;

    private final Function<Conductor, World<D>> worlds;
    private final Places places = new Places();

    public Simulation(Function<Conductor, World<D>> worlds) {
        this.worlds = worlds;
    }

    /// A seed that broke a promise.
    ///
    /// @param steps what is left of its plan
    public record Failure<D>(long seed, String what, List<Step<D>> steps) {

        @Override
        public String toString() {
            var text = new StringBuilder("Seed %d: %s%n".formatted(seed, what));
            for (int at = 0; at < steps.size(); at++) {
                text.append("%4d  %s%n".formatted(at + 1, steps.get(at)));
            }
            return text.toString();
        }
    }

    /// The first of these seeds that breaks a promise, shrunk. Seeds know nothing of each other, so that every
    /// processor plays some.
    ///
    /// @param played is told how many have been played, after each of them
    public Optional<Failure<D>> firstFailure(long from, long to, LongConsumer played) {
        var next = new AtomicLong(from);
        var broken = new AtomicLong(to);
        var done = new AtomicLong();
        onEveryProcessor(() -> {
            for (long seed = next.getAndIncrement(); seed < broken.get(); seed = next.getAndIncrement()) {
                if (play(plan(seed)) != null) {
                    broken.accumulateAndGet(seed, Math::min);
                }
                played.accept(done.incrementAndGet());
            }
        });
        var seed = broken.get();
        return seed == to ? Optional.empty() : Optional.of(new Shrinking<D>(this::outcome).shrink(seed, plan(seed)));
    }

    /// Virtual threads, because a step that may pause is one, too: they hand over to each other at little cost.
    private static void onEveryProcessor(Runnable work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(_ -> CompletableFuture.runAsync(work, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
    }

    /// Where processes died in all seeds so far, and where not.
    public Places places() {
        return places;
    }

    /// Every call a seed makes, in order.
    public List<String> calls(long seed) {
        var conductor = new Conductor();
        outcome(plan(seed), conductor);
        return conductor.calls();
    }

    public List<Step<D>> plan(long seed) {
        var luck = new SplittableRandom(seed);
        var drawing = worlds.apply(new Conductor());
        return IntStream.range(0, STEPS)
                .mapToObj(number -> new Step<>(drawing.draw(luck, number), Mishap.draw(luck)))
                .toList();
    }

    /// @return the promise that was broken, or null
    public @Nullable String play(List<Step<D>> plan) {
        var conductor = new Conductor();
        var broken = outcome(plan, conductor);
        places.add(conductor.places());
        return broken;
    }

    private @Nullable String outcome(List<Step<D>> plan) {
        return outcome(plan, new Conductor());
    }

    /// What nobody expects is a broken promise, too.
    private @Nullable String outcome(List<Step<D>> plan, Conductor conductor) {
        var world = worlds.apply(conductor);
        try {
            for (var step : plan) {
                conductor.perform(() -> world.run(step.deed()), step.mishap());
            }
            conductor.calmDown();
            world.settle();
            world.check();
            return null;
        } catch (Violation broken) {
            return broken.getMessage();
        } catch (RuntimeException unexpected) {
            return unexpected + " at " + unexpected.getStackTrace()[0];
        } finally {
            conductor.abandon();
        }
    }
}
