package yihao.reward.deduction.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("R5 Deductions over HTTP")
class DeductionApiTest {

    private static final String PATH = "/api/deductions";
    private static final String WORK = "/api/services/reward/work-items";

    @BeforeEach
    void on_a_Monday_in_November() {
        SERVICE.clock().moveTo("2026-11-02T02:00:00Z");
        ServiceUnderTest.store().forgetScans();
    }

    @Test
    void go_from_who_proposes_over_who_confirms_to_the_unit_and_back_by_its_appeal() {
        var one = proposed();
        var id = one.substring(one.lastIndexOf('/') + 1);
        assertThat(as(HEAD).get(WORK).text()).contains("reward.deduction-confirm", id);
        assertThat(as(BUREAU).get(WORK).text()).doesNotContain(id);

        assertThat(as(HEAD).post(one + "/decision", Map.of("confirmed", true)).at("/status"))
                .isEqualTo("IN_FORCE");
        assertThat(as(ZHANGDIAN).get(WORK).text()).contains("reward.deduction-appeal", id, "2026-11-09");
        assertThat(as(ZHANGDIAN).get(one).at("/actions/0")).isEqualTo("appeal");
        assertThat(as(ZHANGDIAN)
                        .post(one + "/appeal", Map.of("reason", "数据已更正"))
                        .at("/status"))
                .isEqualTo("APPEALED");
        assertThat(as(SUPERVISION).get(WORK).text()).contains("reward.deduction-uphold", id);
        var reversed = as(SUPERVISION).post(one + "/appeal/decision", Map.of("upheld", true, "reason", "属实"));
        assertThat(reversed.at("/status")).isEqualTo("REVERSED");
        assertThat(reversed.at("/counts")).isEqualTo("false");
        assertThat(as(ZHANGDIAN).get(one + "/trail").text()).contains("CONFIRMED", "APPEALED", "REVERSED");
        assertThat(as(LINZI).get(one + "/trail").status()).isEqualTo(404);
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void leave_no_trace_for_another_unit_and_are_listed_by_what_is_asked() {
        var one = proposed();
        var id = one.substring(one.lastIndexOf('/') + 1);

        for (var outsider : new Actor[] {LINZI, FINANCE}) {
            assertThat(as(outsider).get(one).status()).isEqualTo(404);
            assertThat(as(outsider).get(PATH).at("/total/count")).isEqualTo("0");
            assertThat(as(outsider).get(WORK).text()).doesNotContain(id);
        }
        assertThat(as(ZHANGDIAN)
                        .get(PATH + "?status=PROPOSED&unit=district-zhangdian&period=2026-10&limit=200")
                        .text())
                .contains(id);
        assertThat(as(ZHANGDIAN).get(PATH + "?status=LIFTED&limit=200").text()).doesNotContain(id);
        assertThat(as(BUREAU).get("/api/deduction-rules").at("/actions/0")).isEqualTo("propose");
        assertThat(as(ZHANGDIAN).get("/api/deduction-rules").json().at("/actions"))
                .isEmpty();
    }

    @Test
    void name_what_is_missing_and_what_was_overtaken() {
        var one = proposed();

        assertThat(as(HEAD).post(one + "/decision", Map.of("confirmed", false)).at("/code"))
                .isEqualTo("reward.reason-missing");
        assertThat(as(HEAD).post(one + "/decision", Map.of("confirmed", true), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(as(BUREAU).post(PATH, Map.of("unit", "district-zhangdian")).at("/violations/0/code"))
                .isEqualTo("required");
    }

    private static String proposed() {
        var answer = as(BUREAU)
                .post(
                        PATH,
                        Map.of(
                                "unit", "district-zhangdian",
                                "period", "2026-10",
                                "kind", "FALSE_FIGURES",
                                "document", "淄督〔2026〕12号",
                                "reason", "到账外资重复填报"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    private static Http as(Actor actor) {
        return SERVICE.as(actor.subject());
    }
}
