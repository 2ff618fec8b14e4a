package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;
import yihao.testkit.service.TestTokens;

@DisplayName("PJ-02 to PJ-08 A project over HTTP")
class ProjectApiTest {

    static final String HASH = "0123456789abcdef".repeat(4);

    final String id = project();
    final String path = "/api/projects/" + id;
    final Http officer = as(People.ZHANGDIAN_OFFICER);

    @Test
    void shows_what_the_next_stage_asks_for_and_what_the_caller_may_do() {
        var view = officer.get(path);

        assertThat(view.status()).isEqualTo(200);
        assertThat(view.header("ETag")).isEqualTo("\"1\"");
        assertThat(view.at("/stageLabel/zh")).isEqualTo("储备");
        assertThat(view.at("/amount/amount")).isEqualTo("20000000.00");
        assertThat(view.at("/todo/to")).isEqualTo("NEGOTIATING");
        assertThat(texts(view, "/actions")).containsExactly("edit", "addEvidence", "move");
        assertThat(texts(as(People.MUNICH).get(path), "/actions")).isEmpty();
    }

    @Test
    void moves_through_its_gate_once_everything_is_there_and_says_what_is_missing_before() {
        assertThat(move("NEGOTIATING").status()).isEqualTo(200);

        var refused = move("TO_SIGN");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("project.gate-not-met");
        assertThat(refused.at("/detail")).contains("拟签约", "投资方可行性研究报告、资信材料、项目评审意见");
        assertThat(refused.at("/missing/0/label/en")).isEqualTo("Feasibility study of the investor");
        var english = officer.send("POST", path + "/moves", Map.of("to", "TO_SIGN"), "Accept-Language", "en");
        assertThat(english.at("/detail")).contains("About to sign", "Feasibility study");

        List.of("FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION").forEach(this::addPaper);
        assertThat(move("TO_SIGN").at("/stage")).isEqualTo("TO_SIGN");

        addPaper("FORMAL_AGREEMENT");
        var edited = patch(
                Map.of("fields", Map.of("contractAmount", cny("200000000.00"), "signedOn", "2026-09-15", "jobs", 0)));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.json().at("/fields/jobs").asInt()).isZero();
        assertThat(move("SIGNED").at("/reachedOn/SIGNED")).isEqualTo("2026-09-15");

