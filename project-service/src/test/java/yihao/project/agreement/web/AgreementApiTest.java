package yihao.project.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("P1 Investment agreements over HTTP")
class AgreementApiTest {

    private static final String WORK = "/api/services/project/work-items";
    private static final Map<String, Object> AMOUNT = Map.of("amount", "150000000.00", "currency", "CNY");

    private final String projectId = project();
    private final String ofProject = "/api/projects/" + projectId + "/agreement";
    private final Http officer = as(People.ZHANGDIAN_OFFICER);
    private final Http head = as(People.ZHANGDIAN_HEAD);
    private final Http bureau = as(People.BUREAU_OFFICER);
    private final Http linzi = as(People.LINZI_OFFICER);

    private static Map<String, Object> text() {
        return Map.of(
                "title", "投资协议", "investors", List.of("甲公司"), "text", "第一条", "caseByCase", false, "amount", AMOUNT);
    }

    private String opened() {
        var opened = officer.post(ofProject, text());
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.header("Location");
    }

    private String signed(String due) {
        var one = opened();
        var land = Map.of("side", "PLACE", "kind", "LAND", "words", "供地三十亩", "amount", "30", "due", due);
        assertThat(officer.post(one + "/commitments", land).status()).isEqualTo(200);
        for (var kind : List.of("LEGAL", "FAIR_COMPETITION")) {
            var passed = Map.of("kind", kind, "verdict", "PASSED", "day", "2026-09-15");
            assertThat(bureau.post(one + "/reviews", passed).status()).isEqualTo(200);
        }
        assertThat(head.post(one + "/signature", Map.of("day", "2026-09-15")).at("/status"))
                .isEqualTo("SIGNED");
        return one;
    }

    @Test
    void are_signed_once_reviewed_and_fulfilled_until_nothing_waits() {
        var one = signed("2026-10-15");
        var commitment = officer.get(one).at("/commitments/0/id");
        assertThat(officer.get(WORK).text()).contains("project.commitment-due", commitment, "2026-10-15");
        assertThat(bureau.get(WORK).text()).doesNotContain(commitment);
        var done = one + "/commitments/" + commitment + "/fulfilments";

        var wrong = Map.of("day", "2026-09-15", "amount", "三十", "evidence", "不动产权证");
        assertThat(officer.post(done, wrong).at("/violations/0/pointer")).isEqualTo("/amount");
        var entered = officer.post(done, Map.of("day", "2026-09-15", "amount", "30", "evidence", "不动产权证"));
        var record = entered.at("/commitments/0/fulfilments/0/id");
        assertThat(entered.at("/commitments/0/fulfilled")).isEqualTo("false");
        assertThat(officer.post(done + "/" + record + "/confirmation", Map.of()).status())
                .isEqualTo(403);
        var confirmed = bureau.post(done + "/" + record + "/confirmation", Map.of());
        assertThat(confirmed.at("/commitments/0/fulfilled")).isEqualTo("true");
        assertThat(officer.get(WORK).text()).doesNotContain(commitment);
    }

    @Test
    void wait_in_the_work_list_from_30_days_before_the_due_day_on() {
        var later = officer.get(signed("2026-10-16")).at("/commitments/0/id");

        assertThat(officer.get(WORK).text()).doesNotContain(later);
    }

