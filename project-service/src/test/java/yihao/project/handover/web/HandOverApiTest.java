package yihao.project.handover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;

@DisplayName("HO-03 Hand-over over HTTP")
class HandOverApiTest {

    private static final String WORK = "/api/officer-work?officer=";

    private final Http head = as(People.ZHANGDIAN_HEAD);
    private final Http bureau = as(People.BUREAU_HEAD);
    private final String projectId = project();

    private void lead(String officer) {
        var member = Map.of("officer", officer, "role", "LEAD", "from", "2026-09-15", "reason", "分工");
        assertThat(bureau.post("/api/projects/" + projectId + "/team/members", member)
                        .status())
                .isEqualTo(200);
    }

    private String served(String officer) {
        as(People.ZHANGDIAN_OFFICER).send("PATCH", "/api/projects/" + projectId, Map.of("fields", Map.of("jobs", 300)));
        var card = head.post(
                "/api/projects/" + projectId + "/service-card",
                Map.of("officer", officer, "procedures", List.of("FILING")));
        assertThat(card.status()).as(card.text()).isEqualTo(201);
        return card.at("/id");
    }

    private Answer given(Http by, String officer, String to, Object items) {
        return by.post(
                "/api/officer-work/hand-over", Map.of("officer", officer, "to", to, "items", items, "reason", "离岗"));
    }

    @Test
    void tells_lead_service_what_is_left_and_lets_it_be_given_item_by_item() {
        lead("zhangdian.officer");
        var card = served("zhangdian.officer");
        var listed = head.get(WORK + "zhangdian.officer").text();
        assertThat(listed).contains(card, projectId, "project.served-card", "project.team-member");
        assertThat(left("zhangdian.officer").at("/counts/project.served-card")).isNotEmpty();

        var items = List.of(
                Map.of("kind", "project.served-card", "id", card),
                Map.of("kind", "project.team-member", "id", projectId));
        var refused = given(head, "zhangdian.officer", "bureau.officer", items);
        assertThat(refused.at("/items/0/problem/code")).isEqualTo("project.card-officer-unknown");
        assertThat(refused.json().at("/items/1/problem").isNull()).isTrue();
        var given = given(head, "zhangdian.officer", "zhangdian.head", items.subList(0, 1));
        assertThat(given.json().at("/items/0/problem").isNull()).isTrue();
        assertThat(given(head, "zhangdian.officer", "zhangdian.head", items.subList(0, 1))
                        .json()
                        .at("/items/0/problem")
                        .isNull())
                .isTrue();

        assertThat(head.get("/api/service-cards/" + card).at("/officer")).isEqualTo("zhangdian.head");
        assertThat(head.get(WORK + "zhangdian.officer").text()).doesNotContain(card, projectId);
    }

    @Test
    void gives_all_at_once_and_leaves_nothing() {
        lead("bureau.officer2");
        var body = Map.of("officer", "bureau.officer2", "to", "zhangdian.head", "reason", "离岗");

        var given = bureau.post("/api/officer-work/hand-over", body);

        assertThat(given.at("/left")).isEqualTo("0");
        assertThat(given.text()).contains(projectId);
        assertThat(left("bureau.officer2").json().at("/counts")).isEmpty();
        assertThat(bureau.post("/api/officer-work/hand-over", body).json().at("/items"))
                .isEmpty();
    }

    @Test
    void leaves_no_trace_for_who_does_not_see_it_and_lets_nobody_give_what_is_not_its_to_give() {
        lead("zhangdian.officer");
        var linzi = as(People.LINZI_OFFICER);
        var items = List.of(Map.of("kind", "project.team-member", "id", projectId));

        var seen = linzi.get(WORK + "zhangdian.officer");
        assertThat(seen.json().at("/items")).isEmpty();
        assertThat(seen.json().at("/counts")).isEmpty();
        assertThat(given(linzi, "zhangdian.officer", "linzi.officer", items).at("/items/0/problem/code"))
                .isEqualTo("project.not-found");
        assertThat(given(as(People.ZHANGDIAN_OFFICER), "zhangdian.officer", "zhangdian.head", items)
                        .at("/items/0/problem/code"))
                .isEqualTo("project.not-yours");
        assertThat(given(head, "zhangdian.officer", "nobody", items).at("/code"))
                .isEqualTo("project.hand-over-off-duty");
        assertThat(head.get("/internal/officer-work?officer=zhangdian.officer").status())
                .isEqualTo(403);
    }

    @Test
    void tells_who_keeps_the_accounts_how_much_there_is_and_no_titles() {
        lead("zhangdian.head");

        var kept = SERVICE.as("security.admin").get(WORK + "zhangdian.head");
        assertThat(kept.json().at("/counts/project.team-member").asInt()).isPositive();
        assertThat(kept.json().at("/items")).isEmpty();
        assertThat(as(People.LINZI_OFFICER).get(WORK + "zhangdian.head").json().at("/counts"))
                .isEmpty();
    }

    @Test
    void does_not_count_the_card_of_a_project_that_has_ended() {
        var before = cards();
        served("zhangdian.officer");
        assertThat(cards()).isEqualTo(before + 1);

        assertThat(bureau.post("/api/projects/" + projectId + "/termination", Map.of("reason", "投资方退出"))
                        .status())
                .isEqualTo(200);

        assertThat(cards()).isEqualTo(before);
    }

    private static int cards() {
        return left("zhangdian.officer")
                .json()
                .at("/counts/project.served-card")
                .asInt(0);
    }

    private static Answer left(String officer) {
        return SERVICE.asService("lead").get("/internal/officer-work?officer=" + officer);
    }
}
