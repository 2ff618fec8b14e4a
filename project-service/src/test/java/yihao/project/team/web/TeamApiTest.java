package yihao.project.team.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

@DisplayName("P1 Teams over HTTP")
class TeamApiTest {

    private final String projectId = project();
    private final String team = "/api/projects/" + projectId + "/team";
    private final Http head = as(People.ZHANGDIAN_HEAD);

    private Answer added(String officer, String role) {
        return head.post(
                team + "/members", Map.of("officer", officer, "role", role, "from", "2026-09-15", "reason", "分工"));
    }

    @Test
    void show_who_works_on_a_project_and_who_is_lacking() {
        var empty = head.get(team);
        assertThat(empty.at("/roles/0/lacking")).isEqualTo("1");
        assertThat(empty.json().at("/members")).isEmpty();

        var one = added("zhangdian.officer", "LEAD");
        assertThat(one.status()).as(one.text()).isEqualTo(200);
        assertThat(one.at("/roles/0/lacking")).isEqualTo("0");
        assertThat(one.at("/members/0/roleLabel/zh")).isEqualTo("牵头人");
        assertThat(one.at("/members/0/state")).isEqualTo("NOW");
        assertThat(one.at("/members/0/onDuty")).isEqualTo("true");
        var id = one.at("/members/0/id");
        var next = Map.of("officer", "bureau.officer", "from", "2026-09-20", "reason", "轮岗");
        var succeeded = head.post(team + "/members/" + id + "/successor", next);
        assertThat(succeeded.at("/members/0/until")).isEqualTo("2026-09-19");
        assertThat(succeeded.at("/members/1/state")).isEqualTo("COMING");
        var stale = head.post(team + "/members/" + id + "/last-day", Map.of("reason", "x"), "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(as(People.AUDITOR).get(team).json().at("/actions")).isEmpty();

        var trail = head.get("/api/project-teams/" + projectId + "/trail");
        assertThat(trail.text()).contains("MEMBER_ADDED", "SUCCEEDED", "轮岗").doesNotContain("bureau.officer");
    }

    @Test
    void exist_for_who_sees_the_project() {
        added("zhangdian.officer", "LEAD");

        assertThat(as(People.LINZI_OFFICER).get(team).status()).isEqualTo(404);
        assertThat(as(People.LINZI_OFFICER)
                        .get("/api/project-teams/" + projectId + "/trail")
                        .status())
                .isEqualTo(404);
        assertThat(added("linzi.officer", "MEMBER").at("/code")).isEqualTo("project.team-officer-unfit");
        assertThat(added(" ", "MEMBER").at("/violations/0/pointer")).isEqualTo("/officer");
    }

    @Test
    void have_one_lead_officer_when_many_are_named_at_once() throws InterruptedException, ExecutionException {
        var officers = List.of("zhangdian.officer", "zhangdian.head", "bureau.officer", "bureau.head");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 32)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> added(officers.get(i % 4), "LEAD").status())
                    .toList();
            var answers = new java.util.ArrayList<Integer>();
            for (var answer : pool.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
            assertThat(answers).allMatch(status -> status == 200 || status == 409);
        }
        var leading = StreamSupport.stream(head.get(team).json().at("/members").spliterator(), false)
                .filter(one -> one.at("/role").asString().equals("LEAD"));
        assertThat(leading).hasSize(1);
    }
}
