package yihao.gateway.login;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The way out: tokens and session are gone here at once; then the browser goes by our own address to the provider,
/// so that the ID token the provider wants to see passes by a cookie and a redirect, never by a script.
final class SignOut implements ServerLogoutSuccessHandler {

    static final String FAREWELL = "/logout/provider";

    private static final URI AFTERWARDS = URI.create("/sign-in");
    private static final String HINT = "yihao-farewell";

    private final Provider provider;
    private final TokenVault vault;
    private final JsonMapper json;

    SignOut(Provider provider, TokenVault vault, JsonMapper json) {
        this.provider = provider;
        this.vault = vault;
        this.json = json;
    }

    ServerLogoutHandler handler() {
        ServerLogoutHandler tokens =
                (exchange, _) -> SessionTokens.keyOf(exchange.getExchange()).flatMap(vault::remove);
        return new DelegatingServerLogoutHandler(
                tokens, new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler());
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange filtered, Authentication authentication) {
        var exchange = filtered.getExchange();
        if (!(authentication.getPrincipal() instanceof OidcUser person)) {
            return send(exchange, AFTERWARDS);
        }
        exchange.getResponse().addCookie(hint(exchange, person.getIdToken().getTokenValue(), Duration.ofMinutes(1)));
        return send(exchange, URI.create(FAREWELL));
    }

    /// `GET /logout/provider`: on to the provider, who sends the browser back to our sign-in page.
    Mono<ServerResponse> farewell(ServerRequest request) {
        var home = UriComponentsBuilder.fromUri(request.uri())
                .replacePath(AFTERWARDS.getPath())
                .replaceQuery(null)
                .build()
                .toUri();
        return Mono.justOrEmpty(request.cookies().getFirst(HINT))
                .map(HttpCookie::getValue)
                .flatMap(idToken -> provider.endOfSession(idToken, home))
                .onErrorResume(_ -> Mono.empty())
                .defaultIfEmpty(home)
                .flatMap(next -> ServerResponse.status(HttpStatus.FOUND)
                        .location(next)
                        .cookie(hint(request.exchange(), "", Duration.ZERO))
                        .build());
    }

    private static ResponseCookie hint(ServerWebExchange exchange, String idToken, Duration life) {
        return ResponseCookie.from(HINT, idToken)
                .path("/logout")
                .httpOnly(true)
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .sameSite("Lax")
                .maxAge(life)
                .build();
    }

    private Mono<Void> send(ServerWebExchange exchange, URI location) {
        var response = exchange.getResponse();
        if (!exchange.getRequest().getHeaders().getAccept().contains(MediaType.APPLICATION_JSON)) {
            response.setStatusCode(HttpStatus.FOUND);
            response.getHeaders().setLocation(location);
            return response.setComplete();
        }
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        var body = json.writeValueAsBytes(Map.of("location", location.toString()));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
