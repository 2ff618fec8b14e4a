package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("PJ-14 Gates that ask other capabilities, over HTTP")
class GateFactsApiTest {

    private static final String STAGES = "/api/services/project/rule-sets/project-stages";
    private static final String LINES = """
                    - {holds: bound, that: "agreement.signed", zh: 投资协议已签署, en: The agreement is signed, todo: {zh: 签署投资协议, en: Sign it}}
                    - {holds: paid, that: "verifiedCny['PAID_IN'] >= decimal('100')", zh: 到位资金, en: Money, todo: {zh: 核实资金, en: Verify it}}
                    - {holds: counted, that: "countedCny['PAID_IN'] >= decimal('100')", zh: 计入资金, en: Counted, todo: {zh: 登记资金, en: Enter it}}
            """;
    private static final String SUM = """
            {"kind":"PAID_IN","amount":{"amount":"100.00","currency":"CNY"},"valueDate":"2026-09-15",
             "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-9"}}""";

    @Test
    void are_asked_at_the_move_and_shown_before() {
        try (var service = RunningService.start()) {
            var project =
                    "/api/projects/" + RunningService.start(service, "lead-1").at("/projectId");
            putInForce(service.as("bureau.officer"), service.as("bureau.head"));
            var officer = service.as("zhangdian.officer");

            officer.post(project + "/moves", Map.of("to", "NEGOTIATING"));

            var seen = officer.get(project);
            assertThat(seen.at("/todo/missing/0/id")).isEqualTo("bound");
            assertThat(seen.at("/todo/missing/0/todo/zh")).isEqualTo("签署投资协议");
            assertThat(seen.at("/todo/missing/1/id")).isEqualTo("paid");
            assertThat(seen.json().at("/todo/missing/1/unknown")).isEmpty();
            assertThat(seen.at("/todo/missing/2/unknown/0/zh")).isEqualTo("countedCny.PAID_IN");
            var refused = officer.post(project + "/moves", Map.of("to", "TO_SIGN"));
            assertThat(refused.at("/code")).isEqualTo("project.gate-not-met");
            assertThat(refused.at("/detail")).contains("投资协议已签署", "计入资金（不知道：countedCny.PAID_IN）");

            var sum = officer.post(project + "/capital", SUM);
            service.as("zhangdian.head").post("/api/capital/" + sum.at("/id") + "/verification", "{}");

            var left = officer.get(project);
            assertThat(left.json().at("/todo/missing")).hasSize(1);
            assertThat(left.at("/todo/missing/0/id")).isEqualTo("bound");
        }
    }

    private static void putInForce(Http officer, Http head) {
        var text = officer.get(STAGES + "/zibo-stages@1/text")
                .at("/text")
                .replace("version: 1\nvalidFrom: 2026-01-01", "version: 2\nvalidFrom: 2026-09-15")
                .replace(
                        "        - paper: FEASIBILITY_STUDY\n        - paper: CREDIT_MATERIAL\n        - paper: REVIEW_OPINION\n",
                        LINES);
        assertThat(officer.post(STAGES, Map.of("text", text, "reason", "门槛")).status())
                .isEqualTo(201);
        assertThat(head.post(STAGES + "/zibo-stages@2/activation", "").at("/status"))
                .isEqualTo("IN_FORCE");
    }
}
