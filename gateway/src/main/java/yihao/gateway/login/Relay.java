package yihao.gateway.login;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;
import yihao.gateway.route.RouteFilter;

/// What a service gets to see of the caller: an access token, never a cookie. On public paths the session stays out of
/// it.
public final class Relay implements RouteFilter, Ordered {

    private static final String PUBLIC = "/api/public/";

    private final AccessTokens tokens;

    Relay(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith(PUBLIC)) {
            return chain.filter(exchange.mutate()
                    .request(request -> request.headers(headers -> {
                        headers.remove(HttpHeaders.COOKIE);
                        headers.remove(HttpHeaders.AUTHORIZATION);
                    }))
                    .build());
        }
        if (isPlain(exchange.getRequest().getHeaders())) {
            return chain.filter(exchange);
        }
        return authorization(exchange)
                .flatMap(value -> chain.filter(exchange.mutate()
                        .request(request -> request.headers(headers -> {
                            headers.remove(HttpHeaders.COOKIE);
                            headers.set(HttpHeaders.AUTHORIZATION, value);
                        }))
                        .build()));
    }

    /// Nothing but one token: it goes on as it came, since to change a request is to copy it.
    private static boolean isPlain(HttpHeaders headers) {
        var given = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
        return given.size() == 1 && Doors.isBearer(given.getFirst()) && !headers.containsHeader(HttpHeaders.COOKIE);
    }

    /// The header that speaks for the caller: the one brought along, or one with the session's token.
    public Mono<String> authorization(ServerWebExchange exchange) {
        var given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (given != null && Doors.isBearer(given)) {
            return Mono.just(given);
        }
        return SessionTokens.keyOf(exchange)
                .flatMap(tokens::find)
                .map(token -> "Bearer " + token)
                .switchIfEmpty(Mono.error(GatewayRefused.of(GatewayProblem.LOGIN_REQUIRED)));
    }
}
