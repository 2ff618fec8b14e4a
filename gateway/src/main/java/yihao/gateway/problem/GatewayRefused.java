package yihao.gateway.problem;

import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries a "no" to the one place that writes it.
public final class GatewayRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final GatewayProblem problem;
    private final transient Map<String, String> facts;
    private final @Nullable Duration retryAfter;

    private GatewayRefused(GatewayProblem problem, Map<String, String> facts, @Nullable Duration retryAfter) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.facts = Map.copyOf(facts);
        this.retryAfter = retryAfter;
    }

    public static GatewayRefused of(GatewayProblem problem) {
        return new GatewayRefused(problem, Map.of(), null);
    }

    public static GatewayRefused later(GatewayProblem problem, Duration retryAfter, Map<String, String> facts) {
        return new GatewayRefused(problem, facts, retryAfter);
    }

    public GatewayProblem problem() {
        return problem;
    }

    Map<String, String> facts() {
        return facts;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
