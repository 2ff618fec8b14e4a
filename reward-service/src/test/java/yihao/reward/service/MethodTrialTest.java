package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R4 Methods, entries and corrections over HTTP")
class MethodTrialTest {

    static final String UNITS = """
            "elapsedMonths":10,
            "units":[
              {"unit":"a","figures":{"paid-in":"1005136"},"targets":{"paid-in":"800000"}},
              {"unit":"b","figures":{"paid-in":"176031"},"targets":{"paid-in":"250000"}},
              {"unit":"c","figures":{"paid-in":"5"}}]""";

    @BeforeEach
    void in_october() {
        SERVICE.clock().moveTo("2026-10-08T02:00:00Z");
    }

    @Test
    void a_shipped_method_is_tried_by_its_id() {
        var tried = as(ZHANGDIAN).post("/api/assessment-methods/panzhihua-2006/trials", "{" + UNITS + "}");

        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.at("/method")).isEqualTo("panzhihua-2006@1");
        assertThat(tried.at("/units/0/score")).isEqualTo("42.31");
        assertThat(tried.at("/units/1/score")).isEqualTo("-12.92");
        assertThat(tried.at("/units/1/indicators/0/completion")).isEqualTo("70.41");
        assertThat(tried.at("/units/2/score")).isEqualTo("-");
        assertThat(tried.text()).contains("176031 ÷ 250000 × 100 − 10 ÷ 12 × 100");
    }

    @Test
    void a_written_method_is_tried_as_text_and_what_is_wrong_has_its_line() {
        var text = """
                kind: assessment-method
                id: unseen
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                  unitKinds: [DISTRICT]
                  producers: []
                  scoreScale: 1
                  indicators:
                    - {id: p, name: {zh: 项目, en: Projects}, figure: {kind: entered, entry: p}, score: {kind: size-bands, bands: [{from: 10, points: 1.5}]}, most: 2}
                """;
        var items = Map.of("p", java.util.List.of(Map.of("value", "10"), Map.of("value", "12"), Map.of("value", "9")));
        var units = java.util.List.of(Map.of("unit", "a", "items", items));

        var tried = as(BUREAU).post("/api/assessment-methods/trials", Map.of("text", text, "units", units));
        var wrong = as(BUREAU)
                .post(
                        "/api/assessment-methods/trials",
                        Map.of("text", text.replace("entered", "guessed"), "units", units));

        assertThat(tried.at("/units/0/score")).as(tried.text()).isEqualTo("2.0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/code")).isEqualTo("reward.method-invalid");
        assertThat(wrong.text()).contains("\"line\":11");
        assertThat(as(BUREAU)
                        .post("/api/assessment-methods/none/trials", Map.of("units", units))
                        .at("/code"))
                .isEqualTo("reward.method-unknown");
    }

    @Test
    void a_figure_is_entered_by_one_and_confirmed_by_another() {
        var entry = """
                {"unit":"district-linzi","entry":"leader-visits","period":"2026-Q4","value":"3","marks":[],\
                "words":"区长带队外出三次","document":"临招〔2026〕9号"}""";
        var entered = as(LINZI).post("/api/figure-entries", entry);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        var path = "/api/figure-entries/" + entered.at("/id");

        assertThat(as(ZHANGDIAN).get(path).status()).isEqualTo(404);
        assertThat(as(ZHANGDIAN).get("/api/figure-entries?period=2026-Q4").text())
                .doesNotContain(entered.at("/id"));
        assertThat(as(BUREAU).get("/api/services/reward/work-items").text()).contains(entered.at("/id"));
        assertThat(as(BUREAU).post(path + "/decision", "{\"confirmed\":true}").at("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(as(LINZI).get("/api/figure-entries?unit=district-linzi").text())
                .contains("leader-visits");
        assertThat(as(ZHANGDIAN).post("/api/figure-entries", entry).at("/code")).isEqualTo("reward.entry-unit-unknown");
    }

    @Test
    void a_quarter_is_ranked_corrected_and_taken_away_as_a_workbook() {
        for (var month : java.util.List.of("2026-04", "2026-05", "2026-06")) {
            City.closed("project", month);
        }
        as(BUREAU).put("/api/periods/2026-Q2/targets", """
                {"items":[{"unit":"district-linzi","indicator":"paid-in","value":"100"}]}""");
        as(BUREAU_2).post("/api/periods/2026-Q2/targets/decision", "{\"confirmed\":true}");
        as(BUREAU).post("/api/periods/2026-Q2/freeze", "{}");
        var ranking = as(BUREAU).post("/api/rankings", "{\"period\":\"2026-Q2\",\"methodId\":\"district-monthly\"}");
        assertThat(ranking.status()).as(ranking.text()).isEqualTo(201);

        var proposed = as(BUREAU).post("/api/ranking-corrections", """
                {"rankingId":"%s","of":"FIGURE","unit":"district-linzi","subject":"paid-in","after":"80","why":"漏报","document":"招商〔2026〕3号"}""".formatted(ranking.at("/id")));
        var decided = as(BUREAU_2)
                .post("/api/ranking-corrections/" + proposed.at("/id") + "/decision", "{\"approved\":true}");

        assertThat(decided.at("/status")).as(decided.text()).isEqualTo("APPROVED");
        var corrected = as(ZHANGDIAN).get("/api/rankings/" + decided.at("/correctedRanking"));
        assertThat(corrected.at("/units/0/score")).isEqualTo("80.00");
        assertThat(corrected.at("/corrects")).isEqualTo(ranking.at("/id"));
        assertThat(as(ZHANGDIAN)
                        .get("/api/rankings?period=2026-Q2")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(2);
        assertThat(as(ZHANGDIAN).get("/api/ranking-trends/district-monthly").text())
                .contains("2026-Q2");
        assertThat(as(ZHANGDIAN)
                        .get("/api/rankings/" + ranking.at("/id") + "/recomputation")
                        .at("/same"))
                .isEqualTo("true");
        assertThat(as(ZHANGDIAN)
                        .get("/api/rankings/" + ranking.at("/id") + "/workbook")
                        .status())
                .isEqualTo(200);
        assertThat(as(ZHANGDIAN)
                        .get("/api/ranking-corrections?rankingId=" + ranking.at("/id"))
                        .text())
                .contains("漏报");
    }
}
