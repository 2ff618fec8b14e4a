package yihao.gateway.request;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import yihao.gateway.PlainNames;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// Who guards a path reads it as it came, who routes it reads it decoded. They read the same, because what tells ways
/// apart has to come plain. This stands behind the number of the request and before everybody who guards.
final class PlainPath implements WebFilter, Ordered {

    private final Problems problems;

    PlainPath(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 12;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return PlainNames.of(exchange.getRequest().getPath())
                ? chain.filter(exchange)
                : problems.write(exchange, GatewayProblem.MALFORMED);
    }
}
