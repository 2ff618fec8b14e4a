package yihao.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.testkit.simulation.Simulation.Failure;

/// Takes out ever smaller parts, then mishaps, as long as the plan still breaks a promise.
///
/// @param outcome the promise that a plan breaks, or null
record Shrinking<D>(Function<List<Step<D>>, @Nullable String> outcome) {

    Failure<D> shrink(long seed, List<Step<D>> plan) {
        var steps = plan;
        for (int part = plan.size() / 2; part > 0; part = part / 2) {
            steps = without(steps, part);
        }
        for (var simpler = simpler(steps); !simpler.equals(steps); simpler = simpler(steps)) {
            steps = simpler;
        }
        return new Failure<>(seed, String.valueOf(outcome.apply(steps)), List.copyOf(steps));
    }

    /// Without its pause a step needs no others to wait for.
    private List<Step<D>> simpler(List<Step<D>> plan) {
        return calmer(without(plan, 1));
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
        return outcome.apply(plan) != null;
    }
}
