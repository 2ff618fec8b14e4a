package yihao.gateway.login;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The way out: tokens and session are gone here at once, and the browser is told where to end the provider's session.
final class SignOut implements ServerLogoutSuccessHandler {

    private static final String AFTERWARDS = "/sign-in";

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
        var home = UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath(AFTERWARDS)
                .replaceQuery(null)
                .build()
                .toUri();
        return atTheProvider(authentication, home)
                .onErrorResume(_ -> Mono.empty())
                .defaultIfEmpty(home)
                .flatMap(location -> send(exchange, location));
    }

    private Mono<URI> atTheProvider(Authentication authentication, URI home) {
        return authentication.getPrincipal() instanceof OidcUser person
                ? provider.endOfSession(person.getIdToken(), home)
                : Mono.empty();
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
