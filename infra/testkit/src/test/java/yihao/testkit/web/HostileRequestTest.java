package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.twins.Acts.actor;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G2 A request that no careful client sends")
class HostileRequestTest {

    static ServiceUnderTest service;
    static Http officer;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(
                TinyService.class,
                "tiny",
                "2026-09-01T01:00:00Z",
                Map.of(
                        "zhangdian.officer",
                        actor("zhangdian.officer", "district-zhangdian", Function.UNIT_OFFICER),
                        "auditor",
                        actor("auditor", "city-zibo", Function.AUDITOR)));
        officer = service.as("zhangdian.officer");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/plain", "nonsense"})
    void of_a_type_nobody_reads_is_told_so(String type) {
        refused(officer.post("/api/sums", "{}", "Content-Type", type), 415, "platform.unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/sums/files, application/json, 415, platform.unsupported-media-type",
        "/api/sums/files, multipart/form-data, 400, platform.malformed",
        "/api/sums/files, multipart/form-data; boundary=b, 400, platform.malformed",
        "/api/sums, multipart/form-data, 400, platform.malformed"
    })
    void that_is_no_form_with_files_is_told_so(String path, String type, int status, String code) {
        refused(officer.post(path, "{}", "Content-Type", type), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "image/png", "*/*;q=0"})
    void that_accepts_nothing_we_have_is_still_told_no(String accepted) {
        refused(officer.post("/api/sums", "{", "Accept", accepted), 400, "platform.malformed");
        assertThat(officer.get("/api/sums/none", "Accept", accepted).status()).isIn(404, 406);
    }

    @Test
    void with_a_gap_in_a_list_is_told_where_it_is() {
        var answer = officer.post("/api/sums", """
                {"title": "a", "amount": {"amount": "1.00", "currency": "CNY"}, "marks": ["b", null]}""");

        refused(answer, 400, "platform.malformed");
        assertThat(answer.at("/violations/0/pointer")).isEqualTo("/marks/1");
        assertThat(answer.at("/violations/0/code")).isEqualTo("required");
    }

    @Test
    void that_reads_under_a_key_is_answered_as_if_it_had_none() {
        refused(officer.get("/api/sums/full", "Idempotency-Key", " "), 422, "tiny.full");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void under_what_is_no_key_is_refused_as_without_it_where_the_right_is_missing(int length) {
        var key = length == 0 ? " " : "k".repeat(length);

        refused(service.as("auditor").post("/api/sums", "{}", "Idempotency-Key", key), 403, "platform.forbidden");
    }

    private static void refused(Http.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/traceId")).isNotBlank();
    }
}
