package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L12 Changes over HTTP")
class ChangeApiTest {

    @Test
    void reach_the_client_that_asks_on_from_where_it_was() {
        var cursor = head("liaison-munich");
        var id = reported("liaison-munich", lead(firm() + "有限公司"));
        City.SERVICE.sent("lead.lead");

        var changes = await().until(
                        () -> since("liaison-munich", cursor),
                        answer -> answer.text().contains(id));
        var again = since("liaison-munich", cursor);
        var nothing = since("liaison-munich", changes.at("/next"));

        assertThat(changes.at("/items/0/id")).isEqualTo(id);
        assertThat(again.text()).contains(id);
        assertThat(nothing.text()).doesNotContain(id);
    }

    @Test
    void of_another_unit_s_own_lead_leave_no_trace() {
        var cursor = head("linzi.officer");
        var name = firm() + "有限公司";
        var investor = Map.<String, Object>of(
                "names", java.util.List.of(Map.of("text", name, "language", "zh")), "country", "CN");
        var own = reported("zhangdian.officer", lead(investor, "OWN"));
        City.SERVICE.sent("lead.lead");
        await().until(() -> since("zhangdian.officer", cursor).text().contains(own));

        assertThat(since("linzi.officer", cursor).text()).doesNotContain(own);
    }

    @Test
    void behind_a_cursor_that_is_none_are_malformed() {
        var answer = as("liaison-munich").get("/api/leads/changes?since=yesterday");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/violations/0/pointer")).isEqualTo("since");
        assertThat(as("liaison-munich")
                        .get("/api/leads/changes?since=999999999")
                        .at("/code"))
                .isEqualTo("lead.cursor-unknown");
    }

    /// Where the journal ends once all is told.
    private static String head(String subject) {
        City.SERVICE.sent("lead.lead");
        var cursor = "0";
        Answer page;
        do {
            page = since(subject, cursor);
            cursor = page.at("/next");
        } while (page.at("/more").equals("true"));
        return cursor;
    }

    private static Answer since(String subject, String cursor) {
        return ok(as(subject).get("/api/leads/changes?limit=200&since=" + cursor));
    }
}
