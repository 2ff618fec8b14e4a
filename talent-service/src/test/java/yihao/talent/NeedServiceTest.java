package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.talent.Office.ok;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.contracts.EventKind;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("T3 Needs, matching and recommendations over HTTP")
class NeedServiceTest {

    static Office office;

    @BeforeAll
    static void open() throws java.io.IOException {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
        office.service.deliver(EnterpriseEvent.TOPIC, "0199-e1", sample());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_need_of_an_enterprise_has_a_place_and_a_pay_and_is_edited_closed_and_taken_up_again() {
        var posted = office.as("linzi.officer").post("/api/needs", ofEnterprise());
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        assertThat(posted.at("/placeName")).isEqualTo("山东省淄博市张店区");
        assertThat(posted.at("/pay/to/amount")).isEqualTo("500000.00");
        var need = "/api/needs/" + posted.at("/id");

        var two = ofEnterprise();
        two.remove("enterpriseId");
        two.put("headcount", 2);
        var edited = ok(office.as("linzi.officer").put(need, two));
        assertThat(edited.at("/earlier/0/headcount")).isEqualTo("1");
        assertThat(edited.at("/askedVersion")).isEqualTo("2");
        ok(office.as("linzi.officer").post(need + "/closure", Map.of("reason", "编制调整")));
        var reopened = ok(office.as("linzi.officer").post(need + "/reopening", Map.of("reason", "恢复招聘")));

        assertThat(reopened.at("/status")).isEqualTo("OPEN");
        assertThat(office.as("zhangdian.officer").get(need).status()).isEqualTo(404);
        assertThat(ok(office.as("linzi.officer").get("/api/needs?unit=district-linzi&field=2614"))
                        .text())
                .contains(posted.at("/id"));
    }

    @Test
    void a_need_is_of_a_project_or_of_an_enterprise() {
        var both = ofEnterprise();
        both.put("projectId", Office.PROJECT);

        assertThat(office.as("zhangdian.officer").post("/api/needs", both).at("/code"))
                .isEqualTo("talent.need-one-employer");
    }

    @Test
    void a_talent_is_told_its_needs_by_where_it_wishes_to_work_and_the_office_gets_the_report() {
        var posted = office.as("linzi.officer").post("/api/needs", ofEnterprise());
        var talent = office.registered();
        ok(office.as("talent.office").put("/api/talents/" + talent + "/place-wanted", Map.of("place", "370305")));

        var needs = ok(office.as("talent.office").get("/api/talents/" + talent + "/needs"));
        assertThat(needs.json().get("items")).anySatisfy(offer -> {
            assertThat(offer.at("/need/id").asString()).isEqualTo(posted.at("/id"));
            assertThat(offer.at("/reasons/2/text").asString()).contains("同城");
        });
        assertThat(office.as("linzi.officer")
                        .get("/api/talents/" + talent + "/needs")
                        .status())
                .isEqualTo(404);

        var report = ok(office.as("talent.office").get("/api/need-matching"));
        assertThat(report.at("/ruleVersion")).isEqualTo("talent-matching@2");
        assertThat(report.text()).contains(posted.at("/id"));
        assertThat(office.as("linzi.officer").get("/api/need-matching").status())
                .isEqualTo(403);
    }

    @Test
    void needs_are_counted_and_exported_as_far_as_one_may_see_them() {
        ok(office.as("linzi.officer").get("/api/need-figures?by=UNIT"));
        office.as("linzi.officer").post("/api/needs", ofEnterprise());

        var figures = ok(office.as("linzi.officer").get("/api/need-figures?by=UNIT"));
        assertThat(figures.json().get("items")).hasSize(1);
        assertThat(figures.at("/items/0/key")).isEqualTo("district-linzi");
        assertThat(office.as("linzi.officer").get("/api/needs/export").status()).isEqualTo(200);
    }

    @Test
    void a_recommendation_shows_the_office_the_person_and_the_recommender_how_it_stands() {
        var id = office.recommended();
        var path = "/api/recommendations/" + id;

        assertThat(ok(office.as("zhangdian.officer").get(path))
                        .json()
                        .path("person")
                        .isNull())
                .isTrue();
        assertThat(ok(office.as("talent.office").get(path)).at("/person/name")).startsWith("示例");
        assertThat(office.as("linzi.officer").get(path).status()).isEqualTo(404);
        assertThat(ok(office.as("talent.office").get("/api/services/talent/work-items"))
                        .text())
                .contains(id);
        assertThat(ok(office.as("talent.office").post(path + "/confirmation", "{}"))
                        .at("/status"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void who_recommends_chooses_from_needs_and_a_person_learns_no_title_and_no_employer() {
        var posted = office.as("linzi.officer").post("/api/needs", ofEnterprise());
        office.as("linzi.officer").post("/api/needs", ofEnterprise());

        var person = ok(office.as("expert.one").get("/api/recommendation-needs?limit=200"));
        assertThat(person.json().at("/items")).anySatisfy(need -> {
            assertThat(need.at("/id").asString()).isEqualTo(posted.at("/id"));
            assertThat(need.at("/placeName").asString()).contains("张店");
        });
        assertThat(person.text()).doesNotContain("工艺工程师", "0199-e1", "district-linzi", "300000.00");
        var unit = ok(office.as("linzi.officer").get("/api/recommendation-needs"));
        assertThat(unit.text()).contains("工艺工程师");
        assertThat(ok(office.as("zhangdian.officer").get("/api/recommendation-needs?limit=200"))
                        .text())
                .doesNotContain(posted.at("/id"));
        assertThat(office.as("auditor").get("/api/recommendation-needs").at("/code"))
                .isEqualTo("talent.may-not-recommend");
        assertThat(ok(office.as("expert.one").get("/api/recommendation-needs?limit=1"))
                        .at("/next"))
                .isNotEmpty();
    }

    @Test
    void needs_follow_the_name_and_the_sharing_of_their_project() {
        office.service.deliver("project.project", "0199-j8", project("0199-j8", 1, "ACTIVE", "示例项目", ""));
        var posted =
                office.as("zhangdian.officer").post("/api/needs", Office.need().replace(Office.PROJECT, "0199-j8"));
        var path = "/api/needs/" + posted.at("/id");
        assertThat(office.as("linzi.officer").get(path).status()).isEqualTo(404);

        office.service.deliver(
                "project.project", "0199-j8", project("0199-j8", 2, "ACTIVE", "更名项目", "\"district-linzi\""));

        await().until(() -> need(posted).at("/projectName").equals("更名项目"));
        ok(office.as("linzi.officer").get(path));
        assertThat(ok(office.as("linzi.officer").get("/api/recommendation-needs"))
                        .text())
                .contains(posted.at("/id"));
    }

    @Test
    void what_a_project_said_late_gives_no_sharing_back() {
        var shared = project("0199-j7", 1, "ACTIVE", "示例项目", "\"district-linzi\"");
        office.service.deliver("project.project", "0199-j7", shared);
        var posted =
                office.as("zhangdian.officer").post("/api/needs", Office.need().replace(Office.PROJECT, "0199-j7"));
        var path = "/api/needs/" + posted.at("/id");
        ok(office.as("linzi.officer").get(path));

        office.service.deliver("project.project", "0199-j7", project("0199-j7", 2, "ACTIVE", "示例项目", ""));
        office.service.deliver("project.project", "0199-j7", shared);

        assertThat(office.as("linzi.officer").get(path).status()).isEqualTo(404);
    }

    @Test
    void needs_end_with_their_project() {
        var ended =
                office.as("zhangdian.officer").post("/api/needs", Office.need().replace(Office.PROJECT, "0199-j9"));
        assertThat(ended.at("/code")).isEqualTo("talent.project-unknown");
        office.service.deliver("project.project", "0199-j9", project("0199-j9", 1, "ACTIVE", "示例项目", ""));
        var posted =
                office.as("zhangdian.officer").post("/api/needs", Office.need().replace(Office.PROJECT, "0199-j9"));
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);

        office.service.deliver("project.project", "0199-j9", project("0199-j9", 2, "TERMINATED", "示例项目", ""));

        await().until(() -> need(posted).at("/status").equals("CLOSED"));
        assertThat(need(posted).at("/closedReason")).isEqualTo("项目已终止，需求随之结束");
    }

    @Test
    void no_query_reads_a_whole_collection() {
        for (var path : List.of(
                "/api/needs?enterpriseId=0199-e1",
                "/api/needs?leastClass=C",
                "/api/recommendations?status=CONFIRMED",
                "/api/need-figures?by=FIELD",
                "/api/need-matching",
                "/api/services/talent/work-items")) {
            ok(office.as("talent.office").get(path));
        }

        assertThat(ServiceUnderTest.store().scannedQueries())
                .as(ServiceUnderTest.store().scanCounts().toString())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }

    private static Http.Answer need(Http.Answer posted) {
        return ok(office.as("zhangdian.officer").get("/api/needs/" + posted.at("/id")));
    }

    private static Map<String, Object> ofEnterprise() {
        var need = new HashMap<String, Object>();
        need.put("enterpriseId", "0199-e1");
        need.put("title", "工艺工程师");
        need.put("field", "2614");
        need.put("leastClass", "E");
        need.put("headcount", 1);
        need.put("neededBy", "2026-12-31");
        need.put("place", "370303");
        need.put("payFrom", Map.of("amount", "300000.00", "currency", "CNY"));
        need.put("payTo", Map.of("amount", "500000.00", "currency", "CNY"));
        return need;
    }

    private static String project(String id, int sequence, String status, String name, String sharing) {
        return """
                {"type":"project.project-started.v1","eventId":"%2$s","key":"%1$s","epoch":1,"sequence":%3$d,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"zhangdian.officer",
                 "body":{"projectId":"%1$s","number":"P-2026-000099","name":"%4$s",
                 "investorName":"示例企业","country":"CN","foreignInvested":false,"investorFromOutsideCity":true,
                 "unit":"district-zhangdian","sharingUnits":[%5$s],"stage":"SIGNED","reachedOn":{},
                 "status":"%6$s"}}""".formatted(id, UUID.randomUUID(), sequence, name, sharing, status);
    }

    private static String sample() throws java.io.IOException {
        var kind = EnterpriseEvent.values()[0];
        try (var in = EventKind.class.getResourceAsStream("/contracts/lead/" + kind.type() + ".json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
