package yihao.project.fund.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

@DisplayName("P9 Guidance funds over HTTP")
class FundApiTest {

    private static final String TODAY = "2026-09-15";

    private final Http officer = as(People.ZHANGDIAN_OFFICER);
    private final Http head = as(People.ZHANGDIAN_HEAD);
    private final Http bureau = as(People.BUREAU_HEAD);
    private final String projectId = project();

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private static Map<String, Object> terms(String unit) {
        return Map.of(
                "name",
                "引导基金" + UUID.randomUUID(),
                "unit",
                unit,
                "kind",
                "INDUSTRY",
                "size",
                yuan("100"),
                "manager",
                "一诺基金管理公司",
                "start",
                "2025-01-01",
                "last",
                "2031-12-31",
                "contributors",
                List.of(Map.of("name", "张店区财政局", "capital", "PUBLIC", "amount", yuan("60"))));
    }

    private String fund() {
        var made = head.post("/api/funds", terms("district-zhangdian"));
        assertThat(made.status()).isEqualTo(201);
        return made.header("Location");
    }

    private Map<String, Object> commitment(String amount) {
        var condition = Map.of("kind", "PAPERS", "words", "章程备案", "beforePayment", true);
        return Map.of(
                "projectId",
                projectId,
                "amount",
                yuan(amount),
                "day",
                TODAY,
                "promisedReturn",
                "6.5",
                "conditions",
                List.of(condition));
    }

    private static Map<String, Object> instalment(String voucher) {
        return Map.of("amount", yuan("20"), "day", TODAY, "voucher", voucher);
    }

    private static String one(String fund, Answer answer) {
        return fund + "/commitments/" + answer.at("/commitments/0/id");
    }

    @Test
    void promise_pay_and_are_left_each_verified_by_somebody_else() {
        var fund = fund();
        var commitment = one(fund, head.post(fund + "/commitments", commitment("40")));
        var voucher = UUID.randomUUID().toString();
        assertThat(officer.post(commitment + "/disbursements", instalment(voucher))
                        .at("/code"))
                .isEqualTo("project.fund-conditions-open");
        officer.post(commitment + "/conditions/1/judgement", Map.of("met", true, "note", "备案回执"));
        var paid = officer.post(commitment + "/disbursements", instalment(voucher));
        assertThat(paid.at("/commitments/0/movements/0/status")).isEqualTo("ENTERED");
        assertThat(paid.json().at("/commitments/0/movements/0/actions")).hasSize(1);
        var first = commitment + "/movements/" + paid.at("/commitments/0/movements/0/id");
        assertThat(officer.post(first + "/verification", "").at("/code")).isEqualTo("project.fund-not-yours");
        assertThat(head.post(first + "/verification", "").at("/fund/paid/amount"))
                .isEqualTo("20.00");
        var exit = Map.of("kind", "WRITE_OFF", "part", yuan("20"), "returned", yuan("0"), "day", TODAY, "note", "破产裁定");
        var left = officer.post(commitment + "/exits", exit);
        var second = commitment + "/movements/" + left.at("/commitments/0/movements/1/id");
        var closed = bureau.post(second + "/verification", "");
        assertThat(closed.at("/commitments/0/status")).isEqualTo("CLOSED");
        assertThat(closed.at("/fund/left/amount")).isEqualTo("80.00");
        assertThat(closed.at("/leverage/ratio")).isEqualTo("0.00");
    }

    @Test
    void wait_in_the_list_of_who_may_verify_and_of_who_may_judge_what_is_due() {
        var fund = fund();
        var link = "/projects" + fund.substring("/api".length());
        var conditions = List.of(
                Map.of("kind", "PAPERS", "words", "章程备案", "beforePayment", false, "due", "2026-09-14"),
                Map.of("kind", "PAPERS", "words", "季度审计", "beforePayment", false, "due", "2026-09-16"));
        var terms = new HashMap<>(commitment("40"));
        terms.put("conditions", conditions);
        var commitment = one(fund, head.post(fund + "/commitments", terms));
        officer.post(commitment + "/disbursements", instalment(UUID.randomUUID().toString()));

        assertThat(waiting(officer, link)).containsExactly("project.judge-fund-condition 章程备案 true");
        assertThat(waiting(head, link))
                .containsExactlyInAnyOrder(
                        "project.judge-fund-condition 章程备案 true", "project.verify-fund-movement 20.00 CNY false");
        assertThat(waiting(as(People.LINZI_OFFICER), link)).isEmpty();

        officer.post(commitment + "/conditions/1/judgement", Map.of("met", true, "note", "备案回执"));
        assertThat(waiting(officer, link)).isEmpty();
    }

    /// As kind, the money or what it is about behind the fund's name, and whether it is overdue.
    private static List<String> waiting(Http person, String link) {
        return person.get("/api/services/project/work-items")
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/link").asString().equals(link))
                .map(item -> item.at("/kind").asString()
                        + " " + about(item)
                        + " " + item.at("/overdue").asBoolean())
                .toList();
    }

