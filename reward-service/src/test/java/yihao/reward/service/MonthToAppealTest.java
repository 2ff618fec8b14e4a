package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("R5 Months → rankings → bulletin → interview → deduction → appeal, over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthToAppealTest {

    static final String INTERVIEW = "/api/interviews/2028-Q1-district-linzi";
    static final String WORK = "/api/services/reward/work-items";

    @BeforeAll
    void two_months_are_ranked_and_listed() {
        for (var month : List.of("2028-01", "2028-02")) {
            SERVICE.clock().moveTo("2028-03-06T02:00:00Z");
            as(BUREAU).put("/api/periods/" + month + "/targets", """
                    {"items":[{"unit":"district-linzi","indicator":"foreign-paid-in","value":"50000000.00"}]}""");
            as(HEAD).post("/api/periods/" + month + "/targets/decision", Map.of("confirmed", true));
            City.closed("project", month);
            assertThat(as(BUREAU)
                            .post("/api/periods/" + month + "/freeze", "{}")
                            .status())
                    .isEqualTo(200);
            var ranking = as(BUREAU)
                    .post("/api/rankings", Map.of("period", month, "methodId", "district-monthly"))
                    .at("/id");
            var drawn = as(BUREAU)
                    .post(
                            "/api/listings",
                            Map.of("rankingId", ranking, "rulesId", "zibo-lists"),
                            "Accept-Language",
                            "en");
            assertThat(drawn.status()).as(drawn.text()).isEqualTo(201);
            assertThat(drawn.text()).contains("Lowest completion 0.0000; below 1 is asked");
            assertThat(as(HEAD).get(WORK).text()).contains("reward.listing-confirm", drawn.at("/id"));
            assertThat(as(HEAD).post(drawn.header("Location") + "/confirmation", "{}")
                            .at("/status"))
                    .isEqualTo("CONFIRMED");
            assertThat(as(LINZI).get(drawn.header("Location")).status()).isEqualTo(404);
        }
        ServiceUnderTest.store().forgetScans();
    }

    @Test
    void a_month_is_told_in_a_bulletin_that_every_unit_reads_as_page_DOCX_and_PDF() {
        var drafted =
                as(BUREAU).post("/api/bulletins", Map.of("rankingId", "2028-02-district-monthly", "kind", "MONTHLY"));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var one = drafted.header("Location");
        assertThat(as(ZHANGDIAN).get(one).status()).isEqualTo(404);
        assertThat(as(ZHANGDIAN).get("/api/services/reward/search?q=2028-02").text())
                .doesNotContain("bulletins");
        assertThat(as(ZHANGDIAN).get(one + "/document.pdf").status()).isEqualTo(404);
        assertThat(as(BUREAU_2).get(WORK).text()).contains("reward.bulletin-review");
        as(BUREAU_2).post(one + "/review", Map.of("agrees", true));
        assertThat(as(HEAD).get(WORK).text()).contains("reward.bulletin-issue");
        var issued = as(HEAD).post(one + "/issue", "{}");
        assertThat(issued.at("/number")).as(issued.text()).matches("淄投促通〔2028〕\\d+号");
        var search = "/api/services/reward/search?q=2028-02";
        assertThat(as(ZHANGDIAN).get(search).text()).contains(one.replace("/api", ""));
        assertThat(as(REFERRER).get(search).text()).doesNotContain("bulletins");

        assertThat(as(ZHANGDIAN).get(one).text()).contains("黑榜：临淄区。");
        assertThat(as(ZHANGDIAN).get(one + "/document").status()).isEqualTo(200);
        assertThat(as(ZHANGDIAN).get(one + "/document.pdf").text()).startsWith("%PDF");
        assertThat(as(REFERRER).get(one).status()).isEqualTo(403);
        assertThat(SERVICE.anonymous().get(one).status()).isEqualTo(401);
        corrected(one);
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    private static void corrected(String one) {
        var items = List.of(Map.of("what", "临淄区得分", "was", "0.00", "becomes", "1.00"));
        var notice = as(BUREAU).post(one + "/corrections", Map.of("items", items, "reason", "漏计一笔"));
        assertThat(notice.status()).as(notice.text()).isEqualTo(201);
        assertThat(as(ZHANGDIAN).get(one).json().at("/correctedBy")).isEmpty();
        as(BUREAU_2).post(notice.header("Location") + "/review", Map.of("agrees", true));
        as(HEAD).post(notice.header("Location") + "/issue", "{}");
        assertThat(as(ZHANGDIAN).get(one).at("/correctedBy/0/id")).isEqualTo(notice.at("/id"));
        assertThat(as(ZHANGDIAN).get(notice.header("Location")).at("/corrects/number"))
                .startsWith("淄投促通");
    }

    @Test
    void a_bad_quarter_leads_over_a_talk_to_a_deduction_that_an_appeal_reverses() {
        SERVICE.clock().moveTo("2028-04-10T02:00:00Z");
        var proposed = as(BUREAU).post("/api/interviews", Map.of("quarter", "2028-Q1"));
        assertThat(proposed.at("/0/unitName/zh")).as(proposed.text()).isEqualTo("临淄区");
        assertThat(as(LINZI).get(INTERVIEW).status()).isEqualTo(404);
        assertThat(as(SUPERVISION).get(WORK).text()).contains("reward.interview-call");
        as(SUPERVISION).post(INTERVIEW + "/decision", Map.of("called", true));
        assertThat(as(LINZI).get(WORK).text()).contains("reward.interview-attend", "/interviews/2028-Q1");
        assertThat(as(ZHANGDIAN).get(INTERVIEW).status()).isEqualTo(404);
        assertThat(as(ZHANGDIAN).get("/api/interviews").at("/total/count")).isEqualTo("0");

        SERVICE.clock().moveTo("2028-04-12T02:00:00Z");
        var held = as(BUREAU).post(INTERVIEW + "/talk", """
                {"on":"2028-04-12","heldBy":["李局长"],"present":["王区长"],"said":"外资进度滞后","rectify":"补齐到账","until":"2028-05-12"}""");
        assertThat(held.at("/status")).as(held.text()).isEqualTo("HELD");
        assertThat(as(LINZI).get(WORK).text()).contains("reward.interview-report", "2028-05-12");
        assertThat(as(LINZI).post(INTERVIEW + "/report", Map.of("text", "已到账")).at("/status"))
                .isEqualTo("REPORTED");
        assertThat(as(BUREAU)
                        .post(INTERVIEW + "/check", Map.of("passed", false, "text", "未到账"))
                        .at("/code"))
                .isEqualTo("reward.same-person");
        as(BUREAU_2).post(INTERVIEW + "/check", Map.of("passed", false, "text", "未到账"));
        var deducted = as(BUREAU_2).post(INTERVIEW + "/deduction", "{}");
        assertThat(deducted.at("/status")).as(deducted.text()).isEqualTo("DEDUCTED");
        assertThat(as(BUREAU_2).post(INTERVIEW + "/deduction", "{}").status()).isEqualTo(200);
        reversed("/api/deductions/" + deducted.at("/deduction/id"));
        assertThat(as(LINZI).get(INTERVIEW).at("/deduction/status")).isEqualTo("REVERSED");
        assertThat(as(LINZI).get(INTERVIEW + "/trail").text()).contains("CALLED", "HELD", "DEDUCTED");
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    private static void reversed(String deduction) {
        as(HEAD).post(deduction + "/decision", Map.of("confirmed", true));
        assertThat(as(LINZI).get(deduction).at("/points")).isEqualTo("2");
        as(LINZI).post(deduction + "/appeal", Map.of("reason", "款项已到"));
        assertThat(as(SUPERVISION)
                        .post(deduction + "/appeal/decision", Map.of("upheld", true, "reason", "属实"))
                        .at("/status"))
                .isEqualTo("REVERSED");
        assertThat(as(ZHANGDIAN).get(deduction).status()).isEqualTo(404);
    }
}
