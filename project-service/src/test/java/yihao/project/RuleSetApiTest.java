package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("Rule data over HTTP")
class RuleSetApiTest {

    private static final String RULES = "/api/services/project/rule-sets";
    private static final String CAPITAL = RULES + "/project-capital";
    /// One more kind of money than the shipped rules know.
    private static final String LOAN = """
                - id: SHAREHOLDER_LOAN
                  label: {zh: 股东借款, en: Shareholder loan}
                  source: ours
                  fxRule: jinan-2019
                  vouchers: [BANK_CREDIT_SLIP]
                  enter: [UNIT_OFFICER]
                  verify: [UNIT_HEAD]
                  revoke: [BUREAU_HEAD]
            """;
    private static final String SUM = """
            {"kind":"SHAREHOLDER_LOAN","amount":{"amount":"100.00","currency":"CNY"},"valueDate":"2026-09-15",
             "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-9"}}""";

    private final Http officer = RunningService.as(People.BUREAU_OFFICER);

    @Test
    void that_another_person_puts_in_force_decides_at_once() {
        try (var service = RunningService.start()) {
            putInForce(
                    service.as("zhangdian.officer"),
                    service.as("bureau.officer"),
                    service.as("bureau.head"),
                    RunningService.start(service, "lead-1").at("/projectId"));
        }
    }

    private static void putInForce(Http unit, Http officer, Http head, String project) {
        var capital = "/api/projects/" + project + "/capital";
        assertThat(unit.post(capital, SUM).at("/code")).isEqualTo("project.capital-kind-unknown");
        var text = officer.get(CAPITAL + "/zibo-capital@1/text")
                        .at("/text")
                        .replace("version: 1\nvalidFrom: 2026-01-01", "version: 2\nvalidFrom: 2026-09-15")
                + LOAN;

        assertThat(officer.post(CAPITAL + "/check", Map.of("text", text)).at("/reference"))
                .isEqualTo("zibo-capital@2");
        var proposed = officer.post(CAPITAL, Map.of("text", text, "reason", "股东借款计入"));
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.header("Location")).isEqualTo(CAPITAL + "/zibo-capital@2");
        assertThat(head.get(RULES + "/proposals").text()).contains("zibo-capital@2", "putInForce");
        assertThat(head.get("/api/services/project/work-items").text())
                .contains("rules.put-in-force", "zibo-capital@2");
        assertThat(officer.post(CAPITAL + "/zibo-capital@2/activation", "").at("/code"))
                .isEqualTo("rules.may-not-decide");
        assertThat(unit.post(capital, SUM).status()).isEqualTo(422);
        assertThat(unit.get(RULES + "/proposals").json().at("/items")).isEmpty();
        assertThat(unit.get(CAPITAL + "/zibo-capital@2/text").at("/code")).isEqualTo("rules.version-unknown");

        var decided = head.post(CAPITAL + "/zibo-capital@2/activation", "");

        assertThat(decided.at("/status")).isEqualTo("IN_FORCE");
        assertThat(decided.at("/decidedBy")).isEqualTo("bureau.head");
        assertThat(unit.post(capital, SUM).status()).isEqualTo(201);
        assertThat(officer.get(RULES).text()).contains("zibo-capital@2");
        assertThat(officer.get(RULES + "/proposals").text()).doesNotContain("zibo-capital@2");
        assertThat(head.get("/api/services/project/work-items").text()).doesNotContain("zibo-capital@2");
        assertThat(officer.get(CAPITAL + "/zibo-capital@2/text").at("/text")).isEqualTo(text);
    }

    @Test
    void are_listed_with_their_versions_and_schema() {
        var kinds = RunningService.as(People.ZHANGDIAN_OFFICER).get(RULES);

        assertThat(kinds.json().at("/items").findValuesAsString("kind"))
                .contains("project-stages", "project-capital", "project-ledger", "capital-ledger");
        assertThat(kinds.at("/mayPropose")).isEqualTo("false");
        assertThat(officer.get(RULES).at("/mayPropose")).isEqualTo("true");
        assertThat(officer.get(RULES + "/project-stages/schema").at("/$schema")).contains("json-schema.org");
        assertThat(officer.get(RULES + "/project-stages/zibo-stages@1/text").at("/text"))
                .startsWith("#");
        assertThat(officer.get(RULES + "/taxes/schema").at("/code")).isEqualTo("rules.kind-unknown");
        assertThat(officer.get(RULES + "/project-stages/zibo-stages@9/text").at("/code"))
                .isEqualTo("rules.version-unknown");
    }

    @Test
    void that_are_wrong_are_refused_with_their_lines_in_both_languages() {
        var text = officer.get(RULES + "/project-stages/zibo-stages@1/text").at("/text");
        var wrong = Map.of("text", text.replace("version: 1", "version: 2").replace("cityDivision:", "cityDivison:"));

        var refused = officer.post(RULES + "/project-stages/check", wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("rules.unreadable");
        assertThat(refused.at("/detail")).contains("第").contains("行");
        assertThat(refused.json().at("/problems/0/line").asInt()).isPositive();
        assertThat(refused.at("/problems/0/pointer")).startsWith("/rules");
        assertThat(RunningService.as(People.ZHANGDIAN_HEAD)
                        .post(RULES + "/project-stages/check", wrong)
                        .at("/code"))
                .isEqualTo("rules.may-not-propose");
        assertThat(officer.post(RULES + "/project-stages", Map.of("text", text)).at("/violations/0/pointer"))
                .isEqualTo("/reason");
    }
}
