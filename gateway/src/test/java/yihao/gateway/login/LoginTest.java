package yihao.gateway.login;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.Browser;
import yihao.gateway.world.World;

@DisplayName("GW-06 A login by browser")
class LoginTest extends AtTheEdge {

    private static final String SIGNED_TOKEN = "eyJ[\\w-]+\\.eyJ[\\w-]+\\.";

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void usualTokens() {
        World.PROVIDER.accessTokenLife = Duration.ofMinutes(5);
    }

    @Test
    void goes_to_the_provider_with_a_proof_key_and_comes_back_to_the_page() {
        var way = browser.open("/leads/L-1?tab=2");

        assertThat(way.get(2).uri().toString()).startsWith(World.PROVIDER.issuer() + "/authorize");
        assertThat(way.get(2).uri().getQuery())
                .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
        assertThat(way.getLast().uri()).hasPath("/leads/L-1").hasQuery("tab=2");
        assertThat(browser.read("/api/leads").statusCode()).isEqualTo(200);
    }

    @Test
    void comes_back_to_the_page_that_asked_for_it() {
        assertThat(browser.open("/login?to=/projects/P-1?view=todo").getLast().uri())
                .hasPath("/projects/P-1")
                .hasQuery("view=todo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/%5Celsewhere.example"})
    void never_leads_to_a_foreign_page(String to) {
        assertThat(browser.open("/login?to=" + to).getLast().uri())
                .hasHost("127.0.0.1")
                .hasPort(port);
    }

    @Test
    void is_not_started_for_a_call_of_the_page_itself() {
        assertProblem(browser.read("/api/leads"), 401, "gateway.login-required");
    }

    @Test
    void leaves_no_token_in_the_browser() {
        var way = browser.open("/login");

        var session = browser.cookie("yihao-session").orElseThrow();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(way.toString() + browser.cookies()).doesNotContainPattern(SIGNED_TOKEN);
        assertThat(way.stream()
                        .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                        .filter(cookie -> cookie.startsWith("yihao-session")))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax"));
    }

    @Test
    void takes_a_new_session_so_that_nobody_can_lay_one_out_before() {
        var before = browser.open("/login").get(1).headers().firstValue("Set-Cookie");

        assertThat(browser.cookie("yihao-session").orElseThrow().getValue())
                .isNotIn(before.stream().toList());
    }

    @Test
    void gives_the_services_the_token_of_the_person() {
        browser.logIn();
        browser.read("/api/leads");

        var headers = World.LEAD.arrived.getLast().headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(headers.get("Cookie")).isNull();
    }

    @Test
    void needs_a_proof_for_every_change() {
        browser.logIn();

        var withoutProof = browser.send(browser.xhr("/api/leads").POST(BodyPublishers.ofString("{}")));
        var withForeignProof = browser.send(
                browser.xhr("/api/leads").header("X-XSRF-TOKEN", "guessed").DELETE());

        assertProblem(withoutProof, 403, "gateway.csrf");
        assertProblem(withForeignProof, 403, "gateway.csrf");
        assertThat(World.LEAD.arrived).isEmpty();
        assertThat(browser.change("/api/leads", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void gives_the_proof_even_to_who_is_not_logged_in_yet() {
        browser.read("/api/session");

        var proof = browser.cookie("XSRF-TOKEN").orElseThrow();
        assertThat(proof.isHttpOnly()).isFalse();
        assertThat(proof.getValue()).isNotBlank();
    }

    @Test
    void is_not_needed_for_what_the_public_may_send() {
        var objection =
                browser.send(browser.xhr("/api/public/publicity/C-1/objections").POST(BodyPublishers.ofString("{}")));

        assertThat(objection.statusCode()).isEqualTo(200);
        assertThat(World.REWARD.arrived.getLast().headers().get("Authorization"))
                .isNull();
    }

    @Test
    void renews_a_token_once_however_many_requests_come_together() {
        World.PROVIDER.accessTokenLife = Duration.ofSeconds(1);
        browser.logIn();
        World.PROVIDER.accessTokenLife = Duration.ofMinutes(5);
        var before = World.PROVIDER.refreshes.get();

        var answers = range(0, 20)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> browser.read("/api/leads")))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(World.PROVIDER.refreshes.get() - before).isEqualTo(1);
    }

    @Test
    void ends_here_and_at_the_provider_by_a_redirect_that_no_script_can_read() {
        browser.logIn();
        var answer = browser.change("/logout", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("location").asString()).isEqualTo("/logout/provider");
        assertProblem(browser.read("/api/leads"), 401, "gateway.login-required");
        var there = browser.open("/logout/provider").get(1).uri();
        assertThat(there.toString()).startsWith(World.PROVIDER.issuer() + "/logout?id_token_hint=ey");
        assertThat(there.getQuery()).endsWith("post_logout_redirect_uri=http://127.0.0.1:" + port + "/sign-in");
        assertThat(browser.open("/logout/provider").getLast().uri()).hasPath("/sign-in");
    }

    @Test
    void ends_for_a_form_without_script_too() {
        browser.logIn();
        var proof = browser.cookie("XSRF-TOKEN").orElseThrow().getValue();

        var answer = browser.send(browser.xhr("/logout")
                .setHeader("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + proof)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/logout/provider");
    }

    @Test
    void that_fails_says_so_on_the_sign_in_page() {
        assertThat(browser.open("/login/oauth2/code/yihao?code=x&state=invented")
                        .getLast()
                        .uri())
                .hasPath("/sign-in");
    }
}
