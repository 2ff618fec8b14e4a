package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static yihao.talent.Office.ok;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.benefit.ProjectRewards;
import yihao.testkit.service.Http;

@DisplayName("TB-05 TB-11 TB-12 What follows a grant, over HTTP")
class BenefitStepsApiTest {

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_payment_the_ledger_refused_is_taken_up_again() {
        var benefit = approved();
        refused(benefit);
        assertThat(office.as("talent.office")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains("talent.take-up-payment", benefit);

        ok(office.as("talent.office").post(path(benefit) + "/payments/once/order", "{}"));

        assertThat(office.ledger.orders()).containsKeys(benefit, benefit + "_2");
    }

    @Test
    void an_order_the_ledger_does_not_take_stands_in_the_work_list_with_its_reason() {
        office.ledger.refuse("""
                {"code":"reward.payee-unknown","title":"收款人未登记","detail":"请先登记收款账户。"}""");
        var benefit = approved();
        office.ledger.refuse(null);

        assertThat(get(benefit).at("/status")).isEqualTo("PAYMENT_REFUSED");
        assertThat(get(benefit).at("/instalments/0/refusal/text")).isEqualTo("收款人未登记 请先登记收款账户。");
        assertThat(office.as("talent.office")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains("talent.take-up-payment", benefit);
        ok(office.as("talent.office").post(path(benefit) + "/payments/once/order", "{}"));
        assertThat(office.ledger.orders()).containsKeys(benefit + "_2").doesNotContainKey(benefit);
    }

    @Test
    void a_demand_the_ledger_refuses_is_mended_and_sent_again() {
        var benefit = approved();
        office.paid(benefit, 4);
        ok(office.as("talent.office")
                .post(path(benefit) + "/clawback", Map.of("cause", "FALSE_STATEMENT", "reason", "购房合同不实")));
        office.ledger.refuse("""
                {"code":"reward.demand-above-payment","title":"超出可追回金额","detail":""}""");
        var confirmed = ok(office.as("talent.head").post(path(benefit) + "/clawback/confirmation", "{}"));
        office.ledger.refuse(null);

        assertThat(confirmed.at("/clawback/open")).isEqualTo("false");
        assertThat(confirmed.at("/clawback/refused/0/refusal/code")).isEqualTo("reward.demand-above-payment");
        assertThat(office.as("bureau.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains("talent.mend-demand", benefit);
        var mended = Map.of(
                "sourceId", benefit, "amount", Map.of("amount", "500000.00", "currency", "CNY"), "reason", "财政已直接追回");
        var again = ok(office.as("bureau.head").post(path(benefit) + "/clawback/demands", mended));
        assertThat(again.json().at("/clawback/refused")).isEmpty();
        assertThat(office.ledger.bodies())
                .anySatisfy(body -> assertThat(body).contains(benefit + "-back-2", "500000.00"));
    }

    @Test
    void what_was_paid_for_a_false_statement_is_asked_back_by_two_and_comes_back() {
        var benefit = approved();
        office.paid(benefit, 4);
        office.ledger.goAway();
        ok(office.as("talent.office")
                .post(path(benefit) + "/clawback", Map.of("cause", "FALSE_STATEMENT", "reason", "购房合同不实")));
        assertThat(office.as("talent.office")
                        .post(path(benefit) + "/clawback/confirmation", "{}")
                        .at("/code"))
                .isEqualTo("talent.same-person");
        assertThat(office.as("linzi.officer")
                        .post(path(benefit) + "/clawback/confirmation", "{}")
                        .status())
                .isEqualTo(403);
        var confirmed = ok(office.as("talent.head").post(path(benefit) + "/clawback/confirmation", "{}"));
        assertThat(confirmed.at("/clawback/open")).isEqualTo("true");
        office.ledger.comeBack();
        await().until(() -> get(benefit).at("/clawback/open").equals("false"));

        office.service.deliver("reward.recovery", benefit + "-R1", """
                {"type":"reward.recovery-received.v1","eventId":"%s","key":"%2$s-R1","epoch":1,"sequence":2,
                 "occurredAt":"2026-10-20T03:00:00Z","actor":"finance","body":{"recoveryId":"%2$s-R1",
                 "number":"Y-R1","paymentId":"payment-%2$s","sourceKind":"BENEFIT","sourceId":"%2$s",
                 "demanded":{"amount":"700000.00","currency":"CNY"},
                 "received":{"amount":"250000.00","currency":"CNY"}}}""".formatted(UUID.randomUUID(), benefit));

        assertThat(get(benefit).at("/clawback/demanded/amount")).isEqualTo("700000.00");
        assertThat(get(benefit).at("/clawback/returned/amount")).isEqualTo("250000.00");
        assertThat(office.service.sent("talent.benefit"))
                .anySatisfy(event -> assertThat(event.json()).contains("talent.benefit-returned.v1", "250000.00"));
    }

    @Test
    void a_referral_award_for_the_project_is_known_with_its_referrer() {
        office.service.deliver("lead.referral", "0199-r7", """
                {"type":"lead.referral-confirmed.v1","eventId":"%s","key":"0199-r7","epoch":1,"sequence":1,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"o","body":{"referralId":"0199-r7","number":"R-7",
                 "referrerId":"referrer-7","referrerKind":"LEGAL","leadId":"l","status":"CONFIRMED",
                 "filedAt":"2026-09-01T03:00:00Z","confirmations":[],"filedOnBehalf":false}}""".formatted(UUID.randomUUID()));
        claim("0199-a7", "0199-r7", "APPROVED");
        claim("0199-a8", "0199-r8", "APPROVED");
        claim("0199-a9", "0199-r7", "DECLINED");

        assertThat(office.service.bean(ProjectRewards.class).around(Office.PROJECT))
                .extracting(
                        ProjectRewards.Claimed::number,
                        claim -> claim.referrers().stream().findFirst().orElse(""))
                .containsExactlyInAnyOrder(tuple("A-0199-a7", "referrer-7"), tuple("A-0199-a8", ""));
    }

    private static void claim(String id, String referral, String status) {
        office.service.deliver(
                "reward.claim", id, """
                {"type":"reward.claim-approved.v1","eventId":"%s","key":"%2$s","epoch":1,"sequence":1,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"o","body":{"claimId":"%2$s","number":"A-%2$s",
                 "projectId":"%3$s","referralId":"%4$s","schemeId":"s","schemeVersion":1,
                 "amount":{"amount":"1.00","currency":"CNY"},"status":"%5$s","beneficiary":"REFERRER"}}""".formatted(UUID.randomUUID(), id, Office.PROJECT, referral, status));
    }

    private static void refused(String benefit) {
        office.service.deliver("reward.payment", "payment-" + benefit, """
                {"type":"reward.payment-refused.v1","eventId":"%s","key":"payment-%2$s","epoch":1,"sequence":3,
                 "occurredAt":"2026-10-16T03:00:00Z","actor":"finance2","body":{"paymentId":"payment-%2$s",
                 "number":"Y-2026-000001","sourceKind":"BENEFIT","sourceId":"%2$s","payee":"t",
                 "amount":{"amount":"700000.00","currency":"CNY"},"budgetId":"","status":"REFUSED"}}""".formatted(UUID.randomUUID(), benefit));
    }

    private static String approved() {
        var benefit = office.granted(office.arrived());
        ok(office.as("talent.head").post(path(benefit) + "/approval", "{}"));
        return benefit;
    }

    private static Http.Answer get(String benefit) {
        return ok(office.as("talent.office").get(path(benefit)));
    }

    private static String path(String benefit) {
        return "/api/benefits/" + benefit;
    }
}
