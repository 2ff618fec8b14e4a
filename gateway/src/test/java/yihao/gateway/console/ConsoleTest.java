package yihao.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.Browser;

@DisplayName("GW-10 The console")
class ConsoleTest extends AtTheEdge {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/public/publicity/C-1"})
    void shows_its_start_page_to_everybody_where_nothing_is_secret(String page) {
        var answer = send(to(page).header("Accept", "text/html").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("console of the tests");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void shows_the_same_page_for_every_address_of_its_own() {
        var browser = new Browser(port);
        browser.logIn();

        assertThat(browser.open("/leads/L-1/trail").getLast().body()).contains("console of the tests");
    }

    @Test
    void lets_hashed_files_be_kept_for_ever() {
        var answer = send(to("/assets/app-0a1b2c.js").GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void may_only_load_what_is_its_own() {
        var headers = send(to("/").header("Accept", "text/html").GET()).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'; ")
                .contains("frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("script-src");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
    }

    @Test
    void keeps_no_answer_about_records_on_the_device() {
        assertThat(get("/api/leads").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none-123.js", "/none.svg"})
    void has_no_page_for_a_file_that_is_not_there(String file) {
        assertProblem(send(to(file).GET()), 404, "gateway.not-found");
    }

    @Test
    void that_was_not_built_says_so_plainly() throws Exception {
        var page = new ConsolePages()
                .getResource("leads/L-1", new ClassPathResource("nowhere/"))
                .blockOptional();

        assertThat(page).isPresent();
        assertThat(page.get().getContentAsString(StandardCharsets.UTF_8)).contains("控制台尚未构建", "has not been built");
    }

    @Test
    void has_one_page_for_the_interfaces_of_all_services() {
        var stranger = new Browser(port).open("/api-docs");
        assertThat(stranger.get(1).uri()).hasPath("/oauth2/authorization/yihao");

        var browser = new Browser(port);
        browser.logIn();
        assertThat(browser.open("/api-docs").getLast().body()).contains("swagger-ui");
        assertThat(json(browser.read("/v3/api-docs/swagger-config"))
                        .path("urls")
                        .findValuesAsString("url"))
                .contains(
                        "/api/services/lead/openapi",
                        "/api/services/project/openapi",
                        "/api/services/reward/openapi",
                        "/api/services/talent/openapi");
    }
}
