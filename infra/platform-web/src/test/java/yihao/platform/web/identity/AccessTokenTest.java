package yihao.platform.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// What a service itself accepts, whoever let the request through before it.
@DisplayName("G2 A token, checked by the service itself,")
class AccessTokenTest {

    static final String ISSUER = "https://login.example.cn";

    static RSAKey key;
    static RSAKey nextKey;

    HttpServer provider;
    volatile String published;
    JwtDecoder service;

    @BeforeAll
    static void makeKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("2026-1").generate();
        nextKey = new RSAKeyGenerator(2048).keyID("2026-2").generate();
    }

    @BeforeEach
    void start() throws Exception {
        published = new JWKSet(key.toPublicJWK()).toString();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/jwks", exchange -> {
            var body = published.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        var keys = "http://127.0.0.1:" + provider.getAddress().getPort() + "/jwks";
        service =
                new SecurityConfiguration().jwtDecoder(new IdentityProperties(ISSUER, "yihao", keys, null, null, null));
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt"})
    void opens_the_door_when_it_is_ours(String type) throws Exception {
        var token = signed(key, new JOSEObjectType(type), _ -> {});

        assertThat(service.decode(token).getSubject()).isEqualTo("li.wei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt"})
    void is_refused_when_it_is_of_another_type(String type) throws Exception {
        refused(signed(key, new JOSEObjectType(type), _ -> {}));
    }

    @Test
    void is_refused_when_it_was_given_to_the_gateway_as_an_id_token() throws Exception {
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.audience("gateway")));
    }

    @Test
    void is_refused_when_it_is_for_nobody() throws Exception {
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.audience((String) null)));
    }

    @Test
    void is_refused_when_another_provider_issued_it() throws Exception {
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.issuer("https://login.example.com")));
    }

    @Test
    void is_refused_when_it_has_ended_never_ends_or_is_not_yet_good() throws Exception {
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.expirationTime(inSeconds(-120))));
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.expirationTime(null)));
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.notBeforeTime(inSeconds(120))));
    }

    @Test
    void is_refused_when_a_foreign_key_signed_it_under_the_known_key_s_name() throws Exception {
        refused(signed(new RSAKeyGenerator(2048).keyID("2026-1").generate(), JOSEObjectType.JWT, _ -> {}));
    }

    @Test
    void is_refused_when_nobody_signed_it() {
        refused(new PlainJWT(claims(_ -> {})).serialize());
    }

    @Test
    void is_refused_when_the_public_key_served_as_a_shared_secret() throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("2026-1").build(), claims(_ -> {}));
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));

        refused(token.serialize());
    }

    @Test
    void of_the_provider_s_next_key_is_good_without_a_restart() throws Exception {
        service.decode(signed(key, JOSEObjectType.JWT, _ -> {}));
        published = new JWKSet(nextKey.toPublicJWK()).toString();

        assertThat(service.decode(signed(nextKey, JOSEObjectType.JWT, _ -> {})).getSubject())
                .isEqualTo("li.wei");
        refused(signed(key, JOSEObjectType.JWT, claims -> claims.subject("wang.min")));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> service.decode(token)).isInstanceOf(JwtException.class);
    }

    private static String signed(RSAKey by, JOSEObjectType type, Consumer<JWTClaimsSet.Builder> change)
            throws Exception {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(by.getKeyID())
                .type(type)
                .build();
        var token = new SignedJWT(header, claims(change));
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("yihao")
                .subject("li.wei")
                .issueTime(inSeconds(0))
                .expirationTime(inSeconds(300));
        change.accept(claims);
        return claims.build();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
