package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L9 What is done outside, over HTTP")
class OutreachScoreApiTest {

    static final String SEPTEMBER = "?from=2026-09-01&until=2026-09-30";

    @AfterEach
    void the_day_is_again_the_first() {
        City.SERVICE.clock().moveTo("2026-09-01T01:30:00Z");
    }

    @Test
    void counts_visits_trips_stays_and_events_once_and_leads_to_the_records() {
        squad("squad-90", "district-linzi");
        var name = firm() + "有限公司";
        var visit = visited("squad-90.member", name, "2026-08-31", 2);
        ok(as("squad-90.member").post("/api/stations", StationApiTest.station("示例辛")));
        var trip = ok(as("squad-90.member").post("/api/trips", TripApiTest.trip("2026-08-31", "2026-09-01", name)));
        ok(as("squad-90.member").post("/api/trips/" + trip.at("/id") + "/report", Map.of("text", "有意来考察")));
        var event = came("squad-90.member", name);

        var september = ok(as("squad-90.member").get("/api/outreach-scores" + SEPTEMBER + "&kind=SQUAD"));
        var explained = ok(as("squad-90.member").get("/api/outreach-scores/squad-90" + SEPTEMBER));

        assertThat(september.at("/items/0/rank")).isEqualTo("1");
        assertThat(september.at("/items/0/unit/id")).isEqualTo("squad-90");
        assertThat(september.at("/items/0/days")).isEqualTo("1");
        // it was met on the Monday before, in August
        assertThat(september.at("/items/0/encounters")).isEqualTo("0");
        assertThat(september.at("/items/0/firms")).isEqualTo("1");
        assertThat(september.json().at("/items/0/stepsInTime").isNull()).isTrue();
        assertThat(explained.text())
                .contains(visit.at("/number"))
                .contains(event.at("/number"))
                .contains(trip.at("/number"));
        assertThat(explained.at("/score/points")).isEqualTo(september.at("/items/0/points"));
        assertThat(as("linzi.officer")
                        .get("/api/outreach-scores/squad-90" + SEPTEMBER + "&after=x")
                        .status())
                .isEqualTo(400);
        var first = ok(as("linzi.officer").get("/api/outreach-scores/squad-90" + SEPTEMBER + "&limit=1"));
        assertThat(first.json().at("/items")).hasSize(1);
        var second = ok(as("linzi.officer")
                .get("/api/outreach-scores/squad-90" + SEPTEMBER + "&limit=1&after=" + first.at("/next")));
        assertThat(second.at("/items/0/record/id")).isNotEqualTo(first.at("/items/0/record/id"));
    }

    @Test
    void is_for_those_above_while_others_learn_nothing_and_supervision_no_record() {
        squad("squad-91", "district-zhangdian");
        var name = firm() + "有限公司";
        var visit = visited("squad-91.member", name, "2026-09-01", 1);
        var path = "/api/outreach-scores/squad-91" + SEPTEMBER;

        assertThat(ok(as("zhangdian.officer").get(path)).text())
                .contains(visit.at("/number"))
                .contains(name);
        assertThat(ok(as("supervision").get(path)).at("/score/encounters")).isEqualTo("1");
        assertThat(ok(as("supervision").get(path)).text())
                .doesNotContain(visit.at("/number"))
                .doesNotContain(visit.at("/id"))
                .doesNotContain(name);
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(ok(as("linzi.officer").get("/api/outreach-scores" + SEPTEMBER + "&below=true"))
                        .text())
                .doesNotContain("squad-91")
                .doesNotContain("district-zhangdian");
    }

    @Test
    void counts_a_visit_by_its_days_and_a_lead_once_as_far_as_one_sees_it() {
        squad("squad-94", "district-zhangdian");
        var name = firm() + "有限公司";
        var path = "/api/outreach-scores/squad-94" + SEPTEMBER;
        var begun = visited("squad-94.member", name, "2026-08-28", 5);
        assertThat(ok(as("zhangdian.officer").get(path)).at("/score/days")).isEqualTo("1");

        var visit = visited("squad-94.member", name, "2026-09-01", 1);
        var investor =
                Map.<String, Object>of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var secret = City.reported("zhangdian.officer", City.lead(investor, "CONFIDENTIAL"));
        led("zhangdian.officer", visit, secret);
        assertThat(ok(as("zhangdian.officer").get(path)).at("/score/leads")).isEqualTo("1");
        assertThat(ok(as("squad-94.member").get(path)).at("/score/leads")).isEqualTo("0");
        assertThat(ok(as("squad-94.member").get(path)).text()).doesNotContain(secret);

        led("zhangdian.officer", begun, secret);
        assertThat(ok(as("zhangdian.officer").get(path)).at("/score/leads")).isEqualTo("0");
    }

    @Test
    void rolls_up_to_the_district_above_on_that_day() {
        for (var district : List.of("district-92", "district-93")) {
            ok(as("bootstrap")
                    .put(
                            "/api/units/" + district,
                            Map.of("kind", "DISTRICT", "nameZh", "区", "nameEn", "D", "parent", "city-zibo")));
        }
        squad("squad-92", "district-92");
        visited("squad-92.member", firm() + "有限公司", "2026-09-01", 1);
        City.SERVICE.clock().moveTo("2026-09-02T01:30:00Z");
        var moved = new HashMap<>(unit("district-93"));
        moved.put("reason", "区划调整");
        ok(as("security.admin").put("/api/units/squad-92", moved));
        visited("squad-92.member", firm() + "有限公司", "2026-09-02", 1);

        var scores = ok(as("bureau.officer").get("/api/outreach-scores" + SEPTEMBER + "&below=true&kind=DISTRICT"));

        for (var district : List.of("district-92", "district-93")) {
            var row = scores.json()
                    .at("/items")
                    .valueStream()
                    .filter(one -> one.at("/unit/id").asString().equals(district))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.at("/encounters").asInt()).isEqualTo(1);
        }
    }

    private static Map<String, Object> unit(String parent) {
        return Map.of("kind", "SQUAD", "nameZh", "考核小分队", "nameEn", "Squad", "parent", parent);
    }

    private static void squad(String id, String parent) {
        ok(as("bootstrap").put("/api/units/" + id, unit(parent)));
        ok(as("bootstrap").put("/api/officers/" + id + ".member", officer("演示", id, "SQUAD_MEMBER")));
    }

    static Map<String, Object> officer(String name, String unit, String function) {
        return Map.of("name", name, "unit", unit, "functions", List.of(function), "from", "2026-01-01");
    }

    static void led(String by, Answer visit, String lead) {
        ok(as(by).post("/api/visits/" + visit.at("/id") + "/lead", Map.of("lead", lead)));
    }

    static Answer visited(String by, String firm, String from, int days) {
        var body = Map.of(
                "firm",
                Map.of("name", firm, "country", "CN"),
                "place",
                "深圳市南山区",
                "stay",
                Map.of("from", from, "days", days),
                "people",
                2,
                "purpose",
                "洽谈华北基地",
                "record",
                Map.of("met", List.of(), "topics", "用地", "result", "有意来考察"));
        return ok(as(by).post("/api/visits", body));
    }

    private static Answer came(String by, String firm) {
        var event = ok(as(by).post("/api/promotions", PromotionApiTest.event("FAIR")));
        var path = "/api/promotions/" + event.at("/id");
        var invited = ok(as(by).post(path + "/invitations", Map.of("names", firm)));
        return ok(as(by).post(path + "/attendance", Map.of("came", List.of(invited.at("/invited/0/id")))));
    }
}
