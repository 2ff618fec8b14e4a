package yihao.gateway.login;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/// The tokens of one browser session. They are kept here and never shown to the browser.
public record Tokens(
        String access, Instant accessEnds, @Nullable String refresh) {

    static Tokens of(OAuth2AuthorizedClient client) {
        return of(client.getAccessToken(), client.getRefreshToken());
    }

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        var ends = access.getExpiresAt();
        return new Tokens(
                access.getTokenValue(),
                ends == null ? Instant.MAX : ends,
                refresh == null ? null : refresh.getTokenValue());
    }

    boolean lastsBeyond(Instant now, Duration spare) {
        return accessEnds.minus(spare).isAfter(now);
    }

    @Override
    public String toString() {
        return "Tokens until " + accessEnds;
    }
}
