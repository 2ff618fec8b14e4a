package yihao.project.card.web;

import static org.assertj.core.api.Assertions.assertThat;
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

@DisplayName("SC-01 to SC-09 Service cards over HTTP")
class CardApiTest {

    static final String WISH = """
            {"officer":"zhangdian.officer","procedures":["FILING","PLAN_REVIEW","ENVIRONMENT_WATER_ENERGY"]}""";

    final String projectId = project();
    final String cardOfProject = "/api/projects/" + projectId + "/service-card";
    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http head = as(People.ZHANGDIAN_HEAD);

    String issued() {
        officer.send("PATCH", "/api/projects/" + projectId, Map.of("fields", Map.of("jobs", 200)));
        var answer = head.post(cardOfProject, WISH);
        assertThat(answer.status()).isEqualTo(201);
        return answer.header("Location");
    }

    Answer post(String path, Map<String, ?> body) {
        return officer.send("POST", path, body);
    }

    @Test
    void is_explained_issued_once_and_found_on_its_project() {
        var before = officer.get(cardOfProject);
        assertThat(before.at("/eligible")).isEqualTo("false");
        assertThat(before.at("/grounds/1/id")).isEqualTo("MANY_JOBS");
        assertThat(before.at("/grounds/1/holds")).isEqualTo("false");
        var refused = head.post(cardOfProject, WISH);
        assertThat(refused.at("/code")).isEqualTo("project.card-not-eligible");
        assertThat(refused.at("/detail")).contains("就业人数二百人以上");

        var card = issued();

        var again = head.post(cardOfProject, WISH);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("project.card-already-there");
        var view = officer.get(card);
        assertThat(view.at("/number")).startsWith("SC-2026-");
        assertThat(view.at("/grounds/0/zh")).isEqualTo("就业人数二百人以上");
        assertThat(view.at("/trackDays")).isEqualTo("90");
        assertThat(view.json().at("/addable")).hasSize(29 - 3);
        assertThat(view.text()).contains("FEE_REDUCTION");
        assertThat(officer.get(cardOfProject).at("/card/id")).isEqualTo(view.at("/id"));
        assertThat(officer.get("/api/service-cards?unit=district-zhangdian&limit=200")
                        .text())
                .contains(view.at("/id"));
    }

    @Test
    void does_not_exist_for_another_unit() {
        var card = issued();
        var id = card.substring(card.lastIndexOf('/') + 1);
        post(card + "/procedures/FILING/start", Map.of("on", "2026-09-14"));
        var linzi = as(People.LINZI_OFFICER);

        assertThat(linzi.get(card).status()).isEqualTo(404);
        assertThat(linzi.get(card).text()).contains("project.card-not-found");
        assertThat(linzi.get(cardOfProject).status()).isEqualTo(404);
        assertThat(linzi.post(card + "/links", "{}").status()).isEqualTo(404);
        for (var list : List.of(
                "/api/service-cards?limit=200",
                "/api/service-cards/figures?from=2026-01",
                "/api/services/project/work-items")) {
            assertThat(linzi.get(list).text()).doesNotContain(id).doesNotContain(projectId);
        }
    }

    @Test
    void runs_pauses_and_completes_its_procedures() {
        var card = issued();
        var filing = card + "/procedures/FILING";
        assertThat(post(card + "/procedures/PLAN_REVIEW/start", Map.of()).at("/code"))
                .isEqualTo("project.card-procedure-waits");
        assertThat(post(filing + "/start", Map.of()).at("/procedures/0/due")).isEqualTo("2026-09-15");
        assertThat(post(filing + "/pause", Map.of()).at("/code")).isEqualTo("project.reason-missing");
        assertThat(post(filing + "/pause", Map.of("reason", "补正")).at("/procedures/0/status"))
                .isEqualTo("PAUSED");
        assertThat(post(filing + "/resumption", Map.of()).at("/procedures/0/state"))
                .isEqualTo("DUE_SOON");
        var done = post(filing + "/completion", Map.of("result", "已备案"));
        assertThat(done.at("/procedures/0/onTime")).isEqualTo("true");
        assertThat(post(filing + "/completion", Map.of("result", "已备案")).at("/code"))
                .isEqualTo("project.card-procedure-status");
        assertThat(post(card + "/procedures/PLAN_REVIEW/start", Map.of()).at("/procedures/1/due"))
                .isEqualTo("2026-09-23");
        assertThat(officer.get(card).at("/wholeDue")).isEqualTo("2027-01-25");
    }

