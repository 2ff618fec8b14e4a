package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.TrailApiTest.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L7 The trail of a visit, meeting, referral or referrer over HTTP")
class TrailSightApiTest {

    @AfterEach
    void the_day_is_again_the_first() {
        City.SERVICE.clock().moveTo("2026-09-01T01:30:00Z");
    }

    @Test
    void of_a_visit_tells_of_its_proofs_who_works_it_and_of_its_lead_who_sees_that() {
        officer("squad.trail", "squad-zhangdian-1", "SQUAD_MEMBER");
        var name = firm() + "有限公司";
        var body = new HashMap<>(VisitApiTest.visit(name, "2026-09-01"));
        body.put("record", VisitApiTest.record("2026-09-10"));
        var path = posted("squad.trail", "/api/visits", body);
        var proof = ok(VisitApiTest.photo("squad.trail", path, "\u00ff\u00d8\u00ff photo"))
                .at("/proofs/0/id");
        ok(as("squad.trail").post(path + "/proofs/" + proof + "/withdrawal", Map.of("reason", "照片不清")));
        var secret = reported("zhangdian.officer", lead(investor(name), "CONFIDENTIAL"));
        var led = ok(as("zhangdian.officer").post(path + "/lead", Map.of("lead", secret)));

        assertThat(actions(path, "zhangdian.officer"))
                .containsExactly("MADE", "PROOF_ADDED", "PROOF_WITHDRAWN", "LED_TO_LEAD");
        assertThat(actions(path, "squad.trail")).containsExactly("MADE", "PROOF_ADDED", "PROOF_WITHDRAWN");
        assertThat(actions(path, "city.leader")).containsExactly("MADE", "LED_TO_LEAD");
        assertThat(ok(as("city.leader").get(path + "/trail")).text()).doesNotContain("照片不清");
        assertThat(ok(as("squad.trail").get(path + "/trail")).text())
                .doesNotContain(secret, led.at("/lead/leadNumber"), "zhangdian.officer", "Beispiel", "000000");
        Map.of("linzi.officer", 404, "supervision", 404, "squad.nobody", 403)
                .forEach((stranger, status) -> assertThat(
                                as(stranger).get(path + "/trail").status())
                        .as(stranger)
                        .isEqualTo(status));
    }

    @Test
    void of_a_meeting_tells_who_owes_a_promise_of_this_promise_and_no_more() {
        var foreign = new HashMap<>(MeetingApiTest.request(firm() + "有限公司", "2026-09-04"));
        foreign.put("foreignGuests", true);
        var path = posted("zhangdian.officer", "/api/meetings", foreign);
        ok(as("foreign.affairs").post(path + "/review", Map.of("agreed", true, "remark", "注意礼宾次序")));
        ok(as("bureau.officer").post(path + "/schedule", Map.of("on", "2026-09-04", "time", "09:30", "place", "一号楼")));
        City.SERVICE.clock().moveTo("2026-09-04T08:00:00Z");
        var promises = List.of(
                Map.of("text", "落实蒸汽管线", "unit", "district-linzi", "dueOn", "2026-09-10"),
                Map.of("text", "报价保密", "unit", "district-zhangdian", "dueOn", "2026-09-10"));
        ok(as("bureau.officer").post(path + "/minutes", Map.of("minutes", "会谈纪要全文", "commitments", promises)));
        ok(as("linzi.officer").post(path + "/commitments/1/report", Map.of("text", "管线已通")));
        ok(as("supervision").post(path + "/commitments/1/return", Map.of("reason", "缺少验收单")));
        ok(as("zhangdian.officer").post(path + "/commitments/2/report", Map.of("text", "已报价")));
        ok(as("supervision").post(path + "/commitments/2/confirmation", Map.of()));

        var whole = List.of("REQUESTED", "GUESTS_REVIEWED", "SCHEDULED", "HELD", "COMMITMENT_REPORTED");
        assertThat(actions(path, "zhangdian.officer"))
                .startsWith(whole.toArray(String[]::new))
                .endsWith("COMMITMENT_SENT_BACK", "COMMITMENT_REPORTED", "COMMITMENT_CONFIRMED");
        assertThat(actions(path, "linzi.officer"))
                .containsExactly("REQUESTED", "SCHEDULED", "HELD", "COMMITMENT_REPORTED", "COMMITMENT_SENT_BACK");
        assertThat(ok(as("linzi.officer").get(path + "/trail")).text())
                .contains("缺少验收单")
                .doesNotContain("注意礼宾次序", "foreign.affairs", "报价保密", "会谈纪要全文", "Beispiel");
        assertThat(as("liaison-munich").get(path + "/trail").status()).isEqualTo(404);
    }

