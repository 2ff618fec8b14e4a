package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.PROJECTS;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L1 What project-service keeps in an officer's name, over HTTP")
class WorkInNameApiTest {

    @AfterEach
    void project_service_is_as_before() {
        PROJECTS.isDown(false);
        PROJECTS.inEverybodysName().clear();
    }

    private static Answer closed(String squad) {
        var officer = new HashMap<>(ReminderApiTest.officer(squad));
        officer.put("until", "2026-09-01");
        return as("security.admin").put("/api/officers/" + squad + ".member", officer);
    }

    @Test
    void keeps_the_account_open_in_words_and_lets_it_close_once_it_is_empty() {
        ReminderApiTest.squad("squad-named");
        PROJECTS.inEverybodysName().putAll(Map.of("project.served-card", 2, "project.team-member", 1));

        var refused = closed("squad-named");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("lead.work-in-name");
        assertThat(refused.at("/detail")).contains("服务保障卡的服务专员 (2)", "项目团队成员 (1)", "squad-named.member");

        PROJECTS.inEverybodysName().clear();
        assertThat(ok(closed("squad-named")).at("/until")).isEqualTo("2026-09-01");
    }

    @Test
    void says_to_try_again_where_project_service_does_not_answer() {
        ReminderApiTest.squad("squad-unknown");
        PROJECTS.isDown(true);

        var refused = closed("squad-unknown");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("/code")).isEqualTo("lead.work-in-name-unknown");
        assertThat(refused.at("/detail")).contains("稍后重试");
        PROJECTS.isDown(false);
        ok(closed("squad-unknown"));
    }

    @Test
    void stands_beside_what_waits_where_the_officer_works() {
        var member = ReminderApiTest.squad("squad-listed");
        ReminderApiTest.planned(member);

        var listed = ok(as("zhangdian.head").get("/api/officers/squad-listed.member/open-work"));
        assertThat(listed.at("/unit/id")).isEqualTo("squad-listed");
        assertThat(listed.at("/last")).isEqualTo("true");
        assertThat(listed.at("/work/lead.record-visit")).isEqualTo("1");
        assertThat(ok(as(member).get("/api/officers/squad-listed.member/open-work"))
                        .at("/last"))
                .isEqualTo("true");
    }

    @Test
    void is_told_to_those_above_and_leaves_no_trace_for_others() {
        ReminderApiTest.planned(ReminderApiTest.squad("squad-unseen"));
        var path = "/api/officers/squad-unseen.member/open-work";
        ReminderApiTest.squad("squad-beside");
        var head = new HashMap<>(ReminderApiTest.officer("squad-beside"));
        head.put("functions", List.of("UNIT_HEAD"));
        ok(as("security.admin").put("/api/officers/squad-beside.head", head));

        for (var above : List.of("zhangdian.head", "bureau.head", "security.admin")) {
            assertThat(ok(as(above).get(path)).at("/work/lead.record-visit")).isEqualTo("1");
        }
        for (var other : List.of("squad-beside.head", "linzi.officer", "auditor")) {
            assertThat(as(other).get(path).status()).as(other).isEqualTo(404);
            assertThat(as(other).get(path).text()).as(other).doesNotContain("lead.record-visit", "last");
        }
    }
}
