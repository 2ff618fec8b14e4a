package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 Deputies, hand-over and history over HTTP")
class DeputyApiTest {

    static final String FOR = "X-Acting-For";
    static final String REVIEWER = "bureau.deputy";

    @BeforeAll
    static void aDeputyOfTheBureausOfficer() {
        appoint(REVIEWER, "bureau", "UNIT_OFFICER");
        var period = Map.of("deputy", REVIEWER, "from", "2026-09-01", "until", "2026-09-14");
        ok(as("bureau.officer").post("/api/officers/bureau.officer/deputies", period));
        Awaitility.await()
                .until(() -> as(REVIEWER).get("/api/me", FOR, "bureau.officer").status() == 200);
    }

    @Test
    void act_with_the_officers_functions_only_where_they_say_so() {
        var lead = City.reported("zhangdian.officer", City.lead(City.firm()));

        assertThat(judge(lead).at("/code")).isEqualTo("lead.not-yours");
        ok(judge(lead, FOR, "bureau.officer"));

        var me = ok(as(REVIEWER).get("/api/me", FOR, "bureau.officer"));
        assertThat(me.at("/functions/0")).isEqualTo("BUREAU_OFFICER");
        assertThat(me.at("/actingFor/subject")).isEqualTo("bureau.officer");
        assertThat(ok(as(REVIEWER).get("/api/me")).at("/standsInFor/0/subject")).isEqualTo("bureau.officer");
        var trail = ok(as("bureau.head").get("/api/leads/" + lead)).json().path("trail");
        assertThat(trail.valueStream().map(step -> step.path("by").asString()).toList())
                .contains("bureau.deputy for bureau.officer");
        assertThat(ok(as("bureau.head").get("/api/officer-names?subject=bureau.deputy%20for%20bureau.officer"))
                        .at("/items/0/name"))
                .isEqualTo("演示 bureau.deputy（代演示 bureau.officer）");
    }

    @Test
    void decide_nothing_that_the_officer_registered_and_the_officer_nothing_that_they_did() {
        var officers = City.reported("bureau.officer", City.lead(City.firm()));
        assertThat(judge(officers, FOR, "bureau.officer").at("/code")).isEqualTo("lead.judge-is-reporter");

        var deputys = ok(as(REVIEWER).post("/api/leads", City.lead(City.firm()), FOR, "bureau.officer"));
        assertThat(as("bureau.officer")
                        .post("/api/leads/" + deputys.at("/id") + "/judgement", judgement())
                        .at("/code"))
                .isEqualTo("lead.judge-is-reporter");
        ok(as("bureau.head").post("/api/leads/" + deputys.at("/id") + "/judgement", judgement()));
    }

    @Test
    void repeat_a_request_under_its_key_once_like_everybody() {
        var body = City.lead(City.firm());
        var first = ok(as(REVIEWER).post("/api/leads", body, FOR, "bureau.officer", "Idempotency-Key", "deputy-1"));
        var again = ok(as(REVIEWER).post("/api/leads", body, FOR, "bureau.officer", "Idempotency-Key", "deputy-1"));

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/replayed")).isEqualTo("true");
    }

    @Test
    void are_nobodys_but_who_is_named() {
        assertThat(as("linzi.officer").get("/api/me", FOR, "bureau.officer").at("/code"))
                .isEqualTo("platform.not-a-deputy");
        var more = Map.of("deputy", REVIEWER, "from", "2026-10-01", "until", "2026-10-14");
        assertThat(as(REVIEWER)
                        .post("/api/officers/bureau.officer/deputies", more, FOR, "bureau.officer")
                        .at("/code"))
                .isEqualTo("lead.deputy-not-yours");
        assertThat(City.SERVICE.sent("lead.officer").getLast().json()).doesNotContain("演示");
    }

    @Test
    void hand_over_names_what_is_open_and_the_successor_sees_and_works_it() {
        squad("squad-81", "district-zhangdian");
        squad("squad-82", "district-zhangdian");
        appoint("squad.one", "squad-81", "UNIT_HEAD");
        appoint("squad.two", "squad-82", "UNIT_HEAD");
        var own = new HashMap<>(City.lead(City.firm()));
        own.put("sharing", "OWN");
        var lead = City.judged(City.reported("zhangdian.officer", own));
        ok(as("bureau.officer").post("/api/leads/" + lead + "/dispatches", Map.of("units", List.of("squad-81"))));
        assertThat(as("squad.two").get("/api/leads/" + lead).status()).isEqualTo(404);

        var closed = appointment("squad-81", "UNIT_HEAD");
        closed.put("until", "2026-09-01");
        var refused = as("security.admin").put("/api/officers/squad.one", closed);
        assertThat(refused.at("/code")).isEqualTo("lead.work-without-officer");
        assertThat(refused.at("/detail")).contains("受理或退回线索 (1)");
        closed.put("workGoesTo", "squad-82");
        ok(as("security.admin").put("/api/officers/squad.one", closed));
        var end = Map.of("on", "2026-09-01", "successor", "squad-82", "reason", "合并");
        ok(as("security.admin").post("/api/units/squad-81/end", end));

        Awaitility.await().until(() -> as("squad.two").get("/api/leads/" + lead).status() == 200);
        assertThat(ok(as("squad.two").get("/api/services/lead/work-items")).text())
                .contains(lead);
        ok(as("squad.two").post("/api/leads/" + lead + "/dispatches/squad-81/acceptance", Map.of()));
        var progress = ok(as("squad.two").post("/api/leads/" + lead + "/progress", Map.of("text", "已对接")));
        assertThat(progress.at("/progress/0/unit/id")).isEqualTo("squad-81");
        assertThat(ok(as("linzi.officer").get("/api/units/squad-81")).at("/workedBy/id"))
                .isEqualTo("squad-82");
    }

