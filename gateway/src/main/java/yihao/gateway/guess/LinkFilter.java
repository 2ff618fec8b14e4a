package yihao.gateway.guess;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import yihao.gateway.guess.Guessing.What;

/// Public links are keys: an address that asks for many that do not exist is not asked about any more for a while.
final class LinkFilter implements WebFilter, Ordered {

    private static final String PUBLIC = "/api/public/";

    private final Guessing guessing;

    LinkFilter(Guessing guessing) {
        this.guessing = guessing;
    }

    @Override
    public int getOrder() {
        return -55;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith(PUBLIC)) {
            return chain.filter(exchange);
        }
        exchange.getResponse()
                .beforeCommit(
                        () -> HttpStatus.NOT_FOUND.equals(exchange.getResponse().getStatusCode())
                                ? guessing.failed(What.LINK, exchange)
                                : Mono.empty());
        return guessing.mayTry(What.LINK, exchange).then(Mono.defer(() -> chain.filter(exchange)));
    }
}
