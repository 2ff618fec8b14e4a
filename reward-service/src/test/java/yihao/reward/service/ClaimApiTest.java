package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("RC-09…RC-17 Claims over HTTP")
class ClaimApiTest {

    static final String UNIT = "district-zhangdian";

    @BeforeAll
    static void the_scheme_is_in_force_and_there_is_a_budget() {
        City.activateJinan();
        City.budget("2026-city-claims", "5000000.00");
        ServiceUnderTest.store().forgetScans();
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void a_suspended_claim_is_not_paid_and_says_so() {
        var claim = City.approved(City.project(UNIT, "71234000.00"));

        assertThat(code(post(BUREAU, claim, "suspension", "{\"reason\":\"举报核查\"}")))
                .isEqualTo("reward.function-missing");
        var suspended = post(HEAD, claim, "suspension", "{\"reason\":\"举报核查\"}");
        assertThat(suspended.at("/suspension/reason")).as(suspended.text()).isEqualTo("举报核查");
        var paid = post(FINANCE, claim, "payment", "{\"budgetId\":\"2026-city-claims\"}");
        assertThat(code(paid)).isEqualTo("reward.claim-suspended");
        assertThat(code(post(HEAD, claim, "resumption", "{\"reason\":\"查清\"}"))).isEqualTo("reward.same-person");
        assertThat(code(post(LINZI, claim, "suspension", "{\"reason\":\"x\"}"))).isEqualTo("reward.function-missing");
    }

    @Test
    void a_clawback_is_proposed_decided_and_repaid() {
        var claim = City.approved(City.project(UNIT, "71234000.00"));
        assertThat(post(FINANCE, claim, "payment", "{\"budgetId\":\"2026-city-claims\"}")
                        .at("/status"))
                .isEqualTo("PAID");

        var proposed = post(BUREAU, claim, "clawback", """
                {"facts":"企业迁出","clause":"第十二条","amount":{"amount":"1000.00","currency":"CNY"}}""");
        assertThat(proposed.at("/clawback/state")).as(proposed.text()).isEqualTo("PROPOSED");
        var decided = post(HEAD, claim, "clawback/decision", "{\"agreed\":true,\"reason\":\"属实\"}");
        assertThat(decided.at("/status")).as(decided.text()).isEqualTo("CLAWED_BACK");
        var recovery = decided.at("/clawback/recoveries/0/id");
        var repaid = post(FINANCE_2, claim, "repayments", """
                {"recoveryId":"%s","receiptId":"R-1","amount":{"amount":"400.00","currency":"CNY"}}""".formatted(recovery));
        assertThat(repaid.at("/clawback/recoveries/0/outstanding/amount"))
                .as(repaid.text())
                .isEqualTo("600.00");
    }

    @Test
    void a_claim_is_withdrawn_by_its_applicant_and_offered_again() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        var project = City.project(UNIT, "71234000.00");
        var offers = "/api/claims/offers?projectId=%s&referralId=r-%s".formatted(project, project);
        assertThat(as(ZHANGDIAN).get(offers).text()).contains("jinan-2019", "427404.00");
        assertThat(as(LINZI).get(offers).json().at("/items").size()).isZero();
        assertThat(as(COMMERCE).get(offers).json().at("/items").size()).isZero();
        var claim = City.applied(project);
        assertThat(as(ZHANGDIAN).get(offers).text()).doesNotContain("jinan-2019");

        assertThat(post(ZHANGDIAN, claim, "withdrawal", "{\"reason\":\"材料有误\"}").at("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(as(ZHANGDIAN).get(offers).text()).contains("jinan-2019");
    }

    @Test
    void the_register_is_filtered_and_exported() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        var claim = City.applied(City.project(UNIT, "71234000.00"));
        var mine = as(ZHANGDIAN).get("/api/claims?mine=true&schemeId=jinan-2019&unit=" + UNIT + "&limit=200");

        assertThat(mine.text()).contains(claim);
        assertThat(as(BUREAU).get("/api/claims?mine=true&limit=200").text()).doesNotContain(claim);
        var file = as(BUREAU).get("/api/claims/export?schemeId=jinan-2019");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).contains("spreadsheetml");
    }

    private static Answer post(yihao.kernel.Actor actor, String claim, String step, String body) {
        return as(actor).post("/api/claims/" + claim + "/" + step, body);
    }

    private static String code(Answer answer) {
        return answer.at("/code");
    }
}
