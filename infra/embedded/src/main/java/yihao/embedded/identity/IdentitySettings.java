package yihao.embedded.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What differs between places.
///
/// @param issuer the provider's own address, as tokens name it
/// @param gateway where the browser comes back to after signing in
/// @param directory where the signing key and long sessions are kept; none: both end with the process
@ConfigurationProperties("identity")
public record IdentitySettings(
        String issuer, String gateway, @Nullable Path directory) {}
