package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("R6 Honours over HTTP")
class HonourApiTest {

    private static final String WORK = "/api/services/reward/work-items";

    @BeforeEach
    void on_a_September_morning() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        ServiceUnderTest.store().forgetScans();
    }

    private static Answer opened(String kind, String period) {
        return as(BUREAU).post("/api/honours", Map.of("kind", kind, "period", period));
    }

    private static Answer nominated(String id, Map<String, ?> who) {
        return as(ZHANGDIAN).post("/api/honours/" + id + "/nominees", who);
    }

    @Test
    void go_from_nominations_over_a_secret_vote_and_publicity_to_the_wall() {
        var one = "/api/honours/" + opened("ADVANCED_INDIVIDUAL", "2026").at("/id");
        var id = one.substring(one.lastIndexOf('/') + 1);
        var named = nominated(
                id, Map.of("what", "OFFICER", "reference", "zhangdian.officer", "name", "王小明", "reasons", "成绩突出"));
        assertThat(named.at("/nominees/0/shown")).as(named.text()).isEqualTo("王**");
        assertThat(as(BUREAU_2).get(WORK).text()).contains("reward.honour-begin", id);
        as(BUREAU_2).post(one + "/beginning", Map.of());
        assertThat(as(LEADER).get(WORK).text()).contains("reward.honour-cast", id);
        var ballot = Map.of("given", List.of(Map.of("no", 1)));
        assertThat(as(HEAD).post(one + "/ballots", ballot).status()).isEqualTo(200);
        assertThat(as(HEAD).post(one + "/ballots", ballot).at("/code")).isEqualTo("reward.ballot-cast");
        var cast = as(SUPERVISION).post(one + "/ballots", ballot);
        assertThat(cast.at("/rounds/0/cast")).isEqualTo("2");
        assertThat(cast.json().at("/rounds/0/sums")).isEmpty();
        var chosen = as(BUREAU).post(one + "/choice", Map.of());
        assertThat(chosen.at("/rounds/0/sums/0/of")).as(chosen.text()).isEqualTo("2");
        var answers = List.of(Map.of("no", 1, "veto", "INTEGRITY", "hit", false, "finding", "无"));
        as(BUREAU_2).post(one + "/check", Map.of("answers", answers));
        assertThat(as(BUREAU).post(one + "/publicity", Map.of()).at("/publicUntil"))
                .isEqualTo("2026-09-22");

        var notices = SERVICE.anonymous().get("/api/public/honours");
        assertThat(notices.text()).contains(id, "王**").doesNotContain("小明").doesNotContain("zhangdian.officer");
        var objected =
                SERVICE.anonymous().post("/api/public/honours/" + id + "/objections", Map.of("no", 1, "text", "有异议"));
        assertThat(objected.status()).isEqualTo(202);
        assertThat(as(LINZI).get(one).text()).doesNotContain("有异议");
        assertThat(as(BUREAU_2).get(WORK).text()).contains("reward.honour-answer");
        as(BUREAU_2).post(one + "/objections/1/answer", Map.of("upheld", false, "answer", "不属实"));
        SERVICE.clock().moveTo("2026-09-24T02:00:00Z");
        var awarded = as(HEAD).post(one + "/award", Map.of());
        assertThat(awarded.at("/nominees/0/award/certificate"))
                .as(awarded.text())
                .isEqualTo("招商个人〔2026〕1号");

        assertThat(as(LINZI).get("/api/honours?status=AWARDED&year=2026").text())
                .contains(id);
        assertThat(as(LINZI).get(one + "/trail").text()).contains("OPENED", "PUBLISHED", "AWARDED");
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void pay_an_information_award_by_a_payment_order() {
        var one = "/api/honours/" + opened("MAJOR_INFORMATION", "2026").at("/id");
        var id = one.substring(one.lastIndexOf('/') + 1);
        nominated(id, Map.of("what", "UNIT", "reference", "district-zhangdian", "reasons", "首报信息"));
        as(BUREAU_2).post(one + "/beginning", Map.of());
        as(LEADER).post(one + "/choice", Map.of("nominees", List.of(1)));
        var answers = List.of(Map.of("no", 1, "veto", "INTEGRITY", "hit", false, "finding", "无"));
        as(BUREAU).post(one + "/check", Map.of("answers", answers));
        as(BUREAU_2).post(one + "/publicity", Map.of());
        SERVICE.clock().moveTo("2026-09-24T02:00:00Z");
        as(HEAD).post(one + "/award", Map.of());

        var order = as(yihao.reward.People.FINANCE).get("/api/payment-orders/HONOUR-" + id + "-1");
        assertThat(order.at("/amount/amount")).as(order.text()).isEqualTo("20000.00");
        assertThat(as(REFERRER).get(one).status()).isEqualTo(403);
        assertThat(as(REFERRER).get("/api/honours").text()).doesNotContain(id);
        assertThat(nominated(id, Map.of("what", "UNIT", "reference", "x", "reasons", "y"))
                        .at("/code"))
                .isEqualTo("reward.nominee-not-eligible");
    }
}
