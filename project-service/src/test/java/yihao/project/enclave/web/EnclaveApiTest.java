package yihao.project.enclave.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

@DisplayName("PE-01 to PE-09 An enclave agreement over HTTP")
class EnclaveApiTest {

    /// Terms that nobody here has seen: half of the tax repays, the rest of that year is the in-side's.
    static final String UNSEEN = """
            kind: enclave-terms
            id: our-agreement
            version: 3
            validFrom: 2023-01-01
            source: 合作协议（2023）3号
            rules:
              items:
                - id: TAX
                  label: {zh: 留成税收, en: Retained tax}
                  counts: tax
                  unit: CNY
                  scale: 2
                  straddle: next_year_rest_in
                  phases:
                    - {kind: repay, clause: 第三条, share: 50%}
                    - {kind: share, clause: 第四条, ratio: {out: 2, in: 1}, years: 1, from: end_of_previous}
                  otherwise: {out: 0, in: 1}
                - id: OUTPUT
                  label: {zh: 产值, en: Output}
                  counts: indicator
                  unit: 万元
                  scale: 1
                  phases:
                    - {kind: share, clause: 第六条, ratio: {out: 1, in: 2}, years: 1, from: signing, firstYear: next}
                  otherwise: {out: 1, in: 0}
            """;

    final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    final Http linzi = as(People.LINZI_OFFICER);
    final String projectId = project();

    static Map<String, Object> agreement(String terms, String signedOn, String... projects) {
        return Map.of(
                "title",
                "飞地合作协议",
                "out",
                Map.of("unit", "district-zhangdian"),
                "in",
                Map.of("unit", "district-linzi"),
                "projects",
                List.of(projects),
                "signedOn",
                signedOn,
                "terms",
                terms);
    }

    static Map<String, Object> year(int year, String tax, String output) {
        return Map.of(
                "year",
                year,
                "reason",
                "漏报",
                "amounts",
                List.of(
                        Map.of("item", "TAX", "amount", tax, "proof", "年终结算表"),
                        Map.of("item", "OUTPUT", "amount", output, "proof", "统计报表")));
    }

