package yihao.platform.web.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The OpenID provider this service trusts, and how it identifies itself there.
///
/// @param jwksUri by default the issuer's `/oauth2/jwks`
/// @param clientSecret for calls of the service itself; comes from outside, never from a file in the repository
@ConfigurationProperties("yihao.identity")
public record IdentityProperties(
        @DefaultValue("http://127.0.0.1:9000") String issuer,
        @DefaultValue("yihao") String audience,
        @Nullable String jwksUri,
        @Nullable String tokenUri,
        @Nullable String clientId,
        @Nullable String clientSecret) {

    String jwks() {
        return jwksUri == null ? issuer + "/oauth2/jwks" : jwksUri;
    }

    public String token() {
        return tokenUri == null ? issuer + "/oauth2/token" : tokenUri;
    }
}
