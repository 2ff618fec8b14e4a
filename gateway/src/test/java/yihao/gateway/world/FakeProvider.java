package yihao.gateway.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An OpenID provider of a hundred lines: everybody who asks is Li Wei, and a refresh token works once.
public final class FakeProvider {

    public final AtomicInteger refreshes = new AtomicInteger();
    public volatile Duration accessTokenLife = Duration.ofMinutes(5);
    public volatile @Nullable String lastVerifier;

    private final FakeService server = new FakeService("identity");
    private final RSAKey key = newKey();
    private final Map<String, String> noncesByCode = new ConcurrentHashMap<>();
    private volatile String refreshToken = "refresh-0";

    public FakeProvider() {
        server.answer("/.well-known/openid-configuration", FakeService.json(discovery()));
        server.answer("/jwks", FakeService.json(new JWKSet(key.toPublicJWK()).toString()));
        server.answer("/authorize", this::authorize);
        server.answer("/token", this::token);
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k-1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return server.url();
    }

    public FakeService server() {
        return server;
    }

    public String bearer(String subject) {
        return signed(key, subject, claims -> {});
    }

    public String bearer(String subject, Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, subject, change);
    }

    /// Of who collects figures.
    public String collector() {
        return bearer("prometheus", claims -> claims.claim("scope", "metrics"));
    }

    public String signed(RSAKey by, String subject, Consumer<JWTClaimsSet.Builder> change) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience("yihao")
                    .subject(subject)
                    .issueTime(Date.from(Instant.now()))
                    .expirationTime(Date.from(Instant.now().plus(accessTokenLife)));
            change.accept(claims);
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k-1").build(), claims.build());
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = "code-" + noncesByCode.size();
        noncesByCode.put(code, asked.getOrDefault("nonce", ""));
        lastVerifier = asked.get("code_challenge_method");
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = form(new String(requestBody(exchange), StandardCharsets.UTF_8));
        var nonce = noncesByCode.getOrDefault(asked.getOrDefault("code", ""), "");
        if ("refresh_token".equals(asked.get("grant_type"))) {
            if (!refreshToken.equals(asked.get("refresh_token"))) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            refreshToken = "refresh-" + refreshes.incrementAndGet();
        }
        var idToken = signed(key, "li.wei", claims -> claims.audience("gateway").claim("nonce", nonce));
        FakeService.json("""
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s","scope":"openid"}
                """.formatted(bearer("li.wei"), accessTokenLife.toSeconds(), refreshToken, idToken))
                .to(exchange);
    }

    private static byte[] requestBody(HttpExchange exchange) {
        return (byte[]) exchange.getAttribute("body");
    }

    private static Map<String, String> form(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, _) -> a));
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/logout","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"],
                 "scopes_supported":%2$s}""".formatted(issuer(), List.of("\"openid\""));
    }
}
