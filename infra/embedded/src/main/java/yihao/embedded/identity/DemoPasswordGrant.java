package yihao.embedded.identity;

import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/// Answers [DemoPasswordRequest] with an access token of the person, for clients that have this grant.
final class DemoPasswordGrant implements AuthenticationProvider {
    private final DemoAccounts accounts;
    private final PasswordEncoder secrets;
    private final OAuth2TokenGenerator<? extends OAuth2Token> tokens;
    private final FailedSignIns failures;

    DemoPasswordGrant(
            DemoAccounts accounts,
            PasswordEncoder secrets,
            OAuth2TokenGenerator<? extends OAuth2Token> tokens,
            FailedSignIns failures) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.tokens = tokens;
        this.failures = failures;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return DemoPasswordRequest.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        var request = (DemoPasswordRequest) authentication;
        if (!(request.getPrincipal() instanceof OAuth2ClientAuthenticationToken client)
                || !(client.getRegisteredClient() instanceof RegisteredClient registered)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        if (!registered.getAuthorizationGrantTypes().contains(DemoPasswordRequest.GRANT)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
        var person = person(request);
        var scopes = request.scopes().isEmpty() ? registered.getScopes() : request.scopes();
        if (!registered.getScopes().containsAll(scopes)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
        return new OAuth2AccessTokenAuthenticationToken(
                registered, client, accessToken(request, registered, person, scopes));
    }

    /// As on the page: an account that has to wait waits here, too.
    private DemoAccounts.Person person(DemoPasswordRequest request) {
        var wrong = new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        var person = accounts.person(request.user()).orElseThrow(() -> wrong);
        if (failures.mustWait(person.user())) {
            throw wrong;
        }
        if (!secrets.matches(request.password(), person.password())) {
            failures.failed(person.user());
            throw wrong;
        }
        return person;
    }

    private OAuth2AccessToken accessToken(
            DemoPasswordRequest request, RegisteredClient client, DemoAccounts.Person person, Set<String> scopes) {
        var context = DefaultOAuth2TokenContext.builder()
                .registeredClient(client)
                .principal(UsernamePasswordAuthenticationToken.authenticated(
                        person.user(), null, AuthorityUtils.NO_AUTHORITIES))
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .authorizedScopes(scopes)
                .tokenType(OAuth2TokenType.ACCESS_TOKEN)
                .authorizationGrantType(DemoPasswordRequest.GRANT)
                .authorizationGrant(request)
                .build();
        var token = tokens.generate(context);
        if (token == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.SERVER_ERROR);
        }
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                token.getTokenValue(),
                token.getIssuedAt(),
                token.getExpiresAt(),
                scopes);
    }
}
