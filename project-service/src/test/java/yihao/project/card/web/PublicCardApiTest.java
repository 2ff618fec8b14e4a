package yihao.project.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;

@DisplayName("SC-08 The enterprise's page over HTTP")
class PublicCardApiTest {

    final CardApiTest cards = new CardApiTest();

    String token(String card) {
        var sent = cards.officer.post(card + "/links", "{}");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.at("/path")).isEqualTo("/api/public/service-cards/" + sent.at("/token"));
        return sent.at("/path");
    }

    @Test
    void opens_to_the_enterprise_without_an_account_until_the_link_is_revoked() {
        var card = cards.issued();
        var path = token(card);
        var anyone = SERVICE.anonymous();
        cards.post(card + "/procedures/FILING/start", Map.of());
        cards.post(card + "/procedures/FILING/pause", Map.of("reason", "补正一处"));
        cards.post(card + "/procedures/FILING/resumption", Map.of());
        cards.post(card + "/procedures/FILING/completion", Map.of("result", "已备案"));

        var view = anyone.get(path);
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.at("/procedures/0/status")).isEqualTo("DONE");
        assertThat(view.text())
                .doesNotContain("zhangdian.officer", cards.projectId, "\"told\"", "\"source\"", "\"steps\"", "补正一处");
        assertThat(anyone.send("POST", path + "/ratings", Map.of("procedure", "FILING", "score", 5))
                        .at("/procedures/0/satisfaction"))
                .isEqualTo("5");
        assertThat(anyone.send("POST", path + "/ratings", Map.of("procedure", "FILING", "score", 1))
                        .at("/code"))
                .isEqualTo("project.card-already-rated");
        anyone.send("POST", path + "/complaints", Map.of("procedure", "FILING", "text", "太慢"));
        anyone.send("POST", path + "/complaints", Map.of("procedure", "FILING", "text", "太慢"));
        var complaints = cards.officer.get(card);
        assertThat(complaints.json().at("/complaints")).hasSize(1);
        var complaint = complaints.at("/complaints/0/id");
        var answer = card + "/complaints/" + complaint + "/answer";
        var work = "/api/services/project/work-items";
        assertThat(cards.officer.get(work).text()).doesNotContain("card-complaint:" + complaint);
        assertThat(cards.head.get(work).text()).contains("card-complaint:" + complaint);
        assertThat(cards.post(answer, Map.of("answer", "已整改")).at("/code"))
                .isEqualTo("project.card-complaint-of-yours");
        assertThat(cards.head.send("POST", answer, Map.of("answer", "已整改")).status())
                .isEqualTo(200);
        assertThat(anyone.get(path).at("/complaints/0/reply")).isEqualTo("已整改");

        assertThat(anyone.get(path + "x").status()).isEqualTo(404);
        assertThat(anyone.get(path + "x").at("/code")).isEqualTo("project.card-link-unknown");
        assertThat(cards.officer.post(card + "/link-revocation", "{}").status()).isEqualTo(200);
        assertThat(anyone.get(path).at("/code")).isEqualTo("project.card-link-unknown");
    }

    @Test
    void takes_a_complaint_after_the_end_and_it_is_answered() {
        var card = cards.issued();
        var path = token(card);
        cards.post(card + "/procedures/FILING/start", Map.of("on", "2026-09-14"));
        var id = card.substring(card.lastIndexOf('/') + 1);
        as(People.BUREAU_OFFICER)
                .send("POST", "/api/projects/" + cards.projectId + "/termination", Map.of("reason", "投资方放弃"));

        SERVICE.anonymous().send("POST", path + "/complaints", Map.of("text", "未退保证金"));

        var work = cards.head.get("/api/services/project/work-items").text();
        var view = cards.head.get(card);
        assertThat(work)
                .contains("card-complaint:" + view.at("/complaints/0/id"))
                .doesNotContain("card-" + id);
        assertThat(view.at("/complaints/0/actions/0")).isEqualTo("answer");
        var answer = card + "/complaints/" + view.at("/complaints/0/id") + "/answer";
        assertThat(cards.head.send("POST", answer, Map.of("answer", "已退")).status())
                .isEqualTo(200);
    }
}
