package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L5 A lead's score over HTTP")
class ScoreApiTest {

    @Test
    void is_computed_of_the_lead_the_judgement_and_the_register() {
        var name = firm();
        ok(as("zhangdian.officer")
                .post(
                        "/api/enterprises",
                        Map.of(
                                "names",
                                List.of(Map.of("text", name, "language", "zh")),
                                "country",
                                "CN",
                                "traits",
                                List.of("LISTED"))));
        var body = new HashMap<>(City.lead(name));
        body.put("industry", "2614");
        var lead = reported("zhangdian.officer", body);
        var before = score("zhangdian.officer", lead);
        City.judged(lead);

        var after = score("zhangdian.officer", lead);

        assertThat(before.at("/knownWeight")).isEqualTo("75");
        assertThat(after.at("/knownWeight")).isEqualTo("100");
        assertThat(after.at("/rule")).isEqualTo("lead-score@1");
        assertThat(after.at("/score")).isEqualTo("81");
        assertThat(after.at("/grade")).isEqualTo("A");
        assertThat(after.text()).contains("LISTED", "80000000.00");
    }

    @Test
    void is_that_of_the_firm_whose_entry_the_investor_is_merged_into() {
        var lead = reported("zhangdian.officer", City.lead(firm()));
        var entry = ok(as("zhangdian.officer").get("/api/leads/" + lead)).at("/investor/enterpriseId");
        var listed = registered(firm(), "LISTED");
        assertThat(score("zhangdian.officer", lead).text()).doesNotContain("LISTED");

        ok(as("bureau.head").post("/api/enterprises/" + entry + "/merge", Map.of("into", listed, "reason", "同一家")));
        assertThat(score("zhangdian.officer", lead).text()).contains("LISTED");

        ok(as("bureau.head").post("/api/enterprises/" + entry + "/merge-undo", Map.of("reason", "并错了")));
        assertThat(score("zhangdian.officer", lead).text()).doesNotContain("LISTED");
    }

    private static String registered(String name, String trait) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        return ok(as("linzi.officer")
                        .post("/api/enterprises", Map.of("names", names, "country", "CN", "traits", List.of(trait))))
                .at("/id");
    }

    @Test
    void leaves_an_amount_out_for_whose_currency_no_rate_is_known() {
        var body = new HashMap<>(City.lead(firm()));
        body.put("amount", Map.of("amount", "80000000", "currency", "CHF"));

        var score = score("zhangdian.officer", reported("zhangdian.officer", body));

        assertThat(score.at("/lines/0/factor")).isEqualTo("amount");
        assertThat(score.json().path("lines").get(0).path("gained").isNumber()).isFalse();
        assertThat(score.json().path("lines").get(0).path("findings").isEmpty()).isTrue();
    }

    @Test
    void is_not_there_for_whoever_sees_the_lead_masked_or_not_at_all() {
        var investor = Map.of("names", List.of(Map.of("text", firm(), "language", "zh")), "country", "CN");
        var secret = reported("zhangdian.officer", City.lead(investor, "CONFIDENTIAL"));

        assertThat(as("supervision").get("/api/leads/" + secret).at("/masked")).isEqualTo("true");
        assertThat(as("supervision").get("/api/leads/" + secret + "/score").status())
                .isEqualTo(404);
        assertThat(as("linzi.officer").get("/api/leads/" + secret + "/score").status())
                .isEqualTo(404);
        assertThat(as("supervision").get("/api/leads/" + secret).text()).doesNotContain("score", "grade");
        ok(as("zhangdian.officer").get("/api/leads/" + secret + "/score"));
    }

    private static Answer score(String by, String lead) {
        return ok(as(by).get("/api/leads/" + lead + "/score"));
    }
}
