package yihao.testkit.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/// Tokens as the provider would sign them, and the decoder that trusts only these.
public final class TestTokens {

    public static final String ISSUER = "http://issuer.test";
    private static final RSAKey KEY = key();
    private static final RSAKey FOREIGN = key();

    private TestTokens() {}

    public static String person(String subject) {
        return token(KEY, subject, "openid", "yihao", Instant.now().plus(5, ChronoUnit.MINUTES));
    }

    public static String service(String name) {
        return token(KEY, "service-" + name, "service", "yihao", Instant.now().plus(5, ChronoUnit.MINUTES));
    }

    /// Of who collects figures.
    public static String metrics() {
        return machine("prometheus", "metrics");
    }

    /// Of a client that speaks for itself, with one scope.
    public static String machine(String subject, String scope) {
        return token(KEY, subject, scope, "yihao", Instant.now().plus(5, ChronoUnit.MINUTES));
    }

    public static String expired(String subject) {
        return token(KEY, subject, "openid", "yihao", Instant.now().minus(10, ChronoUnit.MINUTES));
    }

    /// Signed by a key this platform does not know.
    public static String foreign(String subject) {
        return token(FOREIGN, subject, "openid", "yihao", Instant.now().plus(5, ChronoUnit.MINUTES));
    }

    /// Meant for another platform.
    public static String forAnotherAudience(String subject) {
        return token(KEY, subject, "openid", "elsewhere", Instant.now().plus(5, ChronoUnit.MINUTES));
    }

    static JwtDecoder decoder() {
        try {
            var decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(ISSUER),
                    new JwtClaimValidator<List<String>>(
                            "aud", audience -> audience != null && audience.contains("yihao"))));
            return decoder;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(RSAKey key, String subject, String scope, String audience, Instant until) {
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience(List.of(audience))
                .issuedAt(until.minus(5, ChronoUnit.MINUTES))
                .expiresAt(until)
                .claim("scope", scope)
                .claim("name", subject)
                .build();
        var header =
                JwsHeader.with(SignatureAlgorithm.RS256).keyId(key.getKeyID()).build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
