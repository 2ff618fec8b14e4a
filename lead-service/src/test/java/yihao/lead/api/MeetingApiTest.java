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

@DisplayName("L10 A meeting over HTTP")
class MeetingApiTest {

    @AfterEach
    void the_day_is_again_the_first() {
        City.SERVICE.clock().moveTo("2026-09-01T01:30:00Z");
    }

    @Test
    void goes_from_the_request_to_the_promise_that_was_kept() {
        var firm = firm() + "有限公司";
        var requested = as("zhangdian.officer").post("/api/meetings", request(firm, "2026-09-04"));
        var path = "/api/meetings/" + requested.at("/id");
        var waiting = ok(as("bureau.officer").get("/api/services/lead/work-items"));
        ok(as("bureau.officer")
                .post(path + "/schedule", Map.of("on", "2026-09-04", "time", "09:30", "place", "市政府一号楼")));
        City.SERVICE.clock().moveTo("2026-09-04T08:00:00Z");
        var promise = Map.of("text", "落实蒸汽管线", "unit", "district-linzi", "dueOn", "2026-09-10");
        ok(as("bureau.officer").post(path + "/minutes", Map.of("minutes", "纪要", "commitments", List.of(promise))));
        var owed = ok(as("linzi.officer").get("/api/services/lead/work-items"));
        City.SERVICE.clock().moveTo("2026-09-10T16:00:00Z");
        var overdue = ok(as("supervision").get("/api/services/lead/work-items"));
        ok(as("linzi.officer").post(path + "/commitments/1/report", Map.of("text", "管线已通")));
        var confirmed = ok(as("supervision").post(path + "/commitments/1/confirmation", Map.of()));

        assertThat(requested.status()).isEqualTo(201);
        assertThat(waiting.text()).contains("lead.schedule-meeting").contains(firm);
        assertThat(owed.text()).contains("lead.carry-out").contains("落实蒸汽管线");
        assertThat(overdue.text()).contains("lead.commitment-overdue").contains("落实蒸汽管线");
        assertThat(confirmed.at("/commitments/0/confirmation/by")).isEqualTo("supervision");
        assertThat(ok(as("supervision").get("/api/meeting-figures?year=2026&quarter=3"))
                        .at("/all/confirmed"))
                .isNotEqualTo("0");
        assertThat(as("zhangdian.officer")
                        .get("/api/meeting-figures?year=2026&quarter=3")
                        .status())
                .isEqualTo(403);
        assertThat(as("supervision")
                        .get("/api/meeting-figures?year=2026&quarter=5")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void of_another_unit_leaves_no_trace_and_names_its_guests_to_few() {
        var firm = firm() + "有限公司";
        var requested = ok(as("zhangdian.officer").post("/api/meetings", request(firm, "2026-09-04")));
        var path = "/api/meetings/" + requested.at("/id");

        assertThat(requested.text()).contains("Herr Beispiel");
        assertThat(as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(ok(as("linzi.officer").get("/api/meetings")).text()).doesNotContain(firm);
        assertThat(ok(as("supervision").get(path)).text()).contains(firm).doesNotContain("Herr Beispiel");
    }

    @Test
    void shows_who_owes_a_promise_this_promise_and_no_more() {
        var firm = firm() + "有限公司";
        var foreign = new HashMap<>(request(firm, "2026-09-04"));
        foreign.put("foreignGuests", true);
        var requested = ok(as("zhangdian.officer").post("/api/meetings", foreign));
        var path = "/api/meetings/" + requested.at("/id");
        ok(as("foreign.affairs").post(path + "/review", Map.of("agreed", true, "remark", "注意礼宾次序")));
        ok(as("bureau.officer").post(path + "/schedule", Map.of("on", "2026-09-04", "time", "09:30", "place", "一号楼")));
        City.SERVICE.clock().moveTo("2026-09-04T08:00:00Z");
        var promises = List.of(
                Map.of("text", "落实蒸汽管线", "unit", "district-linzi", "dueOn", "2026-09-10"),
                Map.of("text", "报价保密", "unit", "district-zhangdian", "dueOn", "2026-09-10"));
        ok(as("bureau.officer").post(path + "/minutes", Map.of("minutes", "会谈纪要全文", "commitments", promises)));

        for (var text : List.of(
                ok(as("linzi.officer").get(path)).text(),
                ok(as("linzi.officer").get("/api/meetings")).text(),
                ok(as("linzi.officer").post(path + "/commitments/1/report", Map.of("text", "管线已通")))
                        .text())) {
            assertThat(text)
                    .contains(firm, "落实蒸汽管线")
                    .doesNotContain("报价保密", "会谈纪要全文", "注意礼宾次序", requested.at("/profile"), requested.at("/asks"));
        }
        assertThat(ok(as("zhangdian.officer").get(path)).text()).contains("报价保密", "会谈纪要全文", "落实蒸汽管线");
        assertThat(as("linzi.officer")
                        .post(path + "/commitments/2/report", Map.of("text", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void asked_for_too_late_says_the_earliest_day_and_with_wrong_fields_which() {
        var late = as("zhangdian.officer").post("/api/meetings", request(firm(), "2026-09-03"));
        var wrong = new HashMap<>(request(firm(), "2026-09-04"));
        wrong.put("guests", List.of());
        var nobody = as("zhangdian.officer").post("/api/meetings", wrong);
        var noTime = as("bureau.officer")
                .post("/api/meetings/x/schedule", Map.of("on", "2026-09-04", "time", "9.30", "place", "x"));

        assertThat(late.at("/code")).isEqualTo("lead.meeting-too-soon");
        assertThat(late.at("/detail")).contains("2026-09-04");
        assertThat(nobody.text()).contains("/guests");
        assertThat(noTime.text()).contains("/time");
    }

    static Map<String, Object> request(String firm, String wishedOn) {
        return Map.of(
                "firm",
                firm,
                "host",
                "分管副市长",
                "guests",
                List.of(Map.of("name", "Herr Beispiel", "position", "总经理")),
                "foreignGuests",
                false,
                "profile",
                "精细化工",
                "progress",
                "已考察两次",
                "asks",
                "用地与能耗",
                "wishedOn",
                wishedOn);
    }
}
