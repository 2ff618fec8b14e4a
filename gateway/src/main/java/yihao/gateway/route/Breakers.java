package yihao.gateway.route;

import java.time.Duration;
import java.util.Map;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.ReactiveCircuitBreakerFactory;
import reactor.core.publisher.Mono;
import yihao.gateway.Part;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// One breaker per way. What it refuses, and what found nobody, becomes the same problem for every method; a part's
/// state is noted on the way.
public final class Breakers {

    private final ReactiveCircuitBreakerFactory<?, ?> factory;
    private final PartStates states;
    private final Duration open;

    Breakers(ReactiveCircuitBreakerFactory<?, ?> factory, PartStates states, Duration open) {
        this.factory = factory;
        this.states = states;
        this.open = open;
    }

    public Guard guard(String name, Part part) {
        return new Guard(factory.create(name), part);
    }

    public final class Guard {

        private final ReactiveCircuitBreaker breaker;
        private final Part part;

        private Guard(ReactiveCircuitBreaker breaker, Part part) {
            this.breaker = breaker;
            this.part = part;
        }

        public <T> Mono<T> run(Mono<T> call) {
            return breaker.run(call.doOnSuccess(_ -> states.answered(part)), error -> Mono.error(translated(error)));
        }

        private Throwable translated(Throwable error) {
            return switch (Absence.of(error)) {
                case null -> error;
                case NOT_ASKED -> later(GatewayProblem.PART_UNAVAILABLE);
                case UNREACHABLE -> {
                    states.absent(part);
                    yield later(GatewayProblem.PART_UNAVAILABLE);
                }
                case TOO_SLOW -> {
                    states.absent(part);
                    yield later(GatewayProblem.TIMEOUT);
                }
            };
        }

        private GatewayRefused later(GatewayProblem problem) {
            return GatewayRefused.later(problem, open, Map.of("part", part.id()));
        }
    }
}
