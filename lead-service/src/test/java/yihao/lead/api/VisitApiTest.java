package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L9 A visit over HTTP")
class VisitApiTest {

    @Test
    void is_planned_recorded_followed_up_and_leads_to_a_lead() {
        var name = firm() + "有限公司";
        var planned = as("zhangdian.officer").post("/api/visits", visit(name, "2026-09-01"));
        var id = planned.at("/id");
        var items = ok(as("zhangdian.officer").get("/api/services/lead/work-items"));
        var lead = reported("zhangdian.officer", lead(name));

        ok(as("zhangdian.officer").post("/api/visits/" + id + "/record", record("2026-09-10")));
        ok(as("zhangdian.officer").post("/api/visits/" + id + "/lead", Map.of("lead", lead)));
        var after = ok(as("zhangdian.officer")
                .post(
                        "/api/visits/" + id + "/follow-ups",
                        Map.of("text", "已发邀请函", "next", Map.of("text", "接待来访", "on", "2026-09-20"))));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.at("/due")).isEqualTo("2026-09-04");
        assertThat(items.text()).contains(planned.at("/number")).contains("lead.record-visit");
        assertThat(after.at("/status")).isEqualTo("MADE");
        assertThat(after.at("/stay/days")).isEqualTo("0.5");
        assertThat(after.at("/made/met/0/name")).isEqualTo("Herr Beispiel");
        assertThat(after.at("/lead/leadId")).isEqualTo(lead);
        assertThat(after.at("/steps/0/done/text")).isEqualTo("已发邀请函");
        assertThat(after.at("/due")).isEqualTo("2026-09-20");
        assertThat(after.at("/actions/0")).isEqualTo("follow-up");
    }

    @Test
    void of_another_unit_leaves_no_trace_in_lists_counts_searches_scores_and_errors() {
        var name = firm() + "有限公司";
        var body = new HashMap<>(visit(name, "2026-09-01"));
        body.put("record", record("2026-09-10"));
        var id = ok(as("zhangdian.officer").post("/api/visits", body)).at("/id");

        var other = ok(as("linzi.officer").get("/api/visits?q=" + encoded(name)));
        var own = ok(as("zhangdian.officer").get("/api/visits?q=" + encoded(name)));
        var scores = ok(as("linzi.officer").get("/api/outreach-scores?from=2026-09-01&until=2026-09-30"));

        assertThat(own.at("/total/count")).isEqualTo("1");
        assertThat(other.at("/total/count")).isEqualTo("0");
        assertThat(scores.text()).doesNotContain("district-zhangdian");
        assertThat(as("linzi.officer").get("/api/visits/" + id).status()).isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post("/api/visits/" + id + "/cancellation", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void names_the_lead_that_it_led_to_only_to_those_who_see_it() {
        squad();
        var name = firm() + "有限公司";
        var body = new HashMap<>(visit(name, "2026-09-01"));
        body.put("record", record("2026-09-10"));
        var path = "/api/visits/"
                + ok(as("squad.member").post("/api/visits", body)).at("/id");
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var secret = reported("zhangdian.officer", lead(investor, "CONFIDENTIAL"));

        var led = ok(as("zhangdian.officer").post(path + "/lead", Map.of("lead", secret)));

        assertThat(led.at("/lead/leadId")).isEqualTo(secret);
        for (var read : List.of(path, "/api/visits?q=" + encoded(name))) {
            assertThat(ok(as("squad.member").get(read)).text())
                    .contains(name)
                    .doesNotContain(secret)
                    .doesNotContain(led.at("/lead/leadNumber"));
        }
        assertThat(ok(as("bureau.officer").get(path)).at("/lead/leadId")).isEqualTo(secret);
    }

    private static void squad() {
        var unit =
                Map.of("kind", "SQUAD", "nameZh", "走访小分队", "nameEn", "Visiting Squad", "parent", "district-zhangdian");
        ok(as("bootstrap").put("/api/units/squad-visiting", unit));
        var member = Map.of(
                "name", "演示", "unit", "squad-visiting", "functions", List.of("SQUAD_MEMBER"), "from", "2026-01-01");
        ok(as("bootstrap").put("/api/officers/squad.member", member));
    }

    @Test
    void is_there_for_those_who_work_it_while_supervision_sees_what_visits_come_to() {
        var body = new HashMap<>(visit(firm() + "有限公司", "2026-09-01"));
        body.put("record", record("2026-09-10"));
        var id = ok(as("zhangdian.officer").post("/api/visits", body)).at("/id");

        assertThat(ok(as("bureau.officer").get("/api/visits/" + id)).text()).contains("Herr Beispiel");
        assertThat(as("supervision").get("/api/visits/" + id).status()).isEqualTo(404);
        assertThat(ok(as("supervision").get("/api/outreach-scores?from=2026-09-01&until=2026-09-30"))
                        .text())
                .contains("张店区");
    }

    @Test
    void is_corrected_by_who_recorded_it_and_shows_what_stood_there() {
        var body = new HashMap<>(visit(firm() + "有限公司", "2026-09-01"));
        body.put("record", record("2026-09-10"));
        var path = "/api/visits/"
                + ok(as("zhangdian.officer").post("/api/visits", body)).at("/id");
        var right = Map.of(
                "stay",
                Map.of("from", "2026-08-31", "days", 1),
                "people",
                3,
                "met",
                List.of(Map.of("name", "Frau Beispiel")),
                "topics",
                "用地",
                "result",
                "下月来考察",
                "reason",
                "人员登记有误");

        var corrected = ok(as("zhangdian.officer").post(path + "/correction", right));

        assertThat(corrected.at("/stay/from")).isEqualTo("2026-08-31");
        assertThat(corrected.at("/people")).isEqualTo("3");
        assertThat(corrected.at("/made/met/0/name")).isEqualTo("Frau Beispiel");
        assertThat(corrected.at("/corrections/0/stay/from")).isEqualTo("2026-09-01");
        assertThat(corrected.at("/corrections/0/before/met/0/name")).isEqualTo("Herr Beispiel");
        assertThat(corrected.at("/corrections/0/reason")).isEqualTo("人员登记有误");
        assertThat(as("bureau.officer").post(path + "/correction", right).at("/code"))
                .isEqualTo("lead.visit-not-corrected-by");
    }

    @Test
    void is_proved_by_a_photo_that_only_those_see_who_work_it() {
        var body = new HashMap<>(visit(firm() + "有限公司", "2026-09-01"));
        body.put("record", record("2026-09-10"));
        var path = "/api/visits/"
                + ok(as("zhangdian.officer").post("/api/visits", body)).at("/id");

        var proved = ok(photo("zhangdian.officer", path, "\u00ff\u00d8\u00ff photo"));
        var proof = path + "/proofs/" + proved.at("/proofs/0/id");

        assertThat(proved.status()).isEqualTo(201);
        assertThat(proved.at("/proofs/0/title")).isEqualTo("现场.jpg");
        assertThat(ok(as("bureau.officer").get(proof + "/file")).header("Content-Disposition"))
                .startsWith("attachment");
        assertThat(ok(as("city.leader").get(path)).json().at("/proofs")).isEmpty();
        for (var other : List.of("city.leader", "linzi.officer", "supervision")) {
            assertThat(as(other).get(proof + "/file").at("/code")).isEqualTo("lead.visit-proof-unknown");
        }
        assertThat(photo("city.leader", path, "no photo").at("/code")).isEqualTo("lead.visit-not-yours");
        assertThat(photo("zhangdian.officer", path, "no photo").at("/code")).isEqualTo("papers.not-what-it-says");
        var without = ok(as("zhangdian.officer").post(proof + "/withdrawal", Map.of("reason", "照片不清")));
        assertThat(without.at("/proofs/0/withdrawal/reason")).isEqualTo("照片不清");
        assertThat(as("zhangdian.officer").get(proof + "/file").status()).isEqualTo(404);
    }

    static Answer photo(String by, String path, String content) {
        var head = "Content-Disposition: form-data; name=\"file\"; filename=\"现场.jpg\"\r\nContent-Type: image/jpeg";
        var before = "--yihao\r\n%s\r\n\r\n".formatted(head).getBytes(StandardCharsets.UTF_8);
        var body = new ByteArrayOutputStream();
        body.writeBytes(before);
        body.writeBytes(content.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes("\r\n--yihao--\r\n".getBytes(StandardCharsets.UTF_8));
        return as(by).send(
                        "POST",
                        path + "/proofs",
                        body.toByteArray(),
                        "Content-Type",
                        "multipart/form-data; boundary=yihao");
    }

    @Test
    void is_scored_for_whoever_sees_it() {
        var body = new HashMap<>(visit(firm() + "有限公司", "2026-09-01"));
        body.put("record", record("2026-09-10"));
        ok(as("liaison-munich").post("/api/visits", body));

        var scores = ok(as("bureau.officer").get("/api/outreach-scores?from=2026-09-01&until=2026-09-30"));
        var wrong = as("bureau.officer").get("/api/outreach-scores?from=2026-09-30&until=2026-09-01");

        assertThat(scores.at("/rule")).isEqualTo("outreach-scores@1");
        assertThat(scores.text()).contains("慕尼黑代表处");
        assertThat(wrong.at("/code")).isEqualTo("lead.outreach-period-unfit");
    }

    @Test
    void with_wrong_fields_says_which() {
        var body = new HashMap<>(visit(firm(), "2026-09-01"));
        assertThat(as("zhangdian.officer")
                        .put("/api/visits/x/plan", withRecord())
                        .at("/violations/0/code"))
                .isEqualTo("unknown-field");
        body.put("people", 0);
        body.put("place", " ");

        var answer = as("zhangdian.officer").post("/api/visits", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("/people").contains("/place");
    }

    private static Map<String, Object> withRecord() {
        var body = new HashMap<>(visit(firm(), "2026-09-01"));
        body.put("record", record("2026-09-10"));
        return body;
    }

    static Map<String, Object> visit(String firm, String from) {
        return Map.of(
                "firm",
                Map.of("name", firm, "country", "CN"),
                "place",
                "深圳市南山区",
                "stay",
                Map.of("from", from, "days", 0.5),
                "people",
                2,
                "purpose",
                "洽谈华北基地");
    }

    static Map<String, Object> record(String nextOn) {
        return Map.of(
                "met",
                List.of(Map.of("name", "Herr Beispiel", "position", "总经理", "phone", "+49 89 000000")),
                "topics",
                "用地、能耗",
                "result",
                "有意来考察",
                "next",
                Map.of("text", "邀请来考察", "on", nextOn));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
