package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("L12 The API document of a service")
class ApiDocumentTest {

    static ServiceUnderTest service;
    static JsonNode document;

    @BeforeAll
    static void read() {
        service = ServiceUnderTest.start(TinyService.class, "tiny", "2026-09-01T01:00:00Z", Map.of());
        document = service.anonymous().get("/api/services/tiny/openapi").json();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void tells_who_acts_by_the_token_and_not_by_a_parameter() {
        assertThat(parameters("/api/sums/{id}", "get")).containsExactly("id");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void names_the_key_of_a_deed_and_the_version_it_is_meant_for() {
        assertThat(parameters("/api/sums/{id}", "put")).containsExactly("id", "Idempotency-Key", "If-Match");
    }

    @Test
    void shows_money_as_it_is_sent() {
        assertThat(document.at("/components/schemas/Money/properties/amount/type")
                        .asString())
                .isEqualTo("string");
        assertThat(document.at("/components/schemas/Money/required")).hasSize(2);
    }

    @Test
    void has_a_problem_with_every_published_code_for_every_operation() {
        var no = document.at("/paths/~1api~1sums/post/responses/default/$ref").asString();

        assertThat(document.at(no.substring(1)).path("content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(document.at("/components/schemas/Problem/properties/code/x-codes"))
                .extracting(JsonNode::asString)
                .contains("tiny.full", "platform.malformed");
    }

    @Test
    void says_yes_to_a_record_that_is_made_and_to_one_that_is_changed() {
        assertThat(document.at("/paths/~1api~1sums/post/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "201", "default");
        assertThat(document.at("/paths/~1api~1sums~1{id}/get/responses/200/headers")
                        .propertyNames())
                .containsExactly("ETag");
    }

    @Test
    void lets_a_field_be_null_that_may_be() {
        assertThat(view("note").path("nullable").asBoolean(false)).isTrue();
        assertThat(view("title").has("nullable")).isFalse();
    }

    @Test
    void names_operations_the_same_however_many_there_are() {
        assertThat(document.at("/paths/~1api~1sums~1{id}/put/operationId").asString())
                .isEqualTo("Sums.change");
        assertThat(document.at("/paths/~1api~1sums~1{id}/put/summary").asString())
                .isEqualTo("Sums: change");
    }

    @Test
    void says_nothing_of_the_machine_it_runs_on() {
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(document.toString()).doesNotContain("127.0.0.1", "yihao.testkit");
    }

    private static JsonNode view(String field) {
        var view = document.at("/paths/~1api~1sums~1{id}/get/responses/200/content/application~1json/schema/$ref");
        return document.at(view.asString().substring(1)).path("properties").path(field);
    }

    private static Iterable<String> parameters(String path, String method) {
        return document.path("paths")
                .path(path)
                .path(method)
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
