package yihao.embedded.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/// Keeps on disk what somebody will come back for: codes and refresh tokens, hashed. A machine's token carries
/// everything itself.
final class LastingAuthorizations implements OAuth2AuthorizationService {
    private static final Set<AuthorizationGrantType> NEVER_ASKED_FOR =
            Set.of(AuthorizationGrantType.CLIENT_CREDENTIALS, DemoPasswordRequest.GRANT);

    private final OAuth2AuthorizationService kept;

    LastingAuthorizations(JdbcOperations database, RegisteredClientRepository clients) {
        this.kept = new JdbcOAuth2AuthorizationService(database, clients);
        database.update(
                "DELETE FROM oauth2_authorization WHERE COALESCE(refresh_token_expires_at, authorization_code_expires_at) < ?",
                Timestamp.from(Instant.now()));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!NEVER_ASKED_FOR.contains(authorization.getAuthorizationGrantType())) {
            kept.save(HiddenTokens.in(authorization));
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        kept.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type != null && OAuth2ParameterNames.STATE.equals(type.getValue())) {
            return kept.findByToken(token, type);
        }
        var hidden = kept.findByToken(HiddenTokens.hash(token), type);
        return hidden == null ? null : HiddenTokens.shown(hidden, token);
    }
}
