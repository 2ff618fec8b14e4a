package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.REFERRER_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G4 What the search finds in reward-service")
class GlobalSearchTest {

    @BeforeAll
    static void the_scheme_is_in_force() {
        City.activateJinan();
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        ServiceUnderTest.store().forgetScans();
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void is_a_claim_by_number_or_project_for_who_sees_it() {
        var project = City.project("district-zhangdian", "71234000.00");
        var applied = as(ZHANGDIAN).post("/api/claims", """
                {"projectId":"%s","referralId":"r-%s","schemeId":"jinan-2019"}""".formatted(project, project));
        var link = "/claims/" + applied.at("/id");
        var number = applied.at("/number");

        for (var who : List.of(ZHANGDIAN, BUREAU, REFERRER)) {
            assertThat(links(who, number)).as(who.subject()).containsExactly(link);
        }
        for (var stranger : List.of(LINZI, REFERRER_2)) {
            assertThat(links(stranger, number)).as(stranger.subject()).isEmpty();
            assertThat(links(stranger, "精细化工")).as(stranger.subject()).isEmpty();
        }
        assertThat(links(ZHANGDIAN, "精细化工")).isNotEmpty();
    }

    @Test
    void is_a_payment_order_by_number_for_who_may_look_at_payments() {
        var ordered = SERVICE.asService("talent").post("/internal/payment-orders", """
                {"sourceKind":"BENEFIT","sourceId":"search-1","purpose":"住房补贴","payee":"talent-1",
                 "amount":{"amount":"1000.00","currency":"CNY"}}""");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(201);
        var number = ordered.at("/number");

        assertThat(links(FINANCE, number)).containsExactly("/payment-orders/" + ordered.at("/paymentId"));
        assertThat(links(ZHANGDIAN, number)).isEmpty();
        assertThat(links(REFERRER, number)).isEmpty();
    }

    private static List<String> links(Actor who, String typed) {
        var q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        var answer = as(who).get("/api/services/reward/search?q=" + q);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().findValuesAsString("link");
    }
}
