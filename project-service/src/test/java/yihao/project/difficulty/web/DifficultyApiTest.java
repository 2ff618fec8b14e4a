package yihao.project.difficulty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("P7 Difficulties over HTTP")
class DifficultyApiTest {

    private static final String WORK = "/api/services/project/work-items";

    private final String projectId = project();
    private final String ofProject = "/api/projects/" + projectId + "/difficulties";
    private final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    private final Http linzi = as(People.LINZI_OFFICER);

    private String raised() {
        var raised = zhangdian.post(ofProject, Map.of("kind", "LAND", "text", "用地指标未落实", "asked", "district-linzi"));
        assertThat(raised.status()).isEqualTo(201);
        return raised.header("Location");
    }

    @Test
    void go_from_who_raises_one_over_the_unit_that_is_asked_back_to_who_settles_it() {
        var one = raised();
        var id = one.substring(one.lastIndexOf('/') + 1);
        assertThat(linzi.get(WORK).text()).contains("project.answer-difficulty", id, "2026-09-22");
        assertThat(zhangdian.get(WORK).text()).doesNotContain(id);

        assertThat(linzi.post(one + "/answer", Map.of("text", "指标已调剂")).at("/status"))
                .isEqualTo("ANSWERED");
        assertThat(linzi.get(WORK).text()).doesNotContain(id);
        assertThat(zhangdian.get(WORK).text()).contains("project.settle-difficulty", id);

        var settled = zhangdian.post(one + "/settlement", Map.of());
        assertThat(settled.at("/status")).isEqualTo("SETTLED");
        assertThat(settled.at("/ended/by")).isEqualTo("zhangdian.officer");
        assertThat(zhangdian.get(WORK).text()).doesNotContain(id);
    }

    @Test
    void leave_no_trace_for_a_unit_that_is_not_concerned() {
        var raised = zhangdian.post(ofProject, Map.of("kind", "LAND", "text", "用地指标未落实"));
        var one = raised.header("Location");

        assertThat(linzi.get(one).status()).isEqualTo(404);
        assertThat(linzi.post(one + "/answer", Map.of("text", "已办")).at("/code"))
                .isEqualTo("project.difficulty-not-found");
        assertThat(linzi.get("/api/difficulties?limit=200").text()).doesNotContain(raised.at("/id"));
        assertThat(linzi.get(ofProject).status()).isEqualTo(404);
        assertThat(zhangdian.get("/api/difficulties?limit=200").text()).contains(raised.at("/id"));
        assertThat(as(People.BUREAU_OFFICER).get(one).status()).isEqualTo(200);
    }

    @Test
    void are_listed_by_status_kind_and_unit_and_of_their_project() {
        var one = raised();
        var id = one.substring(one.lastIndexOf('/') + 1);

        assertThat(zhangdian
                        .get("/api/difficulties?status=OPEN&kind=LAND&unit=district-zhangdian&limit=200")
                        .text())
                .contains(id);
        assertThat(zhangdian.get("/api/difficulties?status=SETTLED&limit=200").text())
                .doesNotContain(id);
        assertThat(zhangdian.get("/api/difficulties?kind=FUNDS&limit=200").text())
                .doesNotContain(id);
        var page = zhangdian.get(ofProject);
        assertThat(page.at("/items/0/kindLabel/zh")).isEqualTo("用地");
        assertThat(page.at("/items/0/steps/0/levelLabel/en")).isEqualTo("Responsible unit");
        assertThat(page.at("/actions/0")).isEqualTo("raise");
        assertThat(as(People.AUDITOR).get(ofProject).json().at("/actions")).isEmpty();
        assertThat(zhangdian.get("/api/difficulty-rules").at("/levels/1/within"))
                .isEqualTo("P1M");
    }

    @Test
    void are_decided_on_in_the_version_that_was_seen_and_bad_input_is_named() {
        var one = raised();

        var stale = linzi.post(one + "/answer", Map.of("text", "已办"), "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(linzi.post(one + "/answer", Map.of("text", " ")).at("/violations/0/pointer"))
                .isEqualTo("/text");
        assertThat(zhangdian
                        .post(ofProject, Map.of("kind", "WEATHER", "text", "雨"))
                        .at("/code"))
                .isEqualTo("project.difficulty-kind-unknown");
    }
}
