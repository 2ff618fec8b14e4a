package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("EF-04 EX-03 Fees and years of experts over HTTP")
class FeeApiTest {

    static Office office;
    static String expert;
    static String consultation;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
        expert = new ExpertOffice(office).serving("expert.one");
        consultation = given();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_fee_is_computed_approved_by_another_ordered_and_paid() {
        var body = Map.of("consultationId", consultation, "expertId", expert);
        var computed = office.as("talent.office").post("/api/expert-fees", body);
        assertThat(computed.status()).as(computed.text()).isEqualTo(201);
        assertThat(computed.at("/amount/amount")).isEqualTo("2000.00");
        assertThat(computed.at("/explanation/0/text")).contains("expert-fees@1", "2,000.00 CNY");
        var id = computed.at("/id");
        assertThat(office.as("talent.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains("talent.approve-expert-fee");

        var ordered = ok(office.as("talent.head").post("/api/expert-fees/" + id + "/approval", Map.of()));
        assertThat(ordered.at("/status")).isEqualTo("PAYMENT_ORDERED");
        assertThat(office.ledger.bodies()).anySatisfy(order -> assertThat(order).contains("EXPERT_FEE", id));
        office.service.deliver("reward.payment", "payment-" + id, paid(id));

        assertThat(ok(office.as("expert.one").get("/api/expert-fees/" + id)).at("/status"))
                .isEqualTo("PAID");
        assertThat(office.as("expert.two").get("/api/expert-fees/" + id).status())
                .isEqualTo(404);
        assertThat(office.as("zhangdian.officer").get("/api/expert-fees/" + id).status())
                .isEqualTo(404);
        for (var query : new String[] {"", "?status=PAID", "?expertId=" + expert, "?consultationId=" + consultation}) {
            assertThat(ok(office.as("talent.office").get("/api/expert-fees" + query))
                            .text())
                    .contains(id);
        }
        assertThat(ServiceUnderTest.store().scannedQueries())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }

    @Test
    void a_year_is_counted_exported_and_graded_by_another() {
        var figures = ok(office.as("talent.office").get("/api/expert-years/2026"));
        assertThat(figures.json().at("/items/0/onTime").asInt()).isEqualTo(1);
        assertThat(office.as("zhangdian.officer").get("/api/expert-years/2026").status())
                .isEqualTo(403);
        assertThat(ok(office.as("talent.office").get("/api/expert-years/2026/export"))
                        .text())
                .startsWith("PK");

        var grade = Map.of("year", 2026, "grade", "EXCELLENT", "evidence", "按时，评价高");
        assertThat(office.as("talent.office")
                        .post("/api/experts/" + expert + "/assessments", grade)
                        .status())
                .isEqualTo(403);
        ok(office.as("talent.head").post("/api/experts/" + expert + "/assessments", grade));
        var shown = ok(office.as("talent.office").get("/api/experts/" + expert));
        assertThat(shown.at("/assessments/0/figures/1")).isEqualTo("given=1");
    }

    @Test
    void rules_that_nobody_here_has_seen_decide_once_they_are_put_in_force() {
        var sets = "/api/services/talent/rule-sets/consultation-kinds";
        var proposed = office.as("bureau.officer").post(sets, Map.of("text", QUICK, "reason", "增设快评"));
        assertThat(proposed.status()).as(proposed.text()).isLessThan(300);
        var put = office.as("bureau.head").post(sets + "/quick-look@1/activation", "");
        assertThat(put.status()).as(put.text()).isLessThan(300);

        var asked = office.as("zhangdian.officer")
                .post(
                        "/api/consultations",
                        Map.of(
                                "kind",
                                "QUICK_LOOK",
                                "topic",
                                "FREE",
                                "title",
                                "示例快评",
                                "text",
                                "请快评。",
                                "level",
                                "OPEN",
                                "wanted",
                                1));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        assertThat(asked.at("/due")).isEqualTo("2026-10-18");
        assertThat(asked.at("/ruleVersion")).isEqualTo("quick-look@1");
        assertThat(ok(office.as("zhangdian.officer").get("/api/consultation-kinds"))
                        .text())
                .contains("QUICK_LOOK", "PROJECT");
    }

    private static final String QUICK = """
            kind: consultation-kinds
            id: quick-look
            version: 1
            validFrom: 2026-10-15
            source: ours
            rules:
              markMost: 3
              suggest: {must: [LOAD], field: [{digits: 2, points: 1}], languagePoints: 0, loadPoints: 1, fairnessPoints: 1}
              kinds:
                - id: QUICK_LOOK
                  name: {zh: 快评, en: Quick look}
                  topics: [FREE]
                  answer: 3 calendar days
                  replacement: 1 working day
                  accept: 1 working day
                  remind: 1 calendar day
                  grace: 1 working day
                  leastOpinions: 1
                  mostOpinions: 1
                  opens: ALL_IN
                  othersSeen: false
                  summary: MEAN
                  scale: 1
                  criteria: [{id: SENSE, name: {zh: 合理性, en: Sense}, most: 5, weight: 1}]
                  recommendations: [{code: YES, name: {zh: 是, en: Yes}}]
            """;

    private static String given() {
        var asked = office.as("zhangdian.officer")
                .post(
                        "/api/consultations",
                        Map.of(
                                "kind",
                                "PROJECT",
                                "topic",
                                "PROJECT",
                                "reference",
                                Office.PROJECT,
                                "title",
                                "示例论证",
                                "text",
                                "请论证。",
                                "level",
                                "OPEN",
                                "field",
                                "2614",
                                "wanted",
                                1));
        var path = "/api/consultations/" + asked.at("/id");
        ok(office.as("talent.office").post(path + "/assignments", Map.of("expertId", expert)));
        var part = path + "/assignments/" + expert;
        ok(office.as("expert.one").post(part + "/acceptance", Map.of()));
        var grades = Map.of("TECHNOLOGY", 8, "MARKET", 7, "INVESTOR", 9, "ENVIRONMENT", 6);
        ok(office.as("expert.one")
                .post(part + "/opinion", Map.of("grades", grades, "text", "可行", "recommendation", "SUPPORT")));
        return asked.at("/id");
    }

    private static String paid(String fee) {
        return """
                {"type":"reward.payment-paid.v1","eventId":"%s","key":"payment-%2$s","epoch":1,"sequence":3,
                 "occurredAt":"2026-10-16T03:00:00Z","actor":"finance2","body":{"paymentId":"payment-%2$s",
                 "number":"Y-2026-000009","sourceKind":"EXPERT_FEE","sourceId":"%2$s","payee":"x",
                 "amount":{"amount":"2000.00","currency":"CNY"},"budgetId":"2026-city-talent","status":"PAID",
                 "paidAt":"2026-10-16T03:00:00Z"}}""".formatted(UUID.randomUUID(), fee);
    }
}
