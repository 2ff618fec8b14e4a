package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L9 A stationed team over HTTP")
class StationApiTest {

    @Test
    void is_entered_its_visits_are_counted_and_it_is_ended() {
        ok(as("liaison-munich").post("/api/visits", visit("2026-08-20")));
        ok(as("liaison-munich").post("/api/visits", visit("2026-09-01")));
        var stationed = as("liaison-munich").post("/api/stations", station("DE", "München", "示例甲"));
        var path = "/api/stations/" + stationed.at("/id");

        var ended = ok(as("liaison-munich").post(path + "/ending", Map.of("on", "2026-09-01", "reason", "任务完成")));

        assertThat(stationed.status()).isEqualTo(201);
        assertThat(stationed.at("/place/name")).isEqualTo("München");
        assertThat(stationed.at("/staff/0/name")).isEqualTo("示例甲");
        assertThat(stationed.at("/running")).isEqualTo("true");
        assertThat(stationed.at("/figures/encounters")).isEqualTo("1");
        assertThat(ended.at("/until")).isEqualTo("2026-09-01");
        assertThat(ended.at("/ending/reason")).isEqualTo("任务完成");
        assertThat(ended.json().at("/actions")).isEmpty();
    }

    @Test
    void that_only_leaves_later_has_no_visit_yet() {
        var later = new HashMap<>(station("示例庚"));
        later.put("from", "2026-11-01");

        var stationed = as("zhangdian.officer").post("/api/stations", later);

        assertThat(stationed.status()).isEqualTo(201);
        assertThat(stationed.json().at("/figures/encounters").isNull()).isTrue();
    }

    @Test
    void says_where_else_one_of_its_people_is_on_the_same_days() {
        var here = ok(as("zhangdian.officer").post("/api/stations", station("示例乙")));
        var there = ok(as("zhangdian.officer").post("/api/stations", station("CN", "上海", "示例乙")));
        var namesake = ok(as("linzi.officer").post("/api/stations", station("CN", "上海", "示例乙")));

        assertThat(there.at("/overlapping/0/number")).isEqualTo(here.at("/number"));
        assertThat(there.at("/overlapping/0/people/0")).isEqualTo("示例乙");
        var seenFromAbove = ok(as("bureau.officer").get("/api/stations/" + namesake.at("/id")));
        assertThat(seenFromAbove.json().at("/overlapping")).isEmpty();
    }

    @Test
    void is_found_by_unit_place_and_whether_it_is_there_today_page_by_page() {
        var first = ok(as("zhangdian.officer").post("/api/stations", station("CN", "喀什市", "示例丙")));
        var second = ok(as("zhangdian.officer").post("/api/stations", station("CN", "喀什市", "示例丁")));
        var over = new HashMap<>(station("CN", "喀什市", "示例戊"));
        over.put("from", "2026-08-01");
        over.put("until", "2026-08-31");
        ok(as("zhangdian.officer").post("/api/stations", over));
        var search = "/api/stations?unit=district-zhangdian&place=%E5%96%80%E4%BB%80&running=true";

        var page = ok(as("bureau.officer").get(search + "&limit=1"));
        var next = ok(as("bureau.officer").get(search + "&limit=1&after=" + page.at("/next")));

        assertThat(page.at("/total/count")).isEqualTo("2");
        assertThat(page.at("/items/0/number")).isEqualTo(second.at("/number"));
        assertThat(next.at("/items/0/number")).isEqualTo(first.at("/number"));
        assertThat(ok(as("bureau.officer").get(search.replace("&running=true", "")))
                        .at("/total/count"))
                .isEqualTo("3");
    }

    @Test
    void of_another_unit_leaves_no_trace_in_lists_counts_searches_and_errors() {
        var stationed = ok(as("zhangdian.officer").post("/api/stations", station("示例己")));
        var path = "/api/stations/" + stationed.at("/id");
        var search = "/api/stations?place=" + stationed.at("/number");

        assertThat(ok(as("zhangdian.officer").get(search)).at("/total/count")).isEqualTo("1");
        assertThat(ok(as("linzi.officer").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(ok(as("supervision").get(search)).at("/total/count")).isEqualTo("0");
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(as("linzi.officer").put(path + "/plan", station("示例己")).status())
                .isEqualTo(404);
    }

    static Map<String, Object> station(String person) {
        return station("CN", "深圳市南山区", person);
    }

    private static Map<String, Object> station(String country, String place, String person) {
        return Map.of(
                "country",
                country,
                "place",
                place,
                "staff",
                List.of(Map.of("name", person, "position", "科长", "phone", "0533-0000001")),
                "from",
                "2026-09-01",
                "until",
                "2026-12-31",
                "task",
                "驻点招商");
    }

    private static Map<String, Object> visit(String from) {
        return Map.of(
                "firm",
                Map.of("name", firm(), "country", "DE"),
                "place",
                "München",
                "stay",
                Map.of("from", from, "days", 0.5),
                "people",
                1,
                "purpose",
                "洽谈",
                "record",
                Map.of("topics", "用地", "result", "有意来考察"));
    }
}
