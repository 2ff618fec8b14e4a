package yihao.embedded.identity;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/// An authorization whose codes and tokens stand as hashes: a token is recognised by it, and none is read from it.
final class HiddenTokens {
    private static final String HASHED = "sha256:";

    private HiddenTokens() {}

    static OAuth2Authorization in(OAuth2Authorization authorization) {
        return with(authorization, value -> value.startsWith(HASHED) ? value : hash(value));
    }

    /// The token that was presented is shown again; the others stay hidden.
    static OAuth2Authorization shown(OAuth2Authorization hidden, String presented) {
        var hash = hash(presented);
        return with(hidden, value -> value.equals(hash) ? presented : value);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HASHED + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OAuth2Authorization with(OAuth2Authorization authorization, UnaryOperator<String> value) {
        var changed = OAuth2Authorization.from(authorization);
        change(
                authorization,
                changed,
                OAuth2AuthorizationCode.class,
                code -> new OAuth2AuthorizationCode(
                        value.apply(code.getTokenValue()),
                        requireNonNull(code.getIssuedAt()),
                        requireNonNull(code.getExpiresAt())));
        change(
                authorization,
                changed,
                OAuth2AccessToken.class,
                token -> new OAuth2AccessToken(
                        token.getTokenType(),
                        value.apply(token.getTokenValue()),
                        token.getIssuedAt(),
                        token.getExpiresAt(),
                        token.getScopes()));
        change(
                authorization,
                changed,
                OAuth2RefreshToken.class,
                token -> new OAuth2RefreshToken(
                        value.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt()));
        change(
                authorization,
                changed,
                OidcIdToken.class,
                token -> new OidcIdToken(
                        value.apply(token.getTokenValue()),
                        token.getIssuedAt(),
                        token.getExpiresAt(),
                        token.getClaims()));
        return changed.build();
    }

    private static <T extends OAuth2Token> void change(
            OAuth2Authorization from, OAuth2Authorization.Builder to, Class<T> kind, UnaryOperator<T> change) {
        var held = from.getToken(kind);
        if (held != null) {
            to.token(change.apply(held.getToken()));
        }
    }
}
