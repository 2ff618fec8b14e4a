package yihao.gateway.login;

import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/// Puts the tokens of a login into the vault; the session keeps only the key. The key is not the session's id, which
/// changes at login.
final class SessionTokens implements ServerOAuth2AuthorizedClientRepository {

    private static final String KEY = "yihao.tokens";

    private final TokenVault vault;

    SessionTokens(TokenVault vault) {
        this.vault = vault;
    }

    static Mono<String> keyOf(ServerWebExchange exchange) {
        return exchange.getSession().mapNotNull(session -> session.<String>getAttribute(KEY));
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
        return exchange.getSession().map(SessionTokens::newKey).flatMap(key -> vault.save(key, Tokens.of(client)));
    }

    private static String newKey(WebSession session) {
        var key = UUID.randomUUID().toString();
        session.getAttributes().put(KEY, key);
        return key;
    }

    /// Nobody but [AccessTokens] reads the vault, because only it refreshes under one lock.
    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String registrationId, Authentication principal, ServerWebExchange exchange) {
        return keyOf(exchange).flatMap(vault::remove);
    }
}
