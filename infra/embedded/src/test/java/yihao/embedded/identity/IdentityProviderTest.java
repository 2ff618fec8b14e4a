package yihao.embedded.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Function;

@DisplayName("The demo identity provider")
@SuppressWarnings("NullAway.Init") // set before all tests
class IdentityProviderTest {
    private static final String VERIFIER = "a-proof-key-that-is-long-enough-for-the-standard-4711";
    private static final String BACK = "http://127.0.0.1:8080/login/oauth2/code/yihao";
    private static final String APP = "http://127.0.0.1/callback";

    @TempDir
    static Path directory;

    private static ServletWebServerApplicationContext provider;

    private final Visitor visitor = new Visitor(address());

    @BeforeAll
    static void start() {
        provider = (ServletWebServerApplicationContext) IdentityProvider.application()
                .run("--server.port=0", "--identity.issuer=http://127.0.0.1:9000", "--identity.directory=" + directory);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static String address() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(provider.getWebServer()).getPort();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    @Test
    void describes_itself_and_its_key() throws Exception {
        var described = json(visitor.get("/.well-known/openid-configuration").body());

        assertThat(described.path("issuer").asString()).isEqualTo("http://127.0.0.1:9000");
        assertThat(described.path("end_session_endpoint").asString()).isNotEmpty();
        assertThat(visitor.get("/oauth2/jwks").body()).contains("RSA").doesNotContain("\"d\"");
    }

    @Test
    void has_a_person_or_a_machine_for_every_function() {
        var accounts = DemoAccounts.load();
        var covered = EnumSet.of(Function.SERVICE); // by the service clients' scope
        accounts.people().forEach(person -> covered.addAll(person.functions()));
        accounts.clients().forEach(client -> covered.addAll(client.functions()));

        assertThat(covered).isEqualTo(EnumSet.allOf(Function.class));
        assertThat(accounts.people()).extracting(DemoAccounts.Person::name).allMatch(name -> name.startsWith("演示"));
    }

    @ParameterizedTest
    @CsvSource({"liaison-munich,liaison", "service-lead,service", "bootstrap,bootstrap"})
    void gives_a_machine_its_token(String client, String scope) throws Exception {
        var answer = visitor.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "scope", scope),
                client + ":" + client + "-demo-secret");