    @Test
    void history_tells_who_moved_what_from_where_to_where_and_why() {
        squad("squad-83", "district-zhangdian");
        var moved = new HashMap<String, Object>(
                Map.of("kind", "SQUAD", "nameZh", "小分队", "nameEn", "Squad", "parent", "district-linzi"));
        assertThat(as("security.admin").put("/api/units/squad-83", moved).at("/code"))
                .isEqualTo("lead.unit-reason-missing");
        moved.put("reason", "区划调整");
        ok(as("security.admin").put("/api/units/squad-83", moved));

        var step =
                ok(as("linzi.officer").get("/api/units/squad-83/trail")).json().at("/items/1");
        assertThat(step.path("by").asString()).isEqualTo("security.admin");
        assertThat(step.path("reason").asString()).isEqualTo("区划调整");
        assertThat(step.path("changes").toString())
                .contains("\"field\":\"parent\",\"before\":\"district-zhangdian\",\"after\":\"district-linzi\"");
        assertThat(as("linzi.officer").get("/api/officers/bureau.officer/trail").status())
                .isEqualTo(403);
        assertThat(ok(as("auditor").get("/api/officers/bureau.officer/trail")).text())
                .contains("DEPUTY_NAMED");
    }

    @Test
    void quota_counts_a_lead_where_its_unit_stood_at_the_time() {
        district("district-east");
        district("district-west");
        squad("squad-84", "district-east");
        appoint("squad.four", "squad-84", "SQUAD_MEMBER");
        for (var unit : List.of("district-east", "district-west")) {
            ok(as("bureau.head").put("/api/lead-quotas/" + unit + "/2026", Map.of("target", 50, "reason", "年度任务")));
        }
        var before = reached("district-west");
        var east = reached("district-east");
        City.judged(City.reported("squad.four", City.lead(City.firm())));
        var moved =
                Map.of("kind", "SQUAD", "nameZh", "小分队", "nameEn", "S", "parent", "district-west", "reason", "区划调整");
        ok(as("security.admin").put("/api/units/squad-84", moved));

        assertThat(reached("district-east")).isEqualTo(east + 1);
        assertThat(reached("district-west")).isEqualTo(before);
        City.judged(City.reported("squad.four", City.lead(City.firm())));
        assertThat(reached("district-west")).isEqualTo(before + 1);
    }

    @Test
    void territories_are_proposed_where_a_lead_is_dispatched() {
        office("office-territory", Map.of("country", "AT", "from", "2026-01-01"));
        office("office-territory-2", Map.of("country", "AT", "from", "2026-01-01"));
        var investor = Map.of("names", List.of(Map.of("text", City.firm(), "language", "zh")), "country", "AT");
        var lead = City.judged(City.reported("zhangdian.officer", City.lead(investor, "CITY")));

        var proposals = ok(as("bureau.officer").get("/api/leads/" + lead + "/dispatch-proposals"));

        assertThat(proposals.at("/items/0/unit/id")).isEqualTo("office-territory");
        assertThat(proposals.at("/items/1/best")).isEqualTo("true");
        assertThat(as("zhangdian.officer")
                        .get("/api/leads/" + lead + "/dispatch-proposals")
                        .status())
                .isEqualTo(403);
        assertThat(ok(as("linzi.officer").get("/api/units/office-territory/territory-overlaps"))
                        .at("/items/0/unit/id"))
                .isEqualTo("office-territory-2");
        assertThat(ok(as("linzi.officer").get("/api/units/looking-after?country=AT"))
                        .at("/items/0/country"))
                .isEqualTo("AT");
    }

    private static void office(String id, Map<String, String> territory) {
        var unit = Map.of("kind", "OVERSEAS_OFFICE", "nameZh", "驻外", "nameEn", "Office", "parent", "bureau");
        ok(as("security.admin").put("/api/units/" + id, unit));
        ok(as("bureau.officer").put("/api/units/" + id + "/territories", Map.of("territories", List.of(territory))));
    }

    private static int reached(String unit) {
        return ok(as("bureau.head").get("/api/lead-quotas?year=2026"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("unit").path("id").asString().equals(unit))
                .findFirst()
                .orElseThrow()
                .path("reached")
                .asInt();
    }

    private static Answer judge(String lead, String... headers) {
        return as(REVIEWER).post("/api/leads/" + lead + "/judgement", judgement(), headers);
    }

    private static Map<String, Object> judgement() {
        var yes = Map.of("met", true, "reason", "有据");
        return Map.of("points", Map.of("INVESTOR", yes, "INTENTION", yes, "STRENGTH", yes, "POLICY_FIT", yes));
    }

    private static void district(String id) {
        var unit = Map.of("kind", "DISTRICT", "nameZh", "区", "nameEn", "District", "parent", "city-zibo");
        ok(as("security.admin").put("/api/units/" + id, unit));
    }

    private static void squad(String id, String parent) {
        var unit = Map.of("kind", "SQUAD", "nameZh", "小分队", "nameEn", "Squad", "parent", parent);
        ok(as("security.admin").put("/api/units/" + id, unit));
    }

    private static void appoint(String subject, String unit, String function) {
        ok(as("security.admin").put("/api/officers/" + subject, appointment(unit, function)));
    }

    private static Map<String, Object> appointment(String unit, String function) {
        return new HashMap<>(
                Map.of("name", "演示 bureau.deputy", "unit", unit, "functions", List.of(function), "from", "2026-01-01"));
    }
}
