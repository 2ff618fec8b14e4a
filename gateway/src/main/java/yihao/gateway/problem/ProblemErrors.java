package yihao.gateway.problem;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import yihao.gateway.RequestId;

/// Turns whatever went wrong on the way into one of our problems; an exception's text never leaves the house.
final class ProblemErrors implements ErrorWebExceptionHandler, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemErrors.class);

    private final Problems problems;

    ProblemErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        return problems.write(exchange, refusal(exchange, error));
    }

    private static GatewayRefused refusal(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case GatewayRefused refused -> refused;
            case ResponseStatusException status ->
                GatewayRefused.of(problem(status.getStatusCode().value()));
            case JwtDecoderInitializationException _, AuthenticationServiceException _, MongoException _ ->
                GatewayRefused.of(GatewayProblem.IDENTITY_UNAVAILABLE);
            default -> {
                log.error("{} is broken", RequestId.of(exchange), error);
                yield GatewayRefused.of(GatewayProblem.BROKEN);
            }
        };
    }

    private static GatewayProblem problem(int status) {
        for (var problem : GatewayProblem.values()) {
            if (problem.status().value() == status) {
                return problem;
            }
        }
        return status < 500 ? GatewayProblem.MALFORMED : GatewayProblem.BROKEN;
    }
}