    @Test
    void of_a_referral_tells_neither_who_else_filed_and_why_no_more_nor_a_referrer_which_units_work_its_lead() {
        officer("referrer.first", "city-zibo", "REFERRER");
        officer("referrer.later", "city-zibo", "REFERRER");
        var first = ReferralSheets.registered("referrer.first", "91370300MA3E0A0A0X", "留痕甲咨询有限公司");
        var later = ReferralSheets.registered("referrer.later", "91370300MA3E0B0B0Y", "留痕乙咨询有限公司");
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var earlier = filed("referrer.first", first, lead);
        var path = filed("referrer.later", later, lead);
        ok(as("referrer.first").post(earlier + "/withdrawal", Map.of("reason", "不再引荐")));
        ok(as("zhangdian.officer").post(path + "/confirmations", Map.of("party", "LANDING_PLACE")));
        ok(as("bureau.officer").post(path + "/refusal", Map.of("reason", "材料不符")));

        assertThat(actions(earlier, "referrer.first")).containsExactly("FILED", "WITHDRAWN");
        for (var reader : List.of("referrer.later", "zhangdian.officer", "bureau.officer")) {
            assertThat(actions(path, reader)).containsExactly("FILED", "MOVED_UP", "CONFIRMED_BY_PARTY", "REFUSED");
            var told = ok(as(reader).get(path + "/trail"));
            assertThat(told.at("/items/1/by")).isEqualTo("service:lead");
            assertThat(told.at("/items/3/reason")).isEqualTo("材料不符");
            assertThat(told.text()).doesNotContain("referrer.first", "不再引荐", "13800000000", "version");
        }
        assertThat(ok(as("bureau.officer").get(path + "/trail")).at("/items/2/unit"))
                .isEqualTo("district-zhangdian");
        assertThat(ok(as("referrer.later").get(path + "/trail")).text())
                .contains("\"unit\":\"city-zibo\"")
                .doesNotContain("district-zhangdian", "\"bureau\"");
        for (var stranger : List.of("referrer.first", "linzi.officer")) {
            assertThat(as(stranger).get(path + "/trail").status()).isEqualTo(404);
        }
    }

    @Test
    void of_a_referrer_is_for_officers_and_for_itself() {
        officer("referrer.alone", "city-zibo", "REFERRER");
        var code = "91370300MA3E0C0C0X";
        var path = "/api/referrers/"
                + ReferralSheets.registered("referrer.alone", code, "留痕丙咨询有限公司").at("/id");

        for (var reader : List.of("referrer.alone", "linzi.officer", "supervision")) {
            assertThat(actions(path, reader)).containsExactly("REGISTERED", "CONFIRMED");
            assertThat(ok(as(reader).get(path + "/trail")).text()).doesNotContain("13800000000", code, "留痕丙");
        }
        assertThat(ok(as("linzi.officer").get(path + "/trail")).at("/items/1/unit"))
                .isEqualTo("bureau");
        assertThat(ok(as("referrer.alone").get(path + "/trail")).text()).doesNotContain("\"bureau\"");
        for (var stranger : List.of("referrer", "liaison-munich")) {
            assertThat(as(stranger).get(path).status()).isEqualTo(404);
            assertThat(as(stranger).get(path + "/trail").status()).isEqualTo(404);
        }
    }

    static Map<String, Object> investor(String name) {
        return Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
    }

    private static void officer(String subject, String unit, String function) {
        var facts = Map.of("name", "演示", "unit", unit, "functions", List.of(function), "from", "2026-01-01");
        ok(as("security.admin").put("/api/officers/" + subject, facts));
    }

    private static String filed(String by, Answer referrer, String lead) {
        return posted(
                by, "/api/referrals", Map.of("referrerId", referrer.at("/id"), "lead", lead, "statement", "我方引荐"));
    }

    private static String posted(String by, String path, Map<String, ?> body) {
        return path + "/" + ok(as(by).post(path, body)).at("/id");
    }
}
