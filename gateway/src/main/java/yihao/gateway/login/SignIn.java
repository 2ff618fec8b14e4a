package yihao.gateway.login;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.Problems;

/// The way into the login: a page is sent to the provider and comes back to where it was, everything else hears 401.
final class SignIn {

    static final URI START = URI.create("/oauth2/authorization/" + Provider.ID);

    private static final Pattern OUR_PAGE = Pattern.compile("/(?![/\\\\])[^\\\\\\s]*");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ServerRequestCache whereTheyWere;
    private final Problems problems;

    SignIn(ServerRequestCache whereTheyWere, Problems problems) {
        this.whereTheyWere = whereTheyWere;
        this.problems = problems;
    }

    ServerAuthenticationEntryPoint entryPoint() {
        return (exchange, _) -> isPage(exchange.getRequest())
                ? whereTheyWere.saveRequest(exchange).then(Mono.defer(() -> redirect(exchange)))
                : problems.write(exchange, GatewayProblem.LOGIN_REQUIRED);
    }

    private static Mono<Void> redirect(ServerWebExchange exchange) {
        exchange.getResponse().setStatusCode(HttpStatus.FOUND);
        exchange.getResponse().getHeaders().setLocation(START);
        return exchange.getResponse().setComplete();
    }

    static boolean isPage(ServerHttpRequest request) {
        return READING.contains(request.getMethod())
                && !request.getPath().value().startsWith("/api/")
                && request.getHeaders().getAccept().stream()
                        .anyMatch(accepted -> accepted.isConcrete() && accepted.includes(MediaType.TEXT_HTML));
    }

    /// `/login?to=/leads/1` remembers the page and starts the login.
    Mono<ServerResponse> start(ServerRequest request) {
        var to = request.queryParam("to").filter(page -> OUR_PAGE.matcher(page).matches());
        var remember = to.map(page -> request.exchange()
                        .mutate()
                        .request(asked -> asked.uri(URI.create(page)))
                        .build())
                .map(whereTheyWere::saveRequest)
                .orElseGet(Mono::empty);
        return remember.then(
                ServerResponse.status(HttpStatus.FOUND).location(START).build());
    }
}
