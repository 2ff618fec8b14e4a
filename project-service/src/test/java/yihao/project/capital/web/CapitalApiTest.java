package yihao.project.capital.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;
import static yihao.project.RunningService.rate;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

@DisplayName("PC-01 to PC-07 The money of a project over HTTP")
class CapitalApiTest {

    static final String ENTRY = """
            {"kind":"FOREIGN_PAID_IN","amount":{"amount":"10000000.00","currency":"USD"},"valueDate":"2026-09-15",
             "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-1"}}""";

    final String projectId = project();
    final String path = "/api/projects/" + projectId + "/capital";
    final Http officer = as(People.ZHANGDIAN_OFFICER);

    @BeforeAll
    static void financeUploadedARate() {
        rate("USD", "2026-09-15", "7.1234");
    }

    @Test
    void is_entered_converted_verified_by_another_person_and_told() {
        var entered = officer.post(path, ENTRY);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.at("/amountCny/amount")).isEqualTo("71234000.00");
        assertThat(entered.at("/rate")).isEqualTo("7.1234");
        assertThat(entered.at("/rateRule")).isEqualTo("jinan-2019");
        var sum = entered.header("Location");
        assertThat(sum).isEqualTo("/api/capital/" + entered.at("/id"));

        assertThat(officer.post(sum + "/verification", "{}").at("/code")).isEqualTo("project.not-yours");
        var verified = as(People.BUREAU_OFFICER).post(sum + "/verification", "{}");
        assertThat(verified.at("/status")).isEqualTo("VERIFIED");
        assertThat(verified.at("/verifiedBy")).isEqualTo("bureau.officer");