        var told = SERVICE.sent("project.project").stream()
                .filter(sent -> sent.key().equals(id))
                .toList();
        assertThat(told.getLast().json())
                .contains("project.project-stage-moved.v1", "200000000.00", "\"signedOn\":\"2026-09-15\"");
    }

    @Test
    void is_seen_by_its_unit_its_sharers_and_the_city_and_hidden_from_the_rest() {
        var number = officer.get(path).at("/number");

        for (var sees : List.of(People.ZHANGDIAN_HEAD, People.MUNICH, People.BUREAU_OFFICER, People.AUDITOR)) {
            assertThat(as(sees).get(path).status()).as(sees.subject()).isEqualTo(200);
            assertThat(as(sees).get("/api/projects?q=" + number).json().at("/items"))
                    .hasSize(1);
        }
        var hidden = as(People.LINZI_OFFICER);
        assertThat(hidden.get(path).at("/code")).isEqualTo("project.not-found");
        assertThat(hidden.get("/api/projects?q=" + number).json().at("/items")).isEmpty();
        assertThat(hidden.get("/api/projects?q=" + number)
                        .json()
                        .at("/total/count")
                        .asInt())
                .isZero();
    }

    @Test
    void stands_on_the_board_in_its_stage() {
        var number = officer.get(path).at("/number");

        var columns = officer.get("/api/projects/board?q=" + number).json().at("/columns");

        assertThat(columns).hasSize(8);
        assertThat(columns.at("/0/stage").asString()).isEqualTo("RESERVE");
        assertThat(columns.at("/0/items/0/id").asString()).isEqualTo(id);
        assertThat(columns.at("/1/items")).isEmpty();
    }

    @Test
    void is_paged_newest_first() {
        project();
        var first = officer.get("/api/projects?limit=1");
        var second = officer.get("/api/projects?limit=1&after=" + first.at("/next"));

        assertThat(first.at("/items/0/number")).isGreaterThan(second.at("/items/0/number"));
    }

    @Test
    void is_changed_only_in_the_version_that_was_seen() {
        var body = Map.of("name", "新名称");

        assertThat(officer.send("PATCH", path, body, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        var stale = officer.send("PATCH", path, body, "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/code")).isEqualTo("platform.stale");
    }

    @Test
    void answers_repeated_evidence_with_the_first_status_and_version() {
        var body = Map.of("paper", "OTHER", "title", "other.pdf", "sha256", HASH);
        var first = officer.post(path + "/evidence", body, "Idempotency-Key", "evidence-" + id);
        var again = officer.post(path + "/evidence", body, "Idempotency-Key", "evidence-" + id);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(officer.get(path).json().at("/evidence")).hasSize(1);
    }

    @Test
    void does_a_repeated_request_once_and_refuses_the_key_with_another_body() {
        var key = "key-" + id;
        var body = Map.of("to", "NEGOTIATING");
        var first = officer.post(path + "/moves", body, "Idempotency-Key", key);
        var again = officer.post(path + "/moves", body, "Idempotency-Key", key);
        var other = officer.post(path + "/moves", Map.of("to", "TO_SIGN"), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(other.at("/code")).isEqualTo("platform.idempotency-key-reused");
        assertThat(officer.get(path).json().at("/stageLog")).hasSize(2);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            PATCH | | {"nmae":"x"}                                       | 400 | platform.malformed
            PATCH | | {"name":5}                                         | 400 | platform.malformed
            PATCH | | {"name":""}                                        | 422 | project.name-invalid
            PATCH | | {"industry":"X99"}                                 | 400 | platform.malformed
            PATCH | | {"fields":{"moon":"full"}}                         | 422 | project.field-unknown
            PATCH | | {"fields":{"signedOn":"2026-09-16"}}               | 422 | project.date-in-future
            PATCH | | {"fields":{"signedOn":"yesterday"}}                | 422 | project.field-wrong-type
            PATCH | | {"fields":{"contractAmount":{"amount":"-1","currency":"CNY"}}} | 422 | project.field-wrong-type
            PATCH | | {"fields":{"contractAmount":{"amount":"12345678901234567890","currency":"CNY"}}} | 422 | project.field-wrong-type
            PATCH | | {"fields":{"contractAmount":{"amount":"1","currency":"XXQ"}}} | 422 | project.field-wrong-type
            PATCH | | {"sharingUnits":["district-linzi"]}                | 403 | project.not-yours
            PATCH | | not json                                           | 400 | platform.malformed
            POST  | /moves | {"to":"MOON"}                               | 409 | project.move-not-allowed
            POST  | /moves | {}                                          | 400 | platform.malformed
            POST  | /moves | {"to":"NEGOTIATING","on":"2026-09-16"}      | 422 | project.date-in-future
            POST  | /suspension | {"reason":"x"}                         | 403 | project.not-yours
            POST  | /evidence | {"paper":"OTHER","title":"x","sha256":"12"} | 400 | platform.malformed
            POST  | /evidence | {"paper":"OTHER","title":"x"}            | 400 | platform.malformed
            POST  | /evidence/none/withdrawal | {"reason":"x"}           | 404 | project.evidence-not-found
            """)
    void takes_nothing_that_is_not_right(
            String method, @org.jspecify.annotations.Nullable String part, String body, int status, String code) {
        var answer = officer.send(method, path + (part == null ? "" : part), body);

        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(officer.get(path).header("ETag")).as("nothing saved").isEqualTo("\"1\"");
    }

    @Test
    void is_for_people_with_a_valid_token_who_work_here() {
        assertThat(SERVICE.anonymous().get(path).status()).isEqualTo(401);
        assertThat(SERVICE.withToken(TestTokens.expired("zhangdian.officer"))
                        .get(path)
                        .status())
                .isEqualTo(401);
        assertThat(SERVICE.withToken(TestTokens.foreign("zhangdian.officer"))
                        .get(path)
                        .status())
                .isEqualTo(401);
        assertThat(SERVICE.as("nobody.here").get(path).at("/code")).isEqualTo("platform.not-an-officer");
    }

    @Test
    void that_would_be_larger_than_a_mebibyte_is_refused() {
        var answer = patch(Map.of("name", "x".repeat(1 << 20)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("platform.too-large");
    }

    @Test
    void waits_in_its_units_work_list_while_something_is_missing() {
        move("NEGOTIATING");

        assertThat(officer.get("/api/services/project/work-items").text()).contains("project-todo:" + id);
        assertThat(as(People.LINZI_OFFICER)
                        .get("/api/services/project/work-items")
                        .text())
                .doesNotContain(id);
    }

    @Test
    void is_listed_and_found_without_reading_the_whole_collection() {
        var scans = ServiceUnderTest.store().scannedQueries();

        officer.get("/api/projects?stage=RESERVE&unit=district-zhangdian");
        officer.get("/api/projects/board");
        officer.get("/api/services/project/work-items");
        as(People.BUREAU_OFFICER).get("/api/projects?limit=5&status=ACTIVE");
        officer.get("/api/capital?status=ENTERED");

        assertThat(ServiceUnderTest.store().scannedQueries()).isEqualTo(scans);
    }

    private Answer move(String to) {
        return officer.post(path + "/moves", Map.of("to", to));
    }

    private Answer patch(Object body) {
        return officer.send("PATCH", path, body);
    }

    private void addPaper(String paper) {
        var added = officer.post(path + "/evidence", Map.of("paper", paper, "title", paper + ".pdf", "sha256", HASH));
        assertThat(added.status()).isEqualTo(201);
    }

    private static Map<String, String> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static List<String> texts(Answer answer, String pointer) {
        return answer.json()
                .at(pointer)
                .valueStream()
                .map(node -> node.asString())
                .toList();
    }
}
