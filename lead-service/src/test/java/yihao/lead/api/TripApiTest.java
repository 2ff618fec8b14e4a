package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L9 A trip over HTTP")
class TripApiTest {

    @Test
    void is_planned_visits_are_made_on_it_and_it_is_reported_on() {
        var firm = firm() + "有限公司";
        var planned = as("zhangdian.officer").post("/api/trips", trip("2026-08-31", "2026-09-01", firm));
        var path = "/api/trips/" + planned.at("/id");
        var items = ok(as("zhangdian.officer").get("/api/services/lead/work-items"));
        var lead = reported("zhangdian.officer", lead(firm));
        var visit = ok(as("zhangdian.officer").post("/api/visits", visit(firm, planned.at("/number"))));
        ok(as("zhangdian.officer").post("/api/visits/" + visit.at("/id") + "/lead", Map.of("lead", lead)));

        var reported = ok(as("zhangdian.officer").post(path + "/report", Map.of("text", "两家有意来考察")));

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.at("/due")).isEqualTo("2026-09-08");
        assertThat(planned.at("/leader")).isEqualTo("示例领导");
        assertThat(items.text()).contains("lead.report-trip").contains(planned.at("/number"));
        assertThat(visit.at("/trip/tripNumber")).isEqualTo(planned.at("/number"));
        assertThat(reported.at("/status")).isEqualTo("REPORTED");
        assertThat(reported.at("/figures/visits")).isEqualTo("1");
        assertThat(reported.at("/figures/firms")).isEqualTo("2");
        assertThat(reported.at("/figures/firmsReached")).isEqualTo("1");
        assertThat(reported.at("/firms/0/reached")).isEqualTo("true");
        assertThat(reported.at("/figures/brought/leads")).isEqualTo("1");
        var onTrip = ok(as("zhangdian.officer").get("/api/visits?trip=" + planned.at("/id")));
        assertThat(onTrip.at("/total/count")).isEqualTo("1");
        assertThat(ok(as("zhangdian.officer").get("/api/services/lead/work-items"))
                        .text())
                .doesNotContain(planned.at("/number") + " ");
    }

    @Test
    void of_another_unit_leaves_no_trace_in_lists_counts_searches_and_errors() {
        var planned = ok(as("zhangdian.officer").post("/api/trips", trip("2026-09-10", "2026-09-12", firm())));
        var path = "/api/trips/" + planned.at("/id");
        var search = "/api/trips?q=" + planned.at("/number");

        assertThat(ok(as("zhangdian.officer").get(search)).at("/total/count")).isEqualTo("1");
        assertThat(ok(as("linzi.officer").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(ok(as("supervision").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post(path + "/cancellation", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(as("linzi.officer")
                        .post("/api/visits", visit(firm(), planned.at("/number")))
                        .at("/code"))
                .isEqualTo("lead.trip-unknown");
    }

    @Test
    void names_its_people_to_those_who_keep_it_only() {
        var body = new HashMap<>(trip("2026-09-10", "2026-09-12", firm()));
        body.put("partners", List.of("district-linzi"));
        var path = "/api/trips/"
                + ok(as("zhangdian.officer").post("/api/trips", body)).at("/id");

        assertThat(ok(as("bureau.officer").get(path)).text()).contains("示例同行");
        var partner = ok(as("linzi.officer").get(path));
        assertThat(partner.text()).doesNotContain("示例同行").doesNotContain("示例领导");
        assertThat(partner.at("/memberCount")).isEqualTo("1");
        assertThat(partner.json().at("/actions")).isEmpty();
    }

    static Map<String, Object> trip(String from, String until, String firm) {
        return Map.of(
                "office",
                "区长",
                "leader",
                "示例领导",
                "members",
                List.of(Map.of("name", "示例同行", "position", "科长")),
                "destination",
                "深圳、东莞",
                "from",
                from,
                "until",
                until,
                "purpose",
                "拜访精细化工企业",
                "firms",
                List.of(Map.of("name", firm), Map.of("name", firm() + "股份有限公司")));
    }

    private static Map<String, Object> visit(String firm, String trip) {
        return Map.of(
                "firm",
                Map.of("name", firm, "country", "CN"),
                "place",
                "深圳市南山区",
                "stay",
                Map.of("from", "2026-09-01", "days", 0.5),
                "people",
                2,
                "purpose",
                "洽谈",
                "trip",
                trip,
                "record",
                Map.of("topics", "用地", "result", "有意来考察"));
    }
}
