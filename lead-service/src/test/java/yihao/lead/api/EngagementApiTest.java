package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 An engagement over HTTP")
class EngagementApiTest {

    @Test
    void tells_its_fee_to_the_bureau_finance_and_the_auditor_alone() {
        var id = engaged("2026-01-01", "2027-12-31").at("/id");

        for (var reader : List.of("bureau.officer", "bureau.head", "finance", "auditor")) {
            assertThat(ok(as(reader).get("/api/engagements/" + id)).at("/terms/0/feePerYear/amount"))
                    .as(reader)
                    .isEqualTo("48000.00");
        }
        var office = ok(as("liaison-munich").get("/api/engagements/" + id));
        assertThat(office.at("/name")).isEqualTo("Herr Vorlage");
        assertThat(office.text()).doesNotContain("48000.00");
        assertThat(ok(as("liaison-munich").get("/api/engagements")).text())
                .contains(id)
                .doesNotContain("48000.00");
        assertThat(ok(as("finance").get("/api/engagements/" + id)).text()).doesNotContain("0000-77");
    }

    @Test
    void is_not_there_for_other_units_supervision_and_administrators() {
        var id = engaged("2026-01-01", "2027-12-31").at("/id");

        for (var other : List.of("zhangdian.officer", "supervision", "foreign.affairs")) {
            assertThat(as(other).get("/api/engagements/" + id).status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(ok(as(other).get("/api/engagements")).at("/total/count")).isEqualTo("0");
        }
        assertThat(as("security.admin").get("/api/engagements").status()).isEqualTo(403);
        var end = Map.of("on", "2026-09-01", "reason", "x");
        assertThat(as("zhangdian.officer")
                        .post("/api/engagements/" + id + "/end", end)
                        .at("/code"))
                .isEqualTo("lead.engagement-not-yours");
    }

    @Test
    void is_assessed_renewed_and_ended_step_by_step() {
        var engagement = engaged("2025-01-01", "2026-10-15");
        assertThat(engagement.at("/number")).startsWith("EN-2026-");
        var path = "/api/engagements/" + engagement.at("/id");
        assertThat(engagement.at("/actions/0")).isEqualTo("renew");
        assertThat(engagement.at("/unassessed/0")).isEqualTo("2025");
        var work = ok(as("bureau.head").get("/api/services/lead/work-items")).text();
        assertThat(work)
                .contains(engagement.at("/id") + ":lead.assess-engagement")
                .contains(engagement.at("/id") + ":lead.engagement-ends");

        var good = Map.of("year", 2025, "grade", "GOOD", "evidence", "线索 12 条");
        assertThat(as("bureau.officer").post(path + "/assessments", good).at("/code"))
                .isEqualTo("lead.engagement-own");
        assertThat(ok(as("bureau.head").post(path + "/assessments", good)).at("/assessments/0/gradeName/en"))
                .isEqualTo("Good");
        var renewed = ok(as("bureau.head").post(path + "/renewal", term("2026-10-16", "2028-10-15")));
        assertThat(renewed.at("/until")).isEqualTo("2028-10-15");
        assertThat(ok(as("bureau.head").get("/api/services/lead/work-items")).text())
                .doesNotContain(engagement.at("/id"));
        var ended = ok(as("bureau.head").post(path + "/end", Map.of("on", "2026-08-31", "reason", "机构调整")));
        assertThat(ended.at("/status")).isEqualTo("ENDED");
        assertThat(ended.json().path("actions")).isEmpty();
    }

    @Test
    void keeps_no_name_in_the_clear() {
        engaged("2026-01-01", "2027-12-31");

        assertThat(as("zhangdian.officer")
                        .post("/api/engagements", request("2026-01-01", "2027-12-31"))
                        .at("/code"))
                .isEqualTo("lead.engagement-not-yours");
        var collection = City.SERVICE
                .bean(yihao.platform.store.Store.class)
                .collection("engagements")
                .find();
        for (var stored : collection) {
            assertThat(stored.toJson()).doesNotContain("Vorlage", "89 0000-77");
        }
    }

    static Answer engaged(String from, String until) {
        var answer = as("bureau.officer").post("/api/engagements", request(from, until));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static Map<String, Object> request(String from, String until) {
        return Map.of(
                "unit",
                "office-munich",
                "partyKind",
                "PERSON",
                "name",
                "Herr Vorlage",
                "telephone",
                "+49 89 0000-77",
                "term",
                term(from, until));
    }

    private static Map<String, Object> term(String from, String until) {
        var fee = Map.of("amount", "48000.00", "currency", "EUR");
        return Map.of("duties", "联络巴伐利亚企业", "feePerYear", fee, "from", from, "until", until);
    }
}
