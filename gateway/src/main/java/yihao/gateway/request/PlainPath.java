package yihao.gateway.request;

import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// Who guards a path reads it as it came, who routes it reads it decoded. They read the same, because what tells ways
/// apart has to come plain: the first name of a path, and under `/api` the second. This stands before the record of
/// requests, which hides links by the same names.
final class PlainPath implements WebFilter, Ordered {

    private final Problems problems;

    PlainPath(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath();
        var plain = path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(PathSegment.class::cast)
                .limit(path.value().startsWith("/api/") ? 2 : 1)
                .allMatch(name -> name.value().equals(name.valueToMatch()));
        return plain ? chain.filter(exchange) : problems.write(exchange, GatewayProblem.MALFORMED);
    }
}
