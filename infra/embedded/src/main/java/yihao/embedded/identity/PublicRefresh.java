package yihao.embedded.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/// Lets an app without a secret exchange its refresh token: the token itself, which changes with each use, is the
/// proof.
final class PublicRefresh implements AuthenticationProvider {
    private static final String GRANT_TYPE = "grant_type";
    private static final String REFRESH = AuthorizationGrantType.REFRESH_TOKEN.getValue();

    private final RegisteredClientRepository clients;

    PublicRefresh(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /// The client that asks, or null when this is no refresh without a secret.
    static @Nullable Authentication in(HttpServletRequest request) {
        var id = request.getParameter("client_id");
        return id == null
                        || !REFRESH.equals(request.getParameter(GRANT_TYPE))
                        || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || request.getParameter("client_secret") != null
                ? null
                : new OAuth2ClientAuthenticationToken(
                        id, ClientAuthenticationMethod.NONE, null, Map.of(GRANT_TYPE, REFRESH));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var asking = (OAuth2ClientAuthenticationToken) authentication;
        if (!ClientAuthenticationMethod.NONE.equals(asking.getClientAuthenticationMethod())
                || !REFRESH.equals(asking.getAdditionalParameters().get(GRANT_TYPE))) {
            return null;
        }
        var client = clients.findByClientId(String.valueOf(asking.getPrincipal()));
        if (client == null
                || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)
                || !client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }
}
