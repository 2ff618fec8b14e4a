package yihao.gateway.login;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the gateway itself is known to the identity provider.
///
/// @param spare how long before its end an access token is exchanged for a new one
@ConfigurationProperties("yihao.identity")
record IdentitySettings(
        String issuer,
        @DefaultValue("gateway") String clientId,
        String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("20s") Duration spare,
        @DefaultValue("5s") Duration timeout) {}