        var told = SERVICE.sent("project.capital").stream()
                .filter(sent -> sent.key().equals(entered.at("/id")))
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getLast().json())
                .contains("project.capital-verified.v1", "\"rate\":\"7.1234\"", "\"amount\":\"71234000.00\"");
    }

    @Test
    void is_never_verified_by_its_enterer() {
        var bureau = as(People.BUREAU_OFFICER);
        var sum = bureau.post(path, ENTRY).header("Location");

        var own = bureau.post(sum + "/verification", "{}");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.at("/code")).isEqualTo("project.verifier-is-enterer");
        assertThat(bureau.get("/api/services/project/work-items").text()).doesNotContain(projectId);
        assertThat(as(People.BUREAU_OFFICER_2)
                        .get("/api/services/project/work-items")
                        .text())
                .contains("project.verify-capital", projectId);
        assertThat(as(People.BUREAU_OFFICER_2).post(sum + "/verification", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void adds_up_with_an_account_of_what_was_counted_for_people_and_for_reward() {
        var counted = officer.post(path, ENTRY).at("/id");
        var open = officer.post(path, ENTRY.replace("ZB-1", "ZB-2")).at("/id");
        as(People.ZHANGDIAN_HEAD).post("/api/capital/" + counted + "/verification", "{}");

        for (var answer : List.of(
                officer.get(path), SERVICE.asService("reward").get("/internal/projects/" + projectId + "/capital"))) {
            assertThat(answer.at("/totals/0/amountCny/amount")).isEqualTo("71234000.00");
            assertThat(answer.at("/totals/0/byCurrency/0/amount")).isEqualTo("10000000.00");
            assertThat(answer.at("/totals/0/counted/0")).isEqualTo(counted);
            assertThat(answer.at("/totals/0/notCounted/0/id")).isEqualTo(open);
            assertThat(answer.at("/totals/0/notCounted/0/reason")).isEqualTo("NOT_VERIFIED");
            assertThat(answer.at("/totals/0/notCounted/0/label/zh")).isEqualTo("尚未认定");
            assertThat(answer.json().at("/items")).hasSize(2);
        }
        assertThat(as(People.LINZI_OFFICER).get(path).at("/code")).isEqualTo("project.not-found");
        assertThat(officer.get("/internal/projects/" + projectId + "/capital").status())
                .isEqualTo(403);
    }

    @Test
    void is_taken_back_with_a_reason_and_then_no_longer_counted() {
        var sum = officer.post(path, ENTRY).header("Location");
        as(People.ZHANGDIAN_HEAD).post(sum + "/verification", "{}");

        var bureau = as(People.BUREAU_OFFICER);
        assertThat(bureau.post(sum + "/revocation", "{}").at("/code")).isEqualTo("project.reason-missing");
        assertThat(bureau.post(sum + "/revocation", Map.of("reason", "退汇")).at("/status"))
                .isEqualTo("REVOKED");

        assertThat(officer.get(path).at("/totals/0/amountCny/amount")).isEqualTo("0.00");
    }

    @Test
    void is_found_by_status_by_its_unit_and_the_bureau() {
        var id = officer.post(path, ENTRY).at("/id");
        var open = "/api/capital?status=ENTERED&unit=district-zhangdian&limit=200";

        assertThat(as(People.ZHANGDIAN_HEAD).get(open).text()).contains(id);
        assertThat(as(People.BUREAU_OFFICER).get(open).text()).contains(id);
        assertThat(as(People.LINZI_OFFICER).get(open).json().at("/items")).isEmpty();
        assertThat(as(People.LINZI_OFFICER).get("/api/capital/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "from=2026-09&until=2026-09, true",
        "from=2026-10, false",
        "until=2026-08, false",
        "from=2026-09, true",
        "until=2026-09, true"
    })
    void is_found_by_the_months_of_its_value_date(String months, boolean found) {
        var id = officer.post(path, ENTRY).at("/id");
        var list = officer.get("/api/capital?status=ENTERED&unit=district-zhangdian&limit=200&" + months);

        assertThat(list.text().contains(id)).isEqualTo(found);
    }

    @Test
    void is_not_looked_for_in_what_is_no_month() {
        assertThat(officer.get("/api/capital?from=2026").status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            10000000.00       | -1                    | 400 | platform.malformed
            10000000.00       | 0                     | 422 | project.amount-not-positive
            10000000.00       | 12345678901234567890  | 400 | platform.malformed
            10000000.00       | 1.001                 | 400 | platform.malformed
            "10000000.00"     | 5                     | 400 | platform.malformed
            USD               | XXQ                   | 400 | platform.malformed
            USD               | EUR                   | 422 | project.rate-missing
            2026-09-15        | 2026-09-14            | 422 | project.rate-missing
            2026-09-15        | 2026-09-16            | 422 | project.value-date-in-future
            2026-09-15        | 15.9.2026             | 400 | platform.malformed
            "valueDate"       | "valeuDate"           | 400 | platform.malformed
            FOREIGN_PAID_IN   | LOTTERY_WIN           | 422 | project.capital-kind-unknown
            BANK_CREDIT_SLIP  | INVOICE               | 422 | project.voucher-unknown
            "number":"ZB-1"   | "number":""           | 400 | platform.malformed
            "valueDate"       | "fxRule":"x","valueDate" | 422 | project.fx-rule-unknown
            "valueDate"       | "fxRule":"xian","valueDate" | 422 | project.rate-day-missing
            "valueDate"       | "evidenceIds":["x"],"valueDate" | 404 | project.evidence-not-found
            """)
    void takes_nothing_that_is_not_right(String part, String replacement, int status, String code) {
        var answer = officer.post(path, ENTRY.replace(part, replacement));

        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(officer.get(path).json().at("/items")).isEmpty();
    }

    @Test
    void counts_one_voucher_once_and_a_repeated_request_once() {
        var first = officer.post(path, ENTRY, "Idempotency-Key", "key-" + projectId);
        Answer again = officer.post(path, ENTRY, "Idempotency-Key", "key-" + projectId);
        Answer another = officer.post(path, ENTRY);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(officer.get(again.header("Location")).status()).isEqualTo(200);
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.at("/code")).isEqualTo("project.voucher-already-counted");
        assertThat(officer.get(path).json().at("/items")).hasSize(1);
    }

    @Test
    void goes_by_rules_that_anybody_may_read() {
        var rules = officer.get("/api/capital-rules");

        assertThat(rules.at("/version")).isEqualTo("zibo-capital@1");
        assertThat(rules.at("/fxRules/0/id")).isEqualTo("jinan-2019");
    }
}
