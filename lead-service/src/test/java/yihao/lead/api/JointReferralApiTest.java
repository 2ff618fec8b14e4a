package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.ReferralSheets.registered;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L11 A referral of joint referrers over HTTP")
class JointReferralApiTest {

    private static Answer first = new Answer(0, Map.of(), "");
    private static Answer second = first;

    @BeforeAll
    static void twoReferrersOneWithoutAnAccount() {
        ok(as("security.admin")
                .put(
                        "/api/officers/referrer-joint",
                        Map.of(
                                "name", "演示",
                                "unit", "city-zibo",
                                "functions", List.of("REFERRER"),
                                "from", "2026-01-01")));
        first = registered("referrer-joint", "91370300MA3C0A0A0X", "联合甲咨询有限公司");
        second = registered("bureau.head", "91370300MA3C0B0B0Y", "联合乙咨询有限公司");
    }

    @Test
    void is_filed_with_shares_by_number_and_confirmed_by_account_and_by_link() {
        var filed = ok(file("33.33", "66.67"));
        var id = filed.at("/id");
        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.at("/shares/0/percent")).isEqualTo("33.33");
        assertThat(filed.at("/shares/1/name")).isEqualTo(second.at("/number"));
        assertThat(ok(as("bureau.officer").get("/api/referrals/" + id)).at("/shares/1/name"))
                .isEqualTo("联合乙咨询有限公司");

        ok(confirm("referrer-joint", id, "REFERRER"));
        assertThat(confirm("bureau.officer", id, "REFERRER").at("/code")).isEqualTo("lead.referral-not-yours");
        var seen = ok(as("bureau.officer").get("/api/referrals/" + id));
        assertThat(seen.json().path("actions").toString()).contains("share-link:" + second.at("/id"));
        var link = ok(
                as("bureau.officer").post("/api/referrals/" + id + "/shares/" + second.at("/id") + "/links", Map.of()));
        var shown = ok(City.SERVICE.anonymous().get(link.at("/path")));
        assertThat(shown.at("/percent")).isEqualTo("66.67");
        assertThat(shown.at("/referrerName")).isEqualTo("联合乙咨询有限公司");
        ok(City.SERVICE.anonymous().post(link.at("/path"), Map.of("confirmed", true)));

        var confirmed = ok(as("referrer-joint").get("/api/referrals/" + id));
        assertThat(confirmed.json().path("missing").toString()).doesNotContain("REFERRER");
        assertThat(confirmed.at("/shares/1/name")).isEqualTo("联合乙咨询有限公司");
        assertThat(City.SERVICE.sent("lead.referral"))
                .filteredOn(event -> event.key().equals(id))
                .last()
                .satisfies(event -> assertThat(event.json())
                        .contains("\"percent\":\"66.67\"")
                        .doesNotContain("联合")
                        .doesNotContain(link.at("/token")));
    }

    @Test
    void asks_again_when_its_shares_change_and_says_what_they_come_to() {
        var id = ok(file("50", "50")).at("/id");
        ok(confirm("referrer-joint", id, "REFERRER"));
        var path = "/api/referrals/" + id + "/shares";

        var wrong = as("referrer-joint").put(path, body("50", "49.99"));
        assertThat(wrong.at("/code")).isEqualTo("lead.referral-shares-not-whole");
        assertThat(wrong.at("/sum")).isEqualTo("99.99");
        assertThat(as("bureau.officer").put(path, body("40", "60")).at("/code")).isEqualTo("lead.referral-not-yours");
        assertThat(as("linzi.officer").put(path, body("40", "60")).status()).isEqualTo(404);
        var changed = ok(as("referrer-joint").put(path, body("40", "60")));

        assertThat(changed.json().path("confirmations")).isEmpty();
        assertThat(changed.at("/shares/0/percent")).isEqualTo("40.00");
    }

    @Test
    void is_first_and_a_later_one_of_its_lead_waits_and_moves_up() {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var earlier = ok(as("referrer-joint").post("/api/referrals", filing(lead, List.of())));
        var later = ok(as("bureau.head")
                .post("/api/referrals", Map.of("referrerId", second.at("/id"), "lead", lead, "statement", "也是我方引荐")));
        assertThat(later.at("/status")).isEqualTo("WAITING");
        assertThat(later.at("/behind")).isEqualTo(earlier.at("/number"));

        ok(as("referrer-joint").post("/api/referrals/" + earlier.at("/id") + "/withdrawal", Map.of("reason", "不再引荐")));

        assertThat(as("bureau.head").get("/api/referrals/" + later.at("/id")).at("/status"))
                .isEqualTo("FILED");
    }

    @Test
    void stands_in_the_workbook_of_the_register_as_on_screen_and_nowhere_else() throws Exception {
        var filed = ok(file("33.33", "66.67"));
        var path = "/api/referrals/export?lead=" + filed.at("/leadId");

        var mine = City.rows(City.file("referrer-joint", path));
        assertThat(mine.getFirst()).contains("备案编号", "引荐人", "份额", "状态");
        assertThat(mine.get(1))
                .contains(
                        filed.at("/number"),
                        "联合甲咨询有限公司、" + second.at("/number"),
                        "33.33%、66.67%",
                        filed.at("/leadNumber"),
                        "0 / 4",
                        "待确认");
        assertThat(City.rows(City.file("bureau.officer", path)).get(1)).contains("联合甲咨询有限公司、联合乙咨询有限公司");
        assertThat(City.rows(City.file("linzi.officer", path))).hasSize(1);
        assertThat(City.rows(City.file("referrer-joint", "/api/referrals/export?status=REFUSED"))
                        .toString())
                .doesNotContain(filed.at("/number"));
    }

    private static Answer file(String mine, String theirs) {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        return as("referrer-joint").post("/api/referrals", filing(lead, shares(mine, theirs)));
    }

    private static Map<String, Object> filing(String lead, List<?> shares) {
        return Map.of("referrerId", first.at("/id"), "lead", lead, "statement", "共同引荐", "shares", shares);
    }

    private static List<Map<String, String>> shares(String mine, String theirs) {
        return List.of(
                Map.of("referrer", first.at("/number"), "percent", mine),
                Map.of("referrer", second.at("/number"), "percent", theirs));
    }

    private static Map<String, Object> body(String mine, String theirs) {
        return Map.of("shares", shares(mine, theirs));
    }

    private static Answer confirm(String subject, String id, String party) {
        return as(subject).post("/api/referrals/" + id + "/confirmations", Map.of("party", party));
    }
}
