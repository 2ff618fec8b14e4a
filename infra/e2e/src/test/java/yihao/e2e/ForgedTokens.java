package yihao.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/// Tokens signed with the provider's own key: what only time, or the address on it, makes wrong.
final class ForgedTokens {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final RSAKey key;
    private final String issuer;

    ForgedTokens(Path signingKey, String issuer) {
        this.issuer = issuer;
        try {
            key = RSAKey.parse(Files.readString(signingKey));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    String good(String subject) {
        return signed(key, subject, "yihao", Instant.now().plus(LIFE));
    }

    String expired(String subject) {
        return signed(key, subject, "yihao", Instant.now().minus(LIFE));
    }

    String forAnother(String subject) {
        return signed(key, subject, "another-platform", Instant.now().plus(LIFE));
    }

    /// By a key nobody here knows, under the id of the one that is known.
    String foreign(String subject) {
        try {
            var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
            return signed(other, subject, "yihao", Instant.now().plus(LIFE));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(RSAKey by, String subject, String audience, Instant until) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(until.minus(LIFE)))
                .expirationTime(Date.from(until))
                .claim("scope", "openid profile")
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
