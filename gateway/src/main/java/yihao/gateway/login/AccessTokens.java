package yihao.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import yihao.gateway.problem.GatewayProblem;
import yihao.gateway.problem.GatewayRefused;

/// The current access token of a browser session. A token near its end is refreshed by exactly one request of the
/// session, because a refresh token works once; the others wait for its result.
final class AccessTokens {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final TokenVault vault;
    private final Provider provider;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Map<String, Mono<Tokens>> refreshing = new ConcurrentHashMap<>();

    AccessTokens(
            TokenVault vault,
            Provider provider,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client,
            IdentitySettings settings,
            Clock clock) {
        this.vault = vault;
        this.provider = provider;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<String> find(String key) {
        return vault.find(key)
                .flatMap(tokens -> lasts(tokens) ? Mono.just(tokens) : refreshedOnce(key))
                .map(Tokens::access);
    }

    private boolean lasts(Tokens tokens) {
        return tokens.lastsBeyond(clock.instant(), settings.spare());
    }

    private Mono<Tokens> refreshedOnce(String key) {
        return refreshing.computeIfAbsent(
                key, _ -> refreshed(key).doFinally(_ -> refreshing.remove(key)).cache());
    }

    private Mono<Tokens> refreshed(String key) {
        return Mono.defer(() -> vault.find(key))
                .flatMap(tokens -> lasts(tokens) ? Mono.just(tokens) : claimed(key, tokens));
    }

    private Mono<Tokens> claimed(String key, Tokens old) {
        return vault.claimRefresh(key).flatMap(mine -> mine ? exchanged(key, old) : awaited(key, old));
    }

    /// Another gateway refreshes: its result is awaited.
    private Mono<Tokens> awaited(String key, Tokens old) {
        return Mono.defer(() -> vault.find(key))
                .filter(found -> !found.equals(old))
                .switchIfEmpty(Mono.error(GatewayRefused.of(GatewayProblem.IDENTITY_UNAVAILABLE)))
                .retryWhen(Retry.fixedDelay(50, LOOK_AGAIN).onRetryExhaustedThrow((_, last) -> last.failure()))
                .onErrorResume(GatewayRefused.class, _ -> asLongAsItLasts(old));
    }

    private Mono<Tokens> exchanged(String key, Tokens old) {
        if (!(old.refresh() instanceof String refresh)) {
            return ended(key);
        }
        return provider.registration()
                .map(registration -> new OAuth2RefreshTokenGrantRequest(
                        registration, access(old), new OAuth2RefreshToken(refresh, null)))
                .flatMap(client::getTokenResponse)
                .map(answer -> Tokens.of(answer.getAccessToken(), answer.getRefreshToken()))
                .flatMap(tokens -> vault.save(key, tokens).thenReturn(tokens))
                .timeout(settings.timeout())
                .onErrorResume(error -> isEnd(error) ? ended(key) : givenUp(key, old));
    }

    private Mono<Tokens> ended(String key) {
        return vault.remove(key).then(Mono.error(GatewayRefused.of(GatewayProblem.LOGIN_REQUIRED)));
    }

    /// Saving the old tokens again ends the claim: the next request may try at once.
    private Mono<Tokens> givenUp(String key, Tokens old) {
        return vault.save(key, old).then(Mono.defer(() -> asLongAsItLasts(old)));
    }

    private Mono<Tokens> asLongAsItLasts(Tokens old) {
        return old.accessEnds().isAfter(clock.instant())
                ? Mono.just(old)
                : Mono.error(GatewayRefused.of(GatewayProblem.IDENTITY_UNAVAILABLE));
    }

    private static boolean isEnd(Throwable error) {
        return error instanceof OAuth2AuthorizationException refused
                && OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode());
    }

    private static OAuth2AccessToken access(Tokens old) {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, old.access(), null, old.accessEnds());
    }
}
