package yihao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Plays seeds. A seed makes a plan of steps, the plan decides everything; a plan that breaks a promise is shrunk to
/// the few steps that do.
public final class Simulation<D> {

    public static final int STEPS = 200;

    private final Function<Conductor, World<D>> worlds;
    private final Map<String, Integer> crashes = new TreeMap<>();

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

    /// The first of these seeds that breaks a promise, shrunk.
    public Optional<Failure<D>> firstFailure(long from, long to) {
        for (long seed = from; seed < to; seed++) {
            var plan = plan(seed);
            var broken = play(plan);
            if (broken != null) {
                return Optional.of(shrink(seed, plan));
            }
        }
        return Optional.empty();
    }

    /// Where processes died in all seeds so far, and how often.
    public Map<String, Integer> crashes() {
        return crashes;
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
        conductor.crashes().forEach((where, times) -> crashes.merge(where, times, Integer::sum));
        return broken;
    }

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
        } finally {
            conductor.abandon();
        }
    }

    /// Takes out ever smaller parts, then mishaps, as long as the plan still breaks a promise.
    private Failure<D> shrink(long seed, List<Step<D>> plan) {
        var steps = plan;
        for (int part = plan.size() / 2; part > 0; part = part / 2) {
            steps = without(steps, part);
        }
        for (var fewer = without(steps, 1); fewer.size() < steps.size(); fewer = without(steps, 1)) {
            steps = fewer;
        }
        steps = calmer(steps);
        return new Failure<>(seed, String.valueOf(outcome(steps, new Conductor())), List.copyOf(steps));
    }

    private List<Step<D>> without(List<Step<D>> plan, int part) {
        var steps = plan;
        for (int at = 0; at + part <= steps.size(); ) {
            var fewer = new ArrayList<>(steps);
            fewer.subList(at, at + part).clear();
            if (breaks(fewer)) {
                steps = fewer;
            } else {
                at += part;
            }
        }
        return steps;
    }

    private List<Step<D>> calmer(List<Step<D>> plan) {
        var steps = plan;
        for (int at = 0; at < plan.size(); at++) {
            var calmer = new ArrayList<>(steps);
            calmer.set(at, new Step<>(plan.get(at).deed(), Mishap.NONE));
            if (breaks(calmer)) {
                steps = calmer;
            }
        }
        return steps;
    }

    private boolean breaks(List<Step<D>> plan) {
        return outcome(plan, new Conductor()) != null;
    }
}