    @Test
    void lets_one_of_two_officers_decide_and_a_repeated_request_once() {
        var card = issued();
        var filing = card + "/procedures/FILING/start";
        var seen = officer.get(card).header("ETag");

        var first = officer.post(filing, "{}", "If-Match", seen, "Idempotency-Key", "start-" + projectId);
        var second = head.post(filing, "{}", "If-Match", seen);
        var again = officer.post(filing, "{}", "If-Match", seen, "Idempotency-Key", "start-" + projectId);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isIn(409, 412);
        assertThat(again.status()).isEqualTo(200);
        assertThat(officer.get(card).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void waits_for_its_officer_when_due_and_for_the_head_once_late() {
        var card = issued();
        var id = card.substring(card.lastIndexOf('/') + 1);
        var work = "/api/services/project/work-items";
        post(card + "/procedures/FILING/start", Map.of());
        assertThat(officer.get(work).text()).contains("card-" + id + ":FILING", "project.card-due");
        assertThat(head.get(work).text()).doesNotContain("card-" + id);
        post(card + "/procedures/FILING/completion", Map.of("result", "已备案"));
        assertThat(officer.get(work).text()).doesNotContain("card-" + id);

        var other = new CardApiTest();
        var late = other.issued();
        other.post(late + "/procedures/FILING/start", Map.of("on", "2026-09-14"));
        var lateId = late.substring(late.lastIndexOf('/') + 1);
        assertThat(head.get(work).text()).contains("card-" + lateId + ":FILING", "project.card-late");
        assertThat(officer.get("/api/service-cards?noticed=true&limit=200").text())
                .contains(lateId)
                .doesNotContain(id);
    }

    @Test
    void goes_up_in_the_office_that_is_late_too() {
        officer.send("PATCH", "/api/projects/" + projectId, Map.of("fields", Map.of("jobs", 200)));
        var wish = Map.of("officer", "zhangdian.officer", "procedures", List.of("START_BUNDLE"));
        var card = head.send("POST", cardOfProject, wish).header("Location");
        var item = "card-" + card.substring(card.lastIndexOf('/') + 1) + ":START_BUNDLE";
        var desk = as(People.APPROVAL_HEAD);
        var work = "/api/services/project/work-items";

        post(card + "/procedures/START_BUNDLE/start", Map.of("on", "2026-09-11"));

        assertThat(desk.get(work).text()).contains(item);
        assertThat(as(People.MUNICH).get(work).text()).doesNotContain(item);
    }

    @Test
    void tells_promises_and_figures() {
        var card = issued();
        var fee = Map.of("amount", "500000.00", "currency", "CNY");
        var promised = post(card + "/promises", Map.of("kind", "FEE_REDUCTION", "what", "城市基础设施配套费", "amount", fee));
        assertThat(promised.at("/promises/0/label/zh")).isEqualTo("规费减免");
        var delivered = post(card + "/promises/" + promised.at("/promises/0/id") + "/delivery", Map.of("amount", fee));
        assertThat(delivered.at("/promises/0/delivery/amount/amount")).isEqualTo("500000.00");
        post(card + "/procedures/FILING/start", Map.of());
        post(card + "/procedures/FILING/completion", Map.of("result", "已备案"));

        var figures = officer.get("/api/service-cards/figures?from=2026-09&until=2026-09");

        assertThat(figures.at("/items/0/officeLabel/zh")).isEqualTo("发展改革");
        assertThat(figures.text()).contains(card.substring(card.lastIndexOf('/') + 1));
        assertThat(officer.get("/api/service-card-rules").at("/version")).isEqualTo("zibo-service-card@1");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /procedures/FILING/start      | {"on":"2026-09-16"}                     | 422 | project.date-in-future
            /procedures/FILING/start      | {"on":"-999999999-01-01"}               | 422 | project.card-date-too-early
            /procedures/FILING/start      | {"on":"16.9.2026"}                      | 400 | platform.malformed
            /procedures/NEVER/start       | {}                                      | 422 | project.card-procedure-unknown
            /procedures/FILING/completion | {"result":""}                           | 400 | platform.malformed
            /procedures/FILING/completion | {"result":"x"}                          | 409 | project.card-procedure-status
            /procedures                   | {"procedures":["FILING"]}               | 409 | project.card-procedure-already-there
            /promises                     | {"kind":"MOON","what":"x"}              | 422 | project.card-promise-kind-unknown
            /promises                     | {"kind":"FEE_REDUCTION","what":"x"}     | 422 | project.card-promise-amount-missing
            /promises/none/delivery       | {}                                      | 404 | project.card-promise-not-found
            /complaints/none/answer       | {"answer":"x"}                          | 404 | project.card-complaint-not-found
            """)
    void takes_nothing_that_is_not_right(String path, String body, int status, String code) {
        var answer = officer.post(issued() + path, body);

        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
