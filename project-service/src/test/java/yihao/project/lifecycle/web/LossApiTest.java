package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("PJ-10 A lost project over HTTP")
class LossApiTest {

    static final Map<String, String> LOSS =
            Map.of("on", "2026-09-15", "place", " 合肥市 ", "division", "340100", "competitor", "某基金", "reason", "地价");

    final String id = project();
    final String path = "/api/projects/" + id;
    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http bureau = as(People.BUREAU_OFFICER);

    @Test
    void says_where_it_went_is_found_by_its_status_and_told_as_ended() {
        assertThat(bureau.get(path).json().at("/actions").toString()).contains("lose");
        assertThat(officer.get(path).json().at("/actions").toString()).doesNotContain("lose");

        var lost = bureau.post(path + "/loss", LOSS);

        assertThat(lost.status()).isEqualTo(200);
        assertThat(lost.at("/status")).isEqualTo("LOST");
        assertThat(lost.at("/statusReason")).isEqualTo("地价");
        assertThat(lost.at("/loss/place")).isEqualTo("合肥市");
        assertThat(lost.at("/loss/divisionName")).contains("合肥");
        assertThat(officer.get(path).at("/loss/competitor")).isEqualTo("某基金");
        var number = lost.at("/number");
        assertThat(officer.get("/api/projects?status=LOST&limit=200").text()).contains(number);
        assertThat(officer.get("/api/projects?status=TERMINATED&limit=200").text())
                .doesNotContain(number);
        assertThat(SERVICE.sent("project.project").stream()
                        .filter(sent -> sent.key().equals(id))
                        .toList()
                        .getLast()
                        .json())
                .contains(
                        "project.project-terminated.v1", "\"status\":\"TERMINATED\"", "\"lost\":{\"on\":\"2026-09-15\"")
                .doesNotContain("某基金");
        assertThat(as(People.LINZI_OFFICER).get(path).status()).isEqualTo(404);
    }

    @Test
    void takes_nothing_more_in_any_capability() {
        bureau.post(path + "/loss", LOSS);

        for (var one : List.of(
                Map.entry("/moves", "{\"to\":\"NEGOTIATING\"}"),
                Map.entry("/suspension", "{\"reason\":\"x\"}"),
                Map.entry("/termination", "{\"reason\":\"x\"}"),
                Map.entry("/difficulties", "{\"kind\":\"LAND\",\"text\":\"x\"}"),
                Map.entry(
                        "/evidence",
                        "{\"paper\":\"OTHER\",\"title\":\"x\",\"sha256\":\"%s\"}".formatted("0".repeat(64))),
                Map.entry("/capital", """
                        {"kind":"PAID_IN","amount":{"amount":"1.00","currency":"CNY"},"valueDate":"2026-09-15",
                         "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-LOST"}}"""))) {
            var answer = bureau.post(path + one.getKey(), one.getValue());
            assertThat(answer.at("/code")).as(one.getKey()).isEqualTo("project.lost");
            assertThat(answer.status()).isEqualTo(409);
        }
        var agreement = """
                {"title":"x","investors":["x"],"text":"x","caseByCase":false,"amount":{"amount":"1.00","currency":"CNY"}}""";
        assertThat(officer.post(path + "/agreement", agreement).at("/code")).isEqualTo("project.lost");
        assertThat(officer.get("/api/services/project/work-items").text()).doesNotContain(id);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"place":"合肥","reason":"x"}                                        | 400 | platform.malformed
            {"on":"2026-09-15","place":" ","reason":"x"}                        | 400 | platform.malformed
            {"on":"2026-09-15","place":"合肥","division":"34","reason":"x"}      | 400 | platform.malformed
            {"on":"2026-09-15","place":"合肥","division":"999999","reason":"x"}  | 422 | project.division-unknown
            {"on":"2026-09-16","place":"合肥","reason":"x"}                      | 422 | project.date-in-future
            {"on":"2026-09-14","place":"合肥","reason":"x"}                      | 422 | project.date-before-start
            {"on":"2026-09-15","place":"合肥"}                                   | 422 | project.reason-missing
            """)
    void is_told_whole(String body, int status, String code) {
        var answer = bureau.post(path + "/loss", body);

        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(bureau.get(path).at("/status")).isEqualTo("ACTIVE");
    }
}
