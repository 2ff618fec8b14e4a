package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.twins.Acts.actor;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.service.TestTokens;

@DisplayName("G2 The servlet side of a service")
class PlatformWebTest {

    static final String SUM = """
            {"title":"land","amount":{"amount":"1234.50","currency":"CNY"}}""";

    static ServiceUnderTest service;
    static Http officer;

    @BeforeAll
    static void start() {
        var officers = Map.of(
                "zhangdian.officer", actor("zhangdian.officer", "district-zhangdian", Function.UNIT_OFFICER),
                "auditor", actor("auditor", "bureau", Function.AUDITOR));
        service = ServiceUnderTest.start(TinyService.class, "tiny", "2026-09-01T01:00:00Z", officers);
        officer = service.as("zhangdian.officer");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_made_record_has_its_address_and_version_and_its_maker() {
        var made = officer.post("/api/sums", SUM);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(made.header("Location")).isEqualTo("/api/sums/" + made.at("/id"));
        assertThat(made.at("/amount/amount")).isEqualTo("1234.50");
        assertThat(made.at("/by")).isEqualTo("zhangdian.officer");
        assertThat(officer.get("/api/sums/" + made.at("/id"), "If-None-Match", "\"1\"")
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"title":"x","amout":{}}                                        | unknown-field      | /amout
            {"title":7,"amount":{"amount":"1","currency":"CNY"}}            | wrong-type         | /title
            {"title":" ","amount":{"amount":"1","currency":"CNY"}}          | required           | /title
            {"title":"x","amount":{"amount":"-1","currency":"CNY"}}         | negative-amount    | /amount
            {"title":"x","amount":{"amount":"12345678901234567890","currency":"CNY"}} | amount   | /amount
            {"title":"x","amount":{"amount":"1.001","currency":"CNY"}}      | too-fine-an-amount | /amount
            {"title":"x","amount":{"amount":"1","currency":"ZZZ"}}          | unknown-currency   | /amount
            {"title":"x","amount":{"amount":1,"currency":"CNY"}}            | wrong-type         | /amount/amount
            {"title":"x",                                                   | unreadable         | ~~
            {"title":"x","title":"y"}                                       | unreadable         | ~~
            {"title":"\\ud83d"}                                             | characters         | /title
            {"title":"\\u0000"}                                             | characters         | /title
            """)
    void malformed_input_is_named_where_it_stands(String body, String code, String pointer) {
        var answer = officer.post("/api/sums", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("platform.malformed");
        assertThat(answer.at("/violations/0/code")).isEqualTo(code);
        assertThat(answer.at("/violations/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        var answer = officer.post(
                "/api/sums", "{\"title\":\"\u5f20\"}".getBytes(java.nio.charset.Charset.forName("GB18030")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/violations/0/code")).isEqualTo("unreadable");
    }

    @Test
    void a_body_over_one_mebibyte_is_refused() {
        var answer = officer.post("/api/sums", " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("platform.too-large");
    }

    @Test
    void a_no_speaks_the_callers_language_and_carries_its_facts() {
        var id = officer.post("/api/sums", SUM).at("/id");
        var full = SUM.replace("land", "full");

        var chinese = officer.put("/api/sums/" + id, full);
        var english = officer.put("/api/sums/" + id, full, "Accept-Language", "en-GB,en;q=0.8");

        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.at("/detail")).isEqualTo("最多 7 条");
        assertThat(english.at("/detail")).isEqualTo("At most 7");
        assertThat(english.json().at("/most").asInt()).isEqualTo(7);
        assertThat(english.at("/type")).isEqualTo("urn:problem:tiny:full");
        assertThat(english.at("/traceId")).isEqualTo(english.header("X-Request-Id"));
    }

    @Test
    void a_repeated_request_does_nothing_twice() {
        var key = UUID.randomUUID().toString();
        var first = officer.post("/api/sums", SUM, "Idempotency-Key", key);

        var again = officer.post("/api/sums", SUM, "Idempotency-Key", key);
        var other = officer.post("/api/sums", SUM.replace("land", "sea"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/code")).isEqualTo("platform.idempotency-key-reused");
    }

    @Test
    void an_older_version_is_refused() {
        var id = officer.post("/api/sums", SUM).at("/id");
        officer.put("/api/sums/" + id, SUM.replace("land", "sea"), "If-Match", "\"1\"");

        var late = officer.put("/api/sums/" + id, SUM, "If-Match", "\"1\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/code")).isEqualTo("platform.stale");
    }

    @Test
    void only_a_token_for_us_signed_by_our_provider_and_still_good_opens_the_door() {
        assertThat(service.anonymous().get("/api/sums/x").status()).isEqualTo(401);
        for (var token : new String[] {
            TestTokens.expired("zhangdian.officer"),
            TestTokens.foreign("zhangdian.officer"),
            TestTokens.forAnotherAudience("zhangdian.officer")
        }) {
            var answer = service.withToken(token).get("/api/sums/x");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.at("/code")).isEqualTo("platform.unauthenticated");
        }
    }

    @Test
    void a_good_token_of_nobody_we_know_is_no_officer() {
        var answer = service.as("stranger").get("/api/sums/x");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("platform.not-an-officer");
    }

    @Test
    void internal_paths_are_for_services_only() {
        assertThat(officer.get("/internal/anything").status()).isEqualTo(403);
        assertThat(service.asService("lead").get("/internal/anything").status()).isEqualTo(404);
    }

    @Test
    void an_auditor_proves_the_record_and_others_may_not() {
        officer.post("/api/sums", SUM);

        assertThat(service.as("auditor")
                        .get("/api/services/tiny/journal/verification")
                        .json()
                        .at("/intact")
                        .asBoolean())
                .isTrue();
        assertThat(officer.get("/api/services/tiny/journal/verification").status())
                .isEqualTo(403);
    }

    @Test
    void the_contract_and_the_health_are_open() {
        assertThat(service.anonymous().get("/api/services/tiny/openapi").at("/paths"))
                .isEmpty();
        assertThat(service.anonymous().get("/actuator/health/readiness").at("/status"))
                .isEqualTo("UP");
        assertThat(service.anonymous().get("/api/services/tiny/openapi").json().has("paths"))
                .isTrue();
    }
}
