package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.SERVICE;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 Work that an appointment leaves, over HTTP")
class LeftWorkApiTest {

    @AfterEach
    void the_day_is_again_the_first() {
        SERVICE.clock().moveTo("2026-09-01T01:30:00Z");
    }

    @Test
    void waits_once_in_the_list_of_the_nearest_head_until_it_is_handed_over() {
        var member = until("squad-lapsed");
        ReminderApiTest.planned(member);
        ReminderApiTest.planned(member);
        round("2026-09-03T01:00:00Z");
        var told = ReminderApiTest.all(member);
        assertThat(told).contains("lead.hand-over", "\"number\":\"2\"", "/network/units/squad-lapsed");
        assertThat(work("zhangdian.head")).doesNotContain("squad-lapsed:lead.hand-over");
        SERVICE.clock().moveTo("2026-09-04T15:59:59Z");
        assertThat(work("zhangdian.head")).doesNotContain("squad-lapsed:lead.hand-over");

        SERVICE.clock().moveTo("2026-09-04T16:00:00Z");
        round("2026-09-07T01:00:00Z");

        assertThat(work("zhangdian.head"))
                .containsOnlyOnce("squad-lapsed:lead.hand-over")
                .contains("2 演示");
        assertThat(ReminderApiTest.all("zhangdian.head")).contains("/network/units/squad-lapsed");
        for (var other : List.of("bureau.head", "zhangdian.officer", "linzi.officer", "bureau.officer")) {
            assertThat(work(other)).as(other).doesNotContain("squad-lapsed:lead.hand-over");
        }

        var taken = Map.of("by", "district-zhangdian", "reason", "小分队撤回");
        ok(as("security.admin").post("/api/units/squad-lapsed/takeover", taken));
        assertThat(work("zhangdian.head")).doesNotContain("squad-lapsed:lead.hand-over");
    }

    @Test
    void is_quiet_once_the_appointment_is_renewed_or_the_work_is_done() {
        var renewed = until("squad-renewed");
        ReminderApiTest.planned(renewed);
        var visit = ReminderApiTest.planned(until("squad-done"));
        SERVICE.clock().moveTo("2026-09-07T01:00:00Z");
        assertThat(work("zhangdian.head")).contains("squad-renewed:lead.hand-over", "squad-done:lead.hand-over");

        ok(appointed("squad-renewed", "2026-12-31"));
        ok(as("zhangdian.head").post("/api/visits/" + visit + "/cancellation", Map.of("reason", "不再走访")));

        assertThat(work("zhangdian.head")).doesNotContain("squad-renewed:lead.hand-over", "squad-done:lead.hand-over");
    }

    private static void round(String at) {
        var now = SERVICE.clock().instant();
        SERVICE.clock().moveTo(at);
        ReminderApiTest.round(at);
        SERVICE.clock().moveTo(now.toString());
    }

    private static String work(String subject) {
        return ok(as(subject).get("/api/services/lead/work-items")).text();
    }

    /// A squad whose member is appointed until Friday.
    private static String until(String squad) {
        var member = ReminderApiTest.squad(squad);
        ok(appointed(squad, "2026-09-04"));
        return member;
    }

    private static Answer appointed(String squad, String until) {
        var officer = new HashMap<>(ReminderApiTest.officer(squad));
        officer.put("until", until);
        return as("security.admin").put("/api/officers/" + squad + ".member", officer);
    }
}