    private static String about(JsonNode item) {
        var amount = item.at("/amount");
        return amount.isObject()
                ? amount.at("/amount").asString() + " " + amount.at("/currency").asString()
                : item.at("/title").asString().replaceFirst("^\\S+ ", "");
    }

    @Test
    void flag_what_is_bait_and_say_why_in_the_list_and_on_the_project() {
        var fund = fund();
        head.post(fund + "/commitments", commitment("40"));

        var page = officer.get(fund);
        assertThat(page.json().at("/commitments/0/flags").findValuesAsString("id"))
                .contains("BEFORE_SIGNING", "PROMISED_RETURN");
        assertThat(page.at("/commitments/0/flags/0/source")).contains("国办发〔2025〕1号");
        assertThat(page.at("/fund/flagged")).isEqualTo("1");
        assertThat(page.json().at("/leverage/ratio").isNull()).isTrue();
        var ofProject = officer.get("/api/projects/" + projectId + "/fund-commitments");
        assertThat(ofProject.at("/0/flags/0/label/zh")).contains("签约前");
        assertThat(officer.get("/api/funds?limit=200").text()).contains(page.at("/fund/name"));
    }

    @Test
    void exist_for_their_unit_and_the_city_and_show_no_project_that_one_may_not_see() {
        var made = bureau.post("/api/funds", terms("district-linzi"));
        var fund = made.header("Location");
        bureau.post(fund + "/commitments", commitment("40"));

        assertThat(told(bureau, fund)).containsExactly("REGISTERED", "COMMITTED");
        var linzi = as(People.LINZI_OFFICER);
        assertThat(told(linzi, fund)).containsExactly("REGISTERED");
        assertThat(officer.get(fund + "/trail").status()).isEqualTo(404);
        var seen = linzi.get(fund);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/commitments")).isEmpty();
        assertThat(seen.at("/fund/committed/amount")).isEqualTo("0.00");
        assertThat(seen.at("/fund/flagged")).isEqualTo("0");
        assertThat(seen.text()).doesNotContain(projectId);
        var commitment = one(fund, bureau.get(fund));
        assertThat(linzi.post(commitment + "/disbursements", instalment("V")).at("/code"))
                .isEqualTo("project.fund-commitment-not-found");
        assertThat(officer.get(fund).at("/code")).isEqualTo("project.fund-not-found");
        assertThat(officer.get("/api/projects/" + projectId + "/fund-commitments")
                        .json())
                .isEmpty();
        var expert = SERVICE.as("expert");
        assertThat(expert.get(fund).status()).isEqualTo(403);
        assertThat(expert.get("/api/funds").status()).isEqualTo(403);
    }

    private static List<String> told(Http reader, String fund) {
        return reader.get(fund + "/trail").json().at("/items").findValuesAsString("action");
    }

    @Test
    void are_never_overdrawn_and_pay_a_voucher_once_however_many_ask_at_one_instant() throws Exception {
        var fund = fund();
        var answers = atOnce(8, () -> head.post(fund + "/commitments", commitment("30")));
        assertThat(answers).extracting(Answer::status).contains(200).allMatch(status -> status == 200 || status == 409);
        assertThat(officer.get(fund).json().at("/commitments").size()).isBetween(1, 3);

        var voucher = UUID.randomUUID().toString();
        var both = List.of(ready(fund()), ready(fund()));
        var calls = new ArrayList<Callable<Answer>>();
        both.forEach(one -> calls.add(() -> officer.post(one + "/disbursements", instalment(voucher))));
        assertThat(atOnce(calls)).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }

    private String ready(String fund) {
        var commitment = one(fund, head.post(fund + "/commitments", commitment("40")));
        officer.post(commitment + "/conditions/1/judgement", Map.of("met", true, "note", "备案回执"));
        return commitment;
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        return atOnce(java.util.Collections.nCopies(times, call));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void are_decided_on_in_the_version_that_was_seen_and_bad_input_is_named() {
        var fund = fund();
        assertThat(head.post(fund + "/commitments", commitment("1"), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(head.post(fund + "/commitments", Map.of("projectId", projectId, "day", TODAY))
                        .at("/violations/0/pointer"))
                .isEqualTo("/amount");
        assertThat(officer.get(fund).json().at("/leverage/ratio").isNull()).isTrue();
        assertThat(officer.post("/api/funds", terms("district-zhangdian")).at("/code"))
                .isEqualTo("project.fund-not-yours");
        assertThat(officer.get("/api/fund-rules").at("/exits/4/id")).isEqualTo("WRITE_OFF");
        assertThat(officer.get("/api/fund-rules").json().at("/actions")).isEmpty();
        assertThat(head.get("/api/fund-rules").at("/actions/0")).isEqualTo("register");
    }
}
