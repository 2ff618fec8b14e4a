package yihao.embedded.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;

/// A person's token for user name and password, which the OAuth standards no longer offer: for command lines and
/// tests of this demo provider only. `grant_type=urn:yihao:demo-password&username=…&password=…[&scope=openid
/// profile]`
final class DemoPasswordRequest extends OAuth2AuthorizationGrantAuthenticationToken {
    static final AuthorizationGrantType GRANT = new AuthorizationGrantType("urn:yihao:demo-password");

    private static final long serialVersionUID = 1L;

    private final String user;
    private final String password;
    private final transient Set<String> scopes;

    private DemoPasswordRequest(Authentication client, String user, String password, Set<String> scopes) {
        super(GRANT, client, Map.of());
        this.user = user;
        this.password = password;
        this.scopes = scopes;
    }

    /// The request in these parameters, or null when they ask for another grant.
    static @Nullable Authentication in(HttpServletRequest request) {
        if (!GRANT.getValue().equals(request.getParameter("grant_type"))) {
            return null;
        }
        var client = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return new DemoPasswordRequest(
                client,
                Objects.requireNonNullElse(request.getParameter("username"), ""),
                Objects.requireNonNullElse(request.getParameter("password"), ""),
                Stream.of(Objects.requireNonNullElse(request.getParameter("scope"), "")
                                .split(" ", -1))
                        .filter(scope -> !scope.isBlank())
                        .collect(Collectors.toSet()));
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Set<String> scopes() {
        return scopes;
    }
}