    @Test
    void take_a_removal_back() {
        var one = opened();
        var land = Map.of("side", "PLACE", "kind", "LAND", "words", "供地", "amount", "30", "due", "2026-12-31");
        var commitment =
                one + "/commitments/" + officer.post(one + "/commitments", land).at("/commitments/0/id");
        var dropped = officer.post(commitment + "/removal", Map.of());
        assertThat(dropped.json().at("/commitments/0/actions").toString()).isEqualTo("[\"restore\"]");

        var back = officer.post(commitment + "/restoration", Map.of());
        assertThat(back.json().at("/commitments/0/dropped").isNull()).isTrue();
        assertThat(linzi.post(commitment + "/restoration", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void wait_in_no_work_list_once_the_project_was_lost() {
        var commitment = officer.get(signed("2026-10-15")).at("/commitments/0/id");
        assertThat(officer.get(WORK).text()).contains(commitment);

        var loss = Map.of("on", "2026-09-15", "place", "合肥", "reason", "地价");
        assertThat(bureau.post("/api/projects/" + projectId + "/loss", loss).status())
                .isEqualTo(200);
        assertThat(officer.get(WORK).text()).doesNotContain(commitment);
    }

    @Test
    void tell_the_rate_and_what_is_overdue_in_the_list_and_on_the_page() {
        var one = signed("2026-09-14");
        var id = one.substring(one.lastIndexOf('/') + 1);

        var page = bureau.get(one);
        assertThat(page.at("/commitments/0/overdue")).isEqualTo("true");
        assertThat(page.at("/rates/0/percent")).isEqualTo("0.00");
        assertThat(page.at("/rates/0/kinds/0/promised")).isEqualTo("30");
        assertThat(page.json().at("/rates/1/percent").isNull()).isTrue();
        assertThat(bureau.get("/api/agreements?overdue=true&unit=district-zhangdian&status=SIGNED&limit=200")
                        .text())
                .contains(id, "\"overduePlace\":1");
        assertThat(bureau.get("/api/agreements?status=DRAFT&limit=200").text()).doesNotContain(id);
        assertThat(linzi.get("/api/agreements?limit=200").text()).doesNotContain(id);
        var extended = as(People.BUREAU_HEAD)
                .post(
                        one + "/commitments/" + page.at("/commitments/0/id") + "/extension",
                        Map.of("due", "2026-09-15", "reason", "等批复"));
        assertThat(extended.at("/commitments/0/firstDue")).isEqualTo("2026-09-14");
        assertThat(bureau.get("/api/agreements?overdue=true&limit=200").text()).doesNotContain(id);
    }

    @Test
    void name_the_reviews_that_are_missing_in_both_languages() {
        var one = opened();
        var refused = head.post(one + "/signature", Map.of("day", "2026-09-15"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("project.agreement-reviews-missing");
        assertThat(refused.json().at("/missing")).hasSize(2);
        assertThat(refused.text()).contains("合法性审查、公平竞争审查", "Legal review, Fair-competition review");
    }

    @Test
    void leave_no_trace_for_a_unit_that_is_not_concerned() {
        var one = opened();

        assertThat(linzi.get(one).status()).isEqualTo(404);
        assertThat(linzi.post(one + "/end", Map.of("reason", "解除")).at("/code"))
                .isEqualTo("project.agreement-not-found");
        assertThat(linzi.get(ofProject).status()).isEqualTo(404);
        var shared = as(People.MUNICH).get(ofProject);
        assertThat(shared.status()).as("shares the project").isEqualTo(200);
        assertThat(shared.text()).doesNotContain("甲公司");
    }

    @Test
    void are_opened_once_however_many_ask_at_one_instant_and_changed_in_the_version_that_was_seen() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Integer>)
                            () -> officer.post(ofProject, text()).status())
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
        var id = officer.get(ofProject).at("/current/id");
        var draft = Map.of("text", "第二条", "caseByCase", false, "amount", AMOUNT, "reason", "改");
        assertThat(officer.post("/api/agreements/" + id + "/drafts", draft, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(officer.post("/api/agreements/" + id + "/drafts", draft, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        var unsaid = Map.of("text", "第二条", "amount", AMOUNT, "reason", "改");
        assertThat(officer.post("/api/agreements/" + id + "/drafts", unsaid).at("/violations/0/pointer"))
                .isEqualTo("/caseByCase");
        assertThat(officer.get("/api/agreement-rules").at("/reviews/1/label/zh"))
                .isEqualTo("公平竞争审查");
    }
}
