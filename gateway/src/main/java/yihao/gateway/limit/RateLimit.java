package yihao.gateway.limit;

import java.security.Principal;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Counts what costs something behind the gateway: calls of the API and logins. It stands behind the identity check,
/// so that it knows who asks.
final class RateLimit implements WebFilter, Ordered {

    private final Limits limits;

    RateLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!counts(exchange.getRequest().getPath().value())) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(Principal::getName)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(name -> name.map(limits::spendFor).orElseGet(() -> limits.spendFor(exchange)))
                .then(chain.filter(exchange));
    }

    private static boolean counts(String path) {
        return path.startsWith("/api/") || path.startsWith("/login") || path.startsWith("/oauth2/");
    }
}