    String registered() {
        var made = zhangdian.post("/api/enclaves", agreement(UNSEEN, "2023-05-01", projectId));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    String withInput() {
        var path = registered();
        var input = Map.of(
                "kind",
                "POLICY_SPENDING",
                "amount",
                Map.of("amount", "100.00", "currency", "CNY"),
                "day",
                "2023-06-01",
                "proof",
                "拨付文件");
        assertThat(zhangdian.post(path + "/inputs", input).status()).isEqualTo(200);
        return path;
    }

    void settled(String path, int year, String tax, String output) {
        var entered = linzi.post(path + "/settlements", year(year, tax, output));
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        var confirmed = zhangdian.post(path + "/settlements/" + year + "/confirmation", Map.of());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    }

    @Test
    void with_terms_that_no_code_knows_is_settled_year_by_year_to_the_fen() {
        var path = withInput();
        settled(path, 2023, "100.01", "10.1");
        settled(path, 2024, "150.00", "10.0");
        settled(path, 2025, "0.02", "7");

        var page = zhangdian.get(path).json();
        var shares = new ArrayList<String>();
        page.at("/settled")
                .forEach(share -> shares.add(share.at("/year").asInt() + " "
                        + share.at("/item").asString() + " " + share.at("/out").asString() + ":"
                        + share.at("/in").asString()));
        assertThat(shares)
                .containsExactly(
                        "2025 TAX 0.01:0.01",
                        "2025 OUTPUT 7.0:0.0",
                        "2024 TAX 49.99:100.01",
                        "2024 OUTPUT 3.3:6.7",
                        "2023 TAX 50.01:50.00",
                        "2023 OUTPUT 10.1:0.0");
        assertThat(page.at("/settlements/1/shares/0/lines/0/text/zh").asString())
                .contains("尚欠 49.99", "偿清投入");
        assertThat(page.at("/terms").asString()).isEqualTo("our-agreement@3");
        assertThat(page.at("/nextYear").asInt()).isEqualTo(2026);
    }

    @Test
    void is_corrected_with_the_difference_of_its_year_and_of_those_after_it() {
        var path = withInput();
        settled(path, 2023, "100.00", "1");
        settled(path, 2024, "200.00", "1");

        var correction = linzi.post(path + "/corrections", year(2023, "120.00", "1"));
        assertThat(correction.at("/settlements/0/shares/0/outChange")).isEqualTo("10.00");
        assertThat(correction.at("/settlements/0/shares/1/outChange")).isEqualTo("-10.00");
        assertThat(correction.at("/settlements/0/shares/1/inChange")).isEqualTo("10.00");
        assertThat(correction.json().at("/settlements/0/shares")).hasSize(2);
        var confirmed = zhangdian.post(path + "/settlements/2023/confirmation", Map.of());
        assertThat(confirmed.at("/settled/0/out")).isEqualTo("40.00");
    }

    @Test
    void is_disputed_with_a_reason_and_decided_by_the_city() {
        var path = withInput();
        linzi.post(path + "/settlements", year(2023, "10", "1"));

        assertThat(zhangdian.post(path + "/settlements/2023/dispute", Map.of()).at("/code"))
                .isEqualTo("project.reason-missing");
        assertThat(zhangdian
                        .post(path + "/settlements/2023/dispute", Map.of("reason", "少计"))
                        .at("/settlements/0/status"))
                .isEqualTo("DISPUTED");
        var decision = Map.of("stands", false, "reason", "重新核对");
        assertThat(zhangdian.post(path + "/settlements/2023/decision", decision).at("/code"))
                .isEqualTo("project.enclave-not-yours");
        assertThat(as(People.BUREAU_OFFICER)
                        .post(path + "/settlements/2023/decision", decision)
                        .at("/settlements/0/status"))
                .isEqualTo("REJECTED");
    }

    @Test
    void exists_for_both_sides_and_the_city_alone() {
        var path = withInput();
        settled(path, 2023, "10", "1");
        var munich = as(People.MUNICH);

        assertThat(munich.get(path).at("/code")).isEqualTo("project.enclave-not-found");
        assertThat(munich.get("/api/enclaves").json().at("/items")).isEmpty();
        assertThat(munich.get("/api/enclaves").at("/total")).isNotEqualTo("1");
        assertThat(munich.get("/api/enclave-shares?year=2023").json().at("/rows"))
                .isEmpty();
        assertThat(munich.get("/api/enclave-shares?year=2023").json().at("/totals"))
                .isEmpty();
        assertThat(munich.post(path + "/settlements", year(2024, "1", "1")).status())
                .isEqualTo(404);
        for (var reader : List.of(zhangdian, linzi, as(People.BUREAU_OFFICER), as(People.AUDITOR))) {
            assertThat(reader.get(path).status()).isEqualTo(200);
        }
        assertThat(zhangdian.get("/api/projects/" + projectId + "/enclaves").json())
                .hasSize(1);
        assertThat(linzi.get("/api/projects/" + projectId + "/enclaves").at("/code"))
                .isEqualTo("project.not-found");
    }

    @Test
    void adds_up_to_exactly_itself_for_the_city() {
        settled(withInput(), 2023, "33.33", "1.7");

        var city =
                as(People.BUREAU_OFFICER).get("/api/enclave-shares?year=2023").json();

        assertThat(city.at("/totals")).hasSize(2).allSatisfy(total -> {
            var sum = java.math.BigDecimal.ZERO;
            for (var part : total.at("/byParty")) {
                sum = sum.add(new java.math.BigDecimal(part.at("/amount").asString()));
            }
            assertThat(sum).isEqualByComparingTo(total.at("/whole").asString());
        });
    }

    @Test
    void takes_one_of_two_years_that_are_entered_at_one_instant() throws Exception {
        var path = withInput();
        var codes = atOnce(
                () -> linzi.post(path + "/settlements", year(2023, "10", "1")),
                () -> zhangdian.post(path + "/settlements", year(2023, "11", "1")));

        assertThat(codes).containsExactlyInAnyOrder(200, 409);
        assertThat(zhangdian.get(path).json().at("/settlements")).hasSize(1);
    }

    @Test
    void takes_a_project_once_of_two_that_are_registered_at_one_instant() throws Exception {
        var body = agreement(UNSEEN, "2023-05-01", projectId);

        assertThat(atOnce(
                        () -> zhangdian.post("/api/enclaves", body),
                        () -> as(People.BUREAU_OFFICER)
                                .post("/api/enclaves", agreement(UNSEEN, "2023-05-01", projectId))))
                .containsExactlyInAnyOrder(201, 409);
    }

    private static List<Integer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get().status());
            }
            return answers;
        }
    }

    @Test
    void refuses_terms_with_the_line_that_is_wrong_and_an_older_version_of_itself() {
        var wrong = zhangdian.post("/api/enclaves", agreement(UNSEEN.replace("share: 50%", "share: 0%"), "2023-05-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/code")).isEqualTo("project.enclave-terms-invalid");
        assertThat(wrong.at("/errors/0/line")).isEqualTo("15");
        assertThat(wrong.at("/detail")).contains("line 15");

        var path = registered();
        var told = Map.of("start", "PRODUCTION", "day", "2024-01-01");
        assertThat(zhangdian.post(path + "/starts", told, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(zhangdian.post(path + "/starts", told, "If-Match", "\"1\"").at("/starts/PRODUCTION"))
                .isEqualTo("2024-01-01");
    }

    @Test
    void may_begin_from_what_places_published() {
        var practices = zhangdian.get("/api/enclave-practices").json().at("/practices");

        assertThat(practices).hasSize(7);
        assertThat(practices.get(0).at("/text").asString()).contains("out: 60, in: 40");
        assertThat(practices.get(1).at("/text").isNull()
                        || practices.get(1).at("/text").isMissingNode())
                .isTrue();
        assertThat(zhangdian
                        .post(
                                "/api/enclaves",
                                agreement(practices.get(0).at("/text").asString(), "2023-05-01"))
                        .status())
                .isEqualTo(201);
    }
}
