package yihao.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.e2e.City;

@DisplayName("G7 What is promised of an answer")
class WhatIsPromisedTest {

    static final ApiDocument DOCUMENT = new ApiDocument("things", City.JSON.readTree("""
            {"paths": {"/api/things": {"post": {
               "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["title"], "properties": {
               "title": {"type": "string"}, "note": {"type": "string", "nullable": true}}}}}}"""));
    static final Operation MAKE = DOCUMENT.operations().getFirst();

    final WhatIsPromised promised = new WhatIsPromised(Map.of("things", DOCUMENT));

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            500 | {"code":"platform.broken","status":500,"traceId":"a"}                        | broken with 500
            400 | {"code":"things.unheard","status":400,"traceId":"a"}                         | an unpublished code: "things.unheard"
            400 | {"code":"platform.malformed","status":400}                                   | a problem without its status or its request's id
            400 | {"code":"platform.malformed","status":"DRAFT","traceId":"a"}                 | a problem without its status or its request's id
            400 | {"code":"platform.malformed","status":400,"traceId":"a","x":"java.lang.Error"} | a problem that shows the insides
            400 | {"code":"platform.malformed","status":400,"traceId":"a","detail":"Most {n}"} | a text with a gap: "platform.malformed"
            201 | {"note":"a"}                                                                 | not as documented:  required property 'title' not found
            201 | {"title":null}                                                               | not as documented: /title null found, string expected
            200 | {"title":"a"}                                                                | an undocumented status: 200
            """)
    void is_broken_by_it(int status, String body, String broken) {
        var type = status < 400 ? "application/json" : "application/problem+json";

        assertThat(promised.brokenBy(by("zhangdian.officer"), answer(status, type, body)))
                .containsExactly(broken);
    }

    @Test
    void is_broken_by_a_no_that_is_no_problem() {
        assertThat(promised.brokenBy(by("zhangdian.officer"), answer(404, "text/html", "<h1>Not found</h1>")))
                .containsExactly("a no that is no problem: 404 text/html");
    }

    @Test
    void is_broken_by_a_write_of_somebody_who_has_no_right_to_any() {
        for (var person : List.of("nobody", "a stranger", "auditor")) {
            assertThat(promised.brokenBy(by(person), answer(201, "application/json", "{\"title\":\"a\"}")))
                    .containsExactly("a write by " + person);
        }
    }

    @Test
    void is_kept_by_a_yes_as_documented_and_by_a_problem_as_published() {
        assertThat(promised.brokenBy(
                        by("zhangdian.officer"), answer(201, "application/json", "{\"title\":\"a\",\"note\":null}")))
                .isEmpty();
        assertThat(promised.brokenBy(
                        by("auditor"),
                        answer(
                                403,
                                "application/problem+json",
                                "{\"code\":\"platform.forbidden\",\"status\":403,\"traceId\":\"a\"}")))
                .isEmpty();
    }

    @Test
    void can_be_asked_again_by_hand() {
        assertThat(by("auditor").asCurl())
                .isEqualTo(
                        "echo e30= | base64 -d | curl -i -X POST \"$GATEWAY\"'/api/things' "
                                + "-H 'Content-Type: application/json' -H \"Authorization: Bearer $TOKEN\" --data-binary @- # by auditor");
    }

    private static MadeUp by(String person) {
        return new MadeUp(
                MAKE,
                person,
                "POST",
                "/api/things",
                Map.of("Content-Type", "application/json"),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> answer(int status, String type, String body) {
        var headers = new HashMap<>(Map.of("Content-Type", List.of(type), "X-Request-Id", List.of("a")));
        return new Given(status, HttpHeaders.of(headers, (_, _) -> true), body);
    }

    private record Given(int statusCode, HttpHeaders headers, String body) implements HttpResponse<String> {

        @Override
        public HttpRequest request() {
            return HttpRequest.newBuilder(uri()).build();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return URI.create("http://127.0.0.1/api/things");
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