        var claims = claims(json(answer.body()).path("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo(client);
        assertThat(claims.getAudience()).containsExactly("yihao");
        assertThat(claims.getStringListClaim("scope")).containsExactly(scope);
    }

    @Test
    void gives_a_persons_token_for_user_name_and_password() throws Exception {
        var answer = demoPassword("zhangdian.officer", "yihao-zhangdian-officer");

        assertThat(answer.path("token_type").asString()).isEqualTo("Bearer");
        var claims = claims(answer.path("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("zhangdian.officer");
        assertThat(claims.getStringClaim("name")).isEqualTo("演示·张店专员");
        assertThat(claims.getIssuer()).isEqualTo("http://127.0.0.1:9000");
        assertThat(claims.getAudience()).containsExactly("yihao");
        assertThat(demoPassword("zhangdian.officer", "wrong").path("error").asString())
                .isEqualTo("invalid_grant");
        assertThat(demoPassword("nobody", "").path("error").asString()).isEqualTo("invalid_grant");
    }

    private JsonNode demoPassword(String user, String password) throws Exception {
        var form = Map.of("grant_type", "urn:yihao:demo-password", "username", user, "password", password);
        return json(visitor.post("/oauth2/token", form, "demo-cli:demo-cli-demo-secret")
                .body());
    }

    @Test
    void gives_no_persons_token_to_a_client_without_that_grant() throws Exception {
        var form = Map.of("grant_type", "urn:yihao:demo-password", "username", "finance", "password", "yihao-finance");

        assertThat(json(visitor.post("/oauth2/token", form, "gateway:gateway-demo-secret")
                                .body())
                        .path("error")
                        .asString())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void signs_a_person_in_for_the_browser() throws Exception {
        var asked = authorize("gateway", BACK, "openid profile");
        assertThat(Visitor.location(visitor.get(asked))).endsWith("/login");
        assertThat(visitor.signIn("finance", "wrong")).endsWith("/login?error");

        var code = code(visitor.get(visitor.signIn("finance", "yihao-finance")));
        var tokens = json(visitor.post("/oauth2/token", exchange(code, BACK), "gateway:gateway-demo-secret")
                .body());

        assertThat(claims(tokens.path("id_token").asString()).getStringClaim("name"))
                .isEqualTo("演示·财政专员甲");
        assertThat(claims(tokens.path("access_token").asString()).getSubject()).isEqualTo("finance");
        assertThat(tokens.path("refresh_token").asString()).isNotEmpty();
    }

    /// Whoever copies the file of the provider can use nothing of it.
    @Test
    void writes_no_code_and_no_token_down_as_it_is() throws Exception {
        visitor.signIn("finance", "yihao-finance");
        var code = code(visitor.get(authorize("gateway", BACK, "openid profile")));
        var tokens = json(visitor.post("/oauth2/token", exchange(code, BACK), "gateway:gateway-demo-secret")
                .body());
        stop();
        var written = new String(Files.readAllBytes(directory.resolve("authorizations.mv.db")), ISO_8859_1);
        start();

        assertThat(written.contains("sha256:")).isTrue();
        assertThat(written.contains(code)).as("code").isFalse();
        assertThat(List.of("access_token", "refresh_token", "id_token"))
                .noneMatch(kind -> written.contains(tokens.path(kind).asString(code)));
    }

    /// The provider, too, only knows the hash of an ID token when somebody signs out with it.
    @Test
    void signs_out_with_an_id_token_and_takes_a_refresh_token_back() throws Exception {
        visitor.signIn("finance", "yihao-finance");
        var code = code(visitor.get(authorize("gateway", BACK, "openid profile")));
        var tokens = json(visitor.post("/oauth2/token", exchange(code, BACK), "gateway:gateway-demo-secret")
                .body());
        var out = visitor.get(
                "/connect/logout?id_token_hint=" + tokens.path("id_token").asString());
        var revoked = visitor.post(
                "/oauth2/revoke",
                Map.of("token", tokens.path("refresh_token").asString()),
                "gateway:gateway-demo-secret");
        var afterwards = visitor.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.path("refresh_token").asString()),
                "gateway:gateway-demo-secret");

        assertThat(out.statusCode()).isLessThan(400);
        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(afterwards.statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_code_without_its_proof_key() throws Exception {
        visitor.signIn("finance", "yihao-finance");
        var code = code(visitor.get(authorize("gateway", BACK, "openid")));

        var form = Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", BACK);
        assertThat(visitor.post("/oauth2/token", form, "gateway:gateway-demo-secret")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void gives_an_app_short_tokens_and_a_refresh_token_that_works_once_and_over_a_restart() throws Exception {
        visitor.signIn("linzi.officer", "yihao-linzi-officer");
        var form = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "mobile",
                "code",
                code(visitor.get(authorize("mobile", APP, "openid profile"))),
                "redirect_uri",
                APP,
                "code_verifier",
                VERIFIER);
        var first = json(visitor.post("/oauth2/token", form).body());
        assertThat(first.path("expires_in").asInt()).isLessThanOrEqualTo(300);

        stop();
        start();
        var afterwards = new Visitor(address());
        var second = afterwards.post("/oauth2/token", refresh(first));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(claims(json(second.body()).path("access_token").asString()).getSubject())
                .isEqualTo("linzi.officer");
        assertThat(afterwards.post("/oauth2/token", refresh(first)).statusCode())
                .isEqualTo(400);
        assertThat(afterwards
                        .post("/oauth2/token", refresh(json(second.body())))
                        .statusCode())
                .isEqualTo(200);
    }

    private static Map<String, String> refresh(JsonNode tokens) {
        return Map.of(
                "grant_type", "refresh_token",
                "client_id", "mobile",
                "refresh_token", tokens.path("refresh_token").asString());
    }

    @Test
    void shows_its_page_in_both_languages() throws Exception {
        assertThat(visitor.get("/login").body()).contains("一号 · 登录", "演示·张店专员");
        assertThat(visitor.get("/login?lang=en").body()).contains("Sign in", "lang=\"en\"");
        assertThat(visitor.get("/login").body()).contains("Sign in");
    }

    private static String authorize(String client, String back, String scope) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return "/oauth2/authorize?"
                + Visitor.encoded(Map.of(
                        "response_type", "code",
                        "client_id", client,
                        "redirect_uri", back,
                        "scope", scope,
                        "state", "s",
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));
    }

    private static Map<String, String> exchange(String code, String back) {
        return Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", back, "code_verifier", VERIFIER);
    }

    private static String code(java.net.http.HttpResponse<String> response) {
        var back = URI.create(Visitor.location(response));
        return Objects.requireNonNull(
                UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code"));
    }

    @Test
    void lets_an_account_wait_after_ten_wrong_passwords_with_the_right_one_too() throws Exception {
        for (var attempt = 0; attempt < 9; attempt++) {
            assertThat(visitor.signIn("squad40.member", "guess-" + attempt)).endsWith("/login?error");
        }
        visitor.signIn("squad40.member", "yihao-squad40-member");
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(visitor.signIn("squad40.member", "guess-" + attempt)).endsWith("/login?error");
        }

        var refused = visitor.tryToSignIn("squad40.member", "yihao-squad40-member");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 600L);
        assertThat(refused.body()).contains("密码错误次数过多");
        assertThat(visitor.signIn("squad39.member", "yihao-squad39-member")).doesNotContain("error");
    }
}
