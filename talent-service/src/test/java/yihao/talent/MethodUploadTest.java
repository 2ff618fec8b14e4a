package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two methods that nobody here has seen, made up, come in by the API and pay to the fen without a line of code.
@DisplayName("TS-08 A method of performance pay that comes by the API")
class MethodUploadTest {

    static final String RULES = "/api/services/talent/rule-sets/performance-pay";

    final StaffCity city = new StaffCity();
    final String appointment = city.appointed("zhangdian.jia", "2026-12-31");

    @BeforeEach
    void open() {
        city.visit("v1", "zhangdian.jia", "2026-05-06", "MADE", 1);
        city.visit("v2", "zhangdian.jia", "2026-09-30", "MADE", 1);
        city.lead("l1", "zhangdian.jia", true);
        city.deliver(
                "reward.ranking", "2026-08/made-up", "reward.ranking-published.v1", """
                {"rankingId":"2026-08/made-up","period":"2026-08","methodId":"made-up","methodVersion":1,
                 "units":[{"unitId":"%s","rank":2,"score":"88.5"},{"unitId":"district-linzi","rank":1,"score":"91"},
                          {"unitId":"district-boshan","rank":3,"score":"70"}],
                 "frozenAt":"2026-09-01T01:00:00Z"}""".formatted(World.ZHANGDIAN));
    }

    @AfterEach
    void close() {
        city.close();
    }

    /// Days and firms by points, a mark that is missing shares its weight out, a ceiling in money, rounded down.
    @Test
    void by_points_and_a_ceiling_for_a_quarter() {
        putInForce("made-up-quarter", """
                  span: QUARTER
                  components:
                    - id: days
                      name: {zh: 外出, en: Days}
                      weight: 3
                      score: {kind: points, worth: [{result: VISIT_DAYS, each: 33}, {result: ENTERPRISES, each: 0.5}], most: 90}
                    - {id: place, name: {zh: 名次, en: Place}, weight: 4, score: {kind: ranking, method: made-up, by: PLACE, percent: 90}}
                    - {id: said, name: {zh: 评价, en: Mark}, weight: 9, score: {kind: mark, least: 60, most: 120}}
                  deductions: []
                  missing: REWEIGH
                  share: 7%
                  bands: [{least: 48.6, coefficient: 1.1}, {least: 0, coefficient: 0.333}]
                  ceiling: 9999999 CNY
                  rounding: DOWN
                """);

        var line = line("2026-Q3", "made-up-quarter");

        // (33.5 × 3 + 200/3 × 0.9 × 4) / 7 = 340.5 / 7
        assertThat(line.at("/exactScore")).isEqualTo("681/14");
        assertThat(line.at("/parts/2/score")).isEqualTo("-");
        // 8765 × 3 × 7% × 1.1
        assertThat(line.at("/amount/amount")).isEqualTo("2024.71");
    }

    /// Against the target of the year, conversions as points, a floor in money, undecided without a mark.
    @Test
    void by_targets_and_a_floor_for_a_year() {
        putInForce("made-up-year", """
                  span: YEAR
                  components:
                    - {id: leads, name: {zh: 线索, en: Leads}, weight: 1, score: {kind: ratio, result: VALUABLE_LEADS, most: 200}}
                    - {id: unit, name: {zh: 单位, en: Unit}, weight: 1, score: {kind: ranking, method: made-up, by: SCORE, percent: 100}}
                    - {id: said, name: {zh: 评价, en: Mark}, weight: 2, score: {kind: mark, least: 0, most: 10}}
                  deductions:
                    - {id: absent, name: {zh: 缺勤, en: Absence}, each: 0.25, most: 3}
                  missing: UNDECIDED
                  share: 10%
                  bands: [{least: 80, coefficient: 2}, {least: 0, coefficient: 0.1}]
                  floor: 1234.56 CNY
                  rounding: HALF_EVEN
                """);
        city.service.clock().moveTo("2027-01-15T02:00:00Z");

        var sheet = city.as("zhangdian.head")
                .post("/api/performance-sheets", Map.of("period", "2026", "method", "made-up-year"));
        assertThat(sheet.status()).as(sheet.text()).isEqualTo(201);
        assertThat(sheet.at("/lines/0/score")).isEqualTo("-");
        assertThat(sheet.json().at("/lines/0/amount").isNull()).isTrue();
        var path = "/api/performance-sheets/" + sheet.at("/id") + "/entries";
        ok(city.as("zhangdian.head").put(path, entry("said", 7)));
        var marked = ok(city.as("zhangdian.head").put(path, entry("absent", 3)));

        // (25 + 88.5 + 14) / 4 - 0.75
        assertThat(marked.at("/lines/0/score")).isEqualTo("31.13");
        assertThat(marked.at("/lines/0/exactScore")).isEqualTo("249/8");
        assertThat(marked.at("/lines/0/amount/amount")).isEqualTo("1234.56");
    }

    @Test
    void is_refused_with_its_line_where_it_is_wrong() {
        var wrong = document("made-up-wrong", """
                  span: QUARTER
                  components: []
                  deductions: []
                  missing: NEVER
                  share: 7%
                  bands: [{least: 0, coefficient: 1}]
                  rounding: UP
                """);

        var checked = city.as("bureau.officer").post(RULES + "/check", Map.of("text", wrong));

        assertThat(checked.at("/code")).isEqualTo("rules.unreadable");
        assertThat(checked.text()).contains("/rules/components", "/rules/missing", "/rules/rounding");
    }

    private yihao.testkit.service.Http.Answer preparedSheet(String period, String method) {
        var sheet =
                city.as("zhangdian.head").post("/api/performance-sheets", Map.of("period", period, "method", method));
        assertThat(sheet.status()).as(sheet.text()).isEqualTo(201);
        return sheet;
    }

    private yihao.testkit.service.Http.Answer line(String period, String method) {
        var sheet = preparedSheet(period, method);
        return new yihao.testkit.service.Http.Answer(
                200, Map.of(), sheet.json().at("/lines/0").toString());
    }

    private Map<String, Object> entry(String of, int value) {
        return Map.of("appointment", appointment, "of", of, "value", value, "reason", "考核记录");
    }

    private String document(String id, String rules) {
        return """
                kind: performance-pay
                id: %s
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                """.formatted(id) + rules;
    }

    private void putInForce(String id, String rules) {
        var text = document(id, rules);
        var proposed = city.as("bureau.officer").post(RULES, Map.of("text", text, "reason", "试行"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        ok(city.as("bureau.head").post(RULES + "/" + id + "@1/activation", ""));
    }
}
