package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.platform.web.Refused;
import yihao.reward.ledger.PromotionFunds;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("PF-01…PF-04 Promotion funds over HTTP")
class FundServiceTest {

    static final String NOW = "2026-09-16T02:00:00Z";
    static final String FUND = "/api/promotion-funds/district-zhangdian";

    final PromotionFunds funds = SERVICE.bean(PromotionFunds.class);

    @BeforeEach
    void on_a_September_morning() {
        SERVICE.clock().moveTo(NOW);
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void a_unit_sees_its_own_and_two_people_of_finance_spend_it() {
        City.budget("fund-2026", "1000.00");
        funds.credit("district-zhangdian", "rank-1", cny("600.00"), "fund-2026", act(FINANCE, NOW))
                .orElseThrow(Refused::new);

        assertThat(as(ZHANGDIAN).get(FUND).at("/credits/0/key")).isEqualTo("rank-1");
        assertThat(as(ZHANGDIAN).get("/api/promotion-funds").at("/items/0/available/amount"))
                .isEqualTo("600.00");
        assertThat(code(as(LINZI).get(FUND))).isEqualTo("reward.fund-unknown");
        assertThat(as(LINZI).get("/api/promotion-funds").text()).doesNotContain("zhangdian");
        assertThat(as("auditor").get("/api/promotion-funds").text()).contains("district-zhangdian");

        assertThat(as(ZHANGDIAN).post(FUND + "/spendings", spending("600.00")).status())
                .isEqualTo(403);
        assertThat(code(as(FINANCE).post(FUND + "/spendings", spending("600.01"))))
                .isEqualTo("reward.fund-exceeded");
        var ordered = as(FINANCE).post(FUND + "/spendings", spending("500.00"));
        assertThat(ordered.at("/available/amount")).as(ordered.text()).isEqualTo("100.00");
        assertThat(as(FINANCE_2).get("/api/services/reward/work-items").text()).contains("境外推介会");
        var decision = FUND + "/spendings/S-1/decision";
        assertThat(code(as(FINANCE).post(decision, "{\"paid\":true}"))).isEqualTo("reward.same-person");
        var paid = as(FINANCE_2).post(decision, "{\"paid\":true}");
        assertThat(paid.at("/spendings/0/status")).as(paid.text()).isEqualTo("PAID");
        assertThat(as(FINANCE).get("/api/ledger/check").at("/right")).isEqualTo("true");
        assertThat(as(FINANCE).get("/api/ledger/reconciliation?month=2026-09").text())
                .doesNotContain("fund-district-zhangdian");
        assertThat(funds.sweep(Instant.parse(NOW), act(FINANCE, NOW), (_, _) -> {}))
                .isZero();
    }

    static String spending(String amount) {
        return """
                {"id":"S-1","purpose":"境外推介会","payee":"会展公司","amount":{"amount":"%s","currency":"CNY"}}""".formatted(amount);
    }

    static String code(Answer answer) {
        return answer.at("/code");
    }
}
