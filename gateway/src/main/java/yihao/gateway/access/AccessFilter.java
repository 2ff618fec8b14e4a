package yihao.gateway.access;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// Stands behind the identity check and before everything that costs something. A browser that is shut out loses its
/// session, too.
final class AccessFilter implements WebFilter, Ordered {

    private final Withdrawals withdrawals;
    private final Addresses addresses;

    AccessFilter(Withdrawals withdrawals, Addresses addresses) {
        this.withdrawals = withdrawals;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return -60;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/api")) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(who -> who.map(known -> admit(known, exchange)).orElseGet(Mono::empty))
                .then(chain.filter(exchange));
    }

    private Mono<Void> admit(Principal who, ServerWebExchange exchange) {
        var callers = callers(who);
        if (withdrawals.shutOut(callers)) {
            return sessionEnded(who, exchange).then(Mono.error(GatewayRefused.of(GatewayProblem.ACCESS_WITHDRAWN)));
        }
        var from = exchange.getRequest().getRemoteAddress();
        return callers.stream().allMatch(caller -> addresses.admit(caller, from))
                ? Mono.empty()
                : Mono.error(GatewayRefused.of(GatewayProblem.ADDRESS_NOT_ALLOWED));
    }

    /// A machine is its token's subject; an app stands beside the person in a claim.
    private static List<Caller> callers(Principal who) {
        var callers = new ArrayList<>(List.of(Caller.person(who.getName())));
        token(who)
                .ifPresent(token -> Stream.of("sub", "azp", "client_id")
                        .map(token::getClaimAsString)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .map(Caller::client)
                        .forEach(callers::add));
        return callers;
    }

    private static Optional<Jwt> token(Principal who) {
        return who instanceof Authentication known && known.getPrincipal() instanceof Jwt token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Mono<Void> sessionEnded(Principal who, ServerWebExchange exchange) {
        return token(who).isPresent() ? Mono.empty() : exchange.getSession().flatMap(WebSession::invalidate);
    }
}
