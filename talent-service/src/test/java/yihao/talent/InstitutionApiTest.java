package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.TODAY;
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
import yihao.contracts.Event;
import yihao.contracts.talent.InstitutionEvent;
import yihao.contracts.talent.InstitutionState;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("T1 The four majors over HTTP")
class InstitutionApiTest {

    static final String BOUNDARY = "example";

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
        office.service.deliver("lead.unit", World.ZHANGDIAN, """
                {"type":"lead.unit-registered.v1","eventId":"%s","key":"%2$s","epoch":1,"sequence":1,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"bureau","body":{"unitId":"%2$s","unitKind":"DISTRICT",
                 "nameZh":"张店区","nameEn":"Zhangdian District","parent":"city-zibo","ancestors":["city-zibo"],
                 "divisionCode":"370303","active":true}}""".formatted(UUID.randomUUID(), World.ZHANGDIAN));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static Map<String, Object> university(String name) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", "UNIVERSITY",
                "grade", "DOUBLE_FIRST_CLASS",
                "year", 2026,
                "nameZh", name,
                "country", "CN",
                "place", "北京",
                "field", "2614",
                "reason", "学科对口"));
        body.put("unit", World.ZHANGDIAN);
        return body;
    }

    static String entered(String name) {
        var entered = office.as("zhangdian.officer").post("/api/institutions", university(name));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(entered.at("/row/officer")).isEqualTo("zhangdian.officer");
        return entered.at("/id");
    }

    static Answer decide(String id, String what, Object body) {
        return office.as("zhangdian.officer").post("/api/institutions/" + id + "/" + what, body);
    }

    static Answer upload(String subject, String id, String paper, String content) {
        var body = "--%s\r\nContent-Disposition: form-data; name=\"paper\"\r\n\r\n%s\r\n".formatted(BOUNDARY, paper)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"示例.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%s\r\n--%1$s--\r\n"
                        .formatted(BOUNDARY, "%PDF-1.7 " + content);
        return office.as(subject)
                .send(
                        "POST",
                        "/api/institutions/" + id + "/evidence",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }

    @Test
    void an_institution_goes_from_the_list_of_targets_to_the_signed_agreement() {
        var id = entered("示例理工大学");
        var refused = decide(id, "stage", Map.of("stage", "CONTACT", "on", TODAY));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("缺少：对方联系人、联系记录");

        ok(decide(id, "contacts", Map.of("name", "示例甲", "phone", "000")));
        assertThat(upload("zhangdian.officer", id, "CONTACT_NOTE", "1").status())
                .isEqualTo(201);
        ok(decide(id, "stage", Map.of("stage", "CONTACT", "on", TODAY)));
        assertThat(decide(id, "stage/withdrawal", Map.of("reason", "录错")).status())
                .isEqualTo(403);
        assertThat(upload("zhangdian.officer", id, "VISIT_MINUTES", "2").status())
                .isEqualTo(201);
        ok(decide(id, "stage", Map.of("stage", "TALKS", "on", TODAY)));
        ok(decide(id, "agreements", agreement()));
        assertThat(upload("zhangdian.officer", id, "AGREEMENT", "3").status()).isEqualTo(201);
        var signed = ok(decide(id, "stage", Map.of("stage", "AGREEMENT", "on", TODAY)));

        assertThat(signed.at("/row/stage")).isEqualTo("AGREEMENT");
        assertThat(signed.at("/next/0/missing/0/label/zh")).isEqualTo("分支机构登记证书");
        ok(decide(id, "projects", Map.of("projectId", Office.PROJECT)));
        assertThat(ok(office.as("zhangdian.officer").get("/api/institutions?project=" + Office.PROJECT))
                        .at("/items/0/id"))
                .isEqualTo(id);
        assertThat(office.service.sent("talent.institution"))
                .anySatisfy(event -> assertThat(event.json())
                        .contains("talent.institution-project-linked.v1", id, "\"AGREEMENT\":\"" + TODAY));
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "number",
                "HT-1",
                "title",
                "合作共建协议",
                "signedOn",
                TODAY,
                "endsOn",
                "2029-10-14",
                "parties",
                List.of("示例市政府", "示例理工大学"),
                "commitments",
                List.of(
                        Map.of("side", "OURS", "text", "提供场地", "dueOn", "2026-12-31"),
                        Map.of("side", "THEIRS", "text", "派驻团队", "dueOn", "2027-03-31")));
    }

    @Test
    void an_agreement_is_kept_with_what_both_sides_owe() {
        var id = entered("示例农业大学");
        var signed = ok(decide(id, "agreements", agreement()));
        var path = "agreements/" + signed.at("/agreements/0/id");

        var kept = Map.of("kept", true, "on", TODAY, "note", "已交付");
        var marked =
                ok(decide(id, path + "/commitments/" + signed.at("/agreements/0/commitments/0/id") + "/mark", kept));
        assertThat(marked.at("/agreements/0/commitments/0/mark/note")).isEqualTo("已交付");
        var owed = Map.of("side", "OURS", "text", "配套资金", "dueOn", "2026-10-01");
        assertThat(ok(decide(id, path + "/commitments", owed))
                        .json()
                        .at("/agreements/0/commitments/2/overdue")
                        .asBoolean())
                .isTrue();
        ok(decide(id, path + "/extension", Map.of("endsOn", "2030-10-14", "reason", "续签")));
        var ended = ok(decide(id, path + "/ending", Map.of("on", TODAY, "reason", "双方同意")));
        assertThat(ended.json().at("/agreements/0/inForce").asBoolean()).isFalse();
    }

    @Test
    void contacts_are_shown_to_the_unit_and_the_office_and_stand_nowhere_in_the_clear() {
        var id = entered("示例医科大学");
        var contact = Map.of("name", "测试联系人甲", "phone", "05330000777", "email", "secret.contact@example.org");
        ok(decide(id, "contacts", contact));

        var path = "/api/institutions/" + id;
        assertThat(ok(office.as("zhangdian.officer").get(path)).at("/contacts/0/known/name"))
                .isEqualTo("测试联系人甲");
        assertThat(ok(office.as("auditor").get(path)).json().get("contacts")).isEmpty();
        office.service.sent("talent.institution");
        assertThat(office.service.stored())
                .allSatisfy(text -> assertThat(text).doesNotContain("测试联系人甲", "05330000777", "secret.contact"));
        assertThat(office.service.bus().sent())
                .allSatisfy(sent -> assertThat(sent.toString()).doesNotContain("测试联系人甲", "05330000777"));
    }

    @Test
    void evidence_is_fingerprinted_handed_out_and_withdrawn() {
        var id = entered("示例艺术大学");

        var added = upload("zhangdian.officer", id, "VISIT_MINUTES", "示例");

        assertThat(added.at("/evidence/0/file/sha256")).hasSize(64);
        assertThat(added.at("/evidence/0/addedBy")).isEqualTo("zhangdian.officer");
        var evidence = "/api/institutions/" + id + "/evidence/" + added.at("/evidence/0/id");
        assertThat(ok(office.as("talent.office").get(evidence + "/file")).text())
                .contains("%PDF-1.7 示例");
        assertThat(office.as("linzi.officer").get(evidence + "/file").status()).isEqualTo(404);
        assertThat(upload("linzi.officer", id, "OTHER", "x").status()).isEqualTo(404);
        var withdrawn = ok(office.as("zhangdian.officer")
                .post(evidence + "/withdrawal", Map.of("reason", "传错了"), "If-Match", added.header("ETag")));
        assertThat(withdrawn.at("/evidence/0/withdrawn/reason")).isEqualTo("传错了");
    }

    @Test
    void a_name_is_a_target_of_a_year_once_and_one_that_is_alike_is_shown() {
        entered("示例前沿新材料研究院有限公司");

        var again = office.as("zhangdian.officer").post("/api/institutions", university("示例前沿新材料研究院有限公司"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("talent.institution-already-there");
        assertThat(ok(office.as("zhangdian.officer").post("/api/institutions/alike", university("示例前沿新材研究院有限公司")))
                        .at("/items/0/name"))
                .isEqualTo("示例前沿新材料研究院有限公司");
    }

    @Test
    void whoever_saw_an_older_version_is_told_and_a_repeated_request_does_nothing_twice() {
        var key = UUID.randomUUID().toString();
        var body = university("示例体育大学");
        var first = office.as("zhangdian.officer").post("/api/institutions", body, "Idempotency-Key", key);
        var again = office.as("zhangdian.officer").post("/api/institutions", body, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        var stale =
                office.as("zhangdian.officer").put("/api/institutions/" + first.at("/id"), body, "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void the_rules_and_the_trail_are_shown() {
        var id = entered("示例外语大学");

        var rules = ok(office.as("zhangdian.officer").get("/api/institution-rules"));
        assertThat(rules.at("/version")).isEqualTo("four-majors@1");
        assertThat(rules.at("/actions/0")).isEqualTo("enter");
        assertThat(ok(office.as("auditor").get("/api/institution-rules")).json().get("actions"))
                .isEmpty();
        assertThat(ok(office.as("zhangdian.officer").get("/api/institutions/" + id + "/trail"))
                        .at("/items/0/action"))
                .isEqualTo("ENTERED");
        assertThat(office.as("linzi.officer")
                        .get("/api/institutions/" + id + "/trail")
                        .status())
                .isEqualTo(404);
        assertThat(ok(office.as("talent.office").get("/api/services/talent/rule-sets"))
                        .text())
                .contains("four-majors");
    }

    @Test
    void a_quota_is_proposed_confirmed_by_another_and_measured() {
        var quota = Map.of("unit", World.ZHANGDIAN, "kind", "RESEARCH", "year", 2026, "signed", 4);
        var proposed = office.as("talent.office").post("/api/institution-quotas", quota);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var path = "/api/institution-quotas/" + proposed.at("/id") + "/decision";
        assertThat(office.as("talent.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains("talent.institution-quota", "大所");
        assertThat(office.as("talent.office")
                        .post(path, Map.of("approved", true))
                        .at("/code"))
                .isEqualTo("talent.institution-quota-same-person");
        ok(office.as("talent.head").post(path, Map.of("approved", true)));

        var standing = ok(office.as("zhangdian.officer").get("/api/institution-quotas?year=2026"));
        assertThat(standing.at("/items/0/progress/SIGNED/expected")).isEqualTo("3.00");
        assertThat(standing.json().at("/items/0/progress/LANDED/owed").isNull()).isTrue();
        assertThat(ok(office.as("linzi.officer").get("/api/institution-quotas?year=2026"))
                        .json()
                        .get("items"))
                .isEmpty();
        var figures = ok(office.as("talent.office").get("/api/institution-figures?year=2026&by=KIND"));
        assertThat(figures.json().get("rows")).anySatisfy(row -> {
            assertThat(row.at("/key").asString()).isEqualTo("RESEARCH");
            assertThat(row.at("/progress/SIGNED/owed").asInt()).isEqualTo(4);
        });
    }

    @Test
    void the_register_goes_out_as_a_workbook_as_it_is_seen() {
        entered("示例航空大学");

        var workbook = ok(office.as("zhangdian.officer").get("/api/institutions/export?kind=UNIVERSITY&field=26"));

        assertThat(workbook.header("Content-Disposition")).contains(".xlsx");
        assertThat(workbook.header("Content-Type")).contains("spreadsheetml");
    }

    @Test
    void what_it_tells_is_what_the_contract_says() {
        var id = entered("示例石油大学");
        ok(decide(id, "progress", Map.of("on", TODAY, "text", "电话联系")));

        var shape = ContractTest.STRICT.getTypeFactory().constructParametricType(Event.class, InstitutionState.class);
        var told = office.service.sent(InstitutionEvent.TOPIC).stream()
                .filter(sent -> sent.key().equals(id))
                .map(sent -> ContractTest.STRICT.<Event<InstitutionState>>readValue(sent.json(), shape))
                .toList();
        assertThat(told)
                .extracting(Event::type)
                .containsExactly(InstitutionEvent.ENTERED.type(), InstitutionEvent.CHANGED.type());
        assertThat(told.getFirst().body().reachedOn()).isEqualTo(Map.of("TARGET", TODAY));
    }

    @Test
    void no_list_and_no_clock_searches_the_whole_store() {
        entered("示例财经大学");
        var scans = ServiceUnderTest.store().scannedQueries();

        for (var path : List.of(
                "/api/institutions?kind=UNIVERSITY&grade=DOUBLE_FIRST_CLASS&stage=TARGET&status=ACTIVE&year=2026&field=26",
                "/api/institutions?project=" + Office.PROJECT,
                "/api/institution-quotas?year=2026",
                "/api/institution-figures?year=2026&by=UNIT",
                "/api/services/talent/work-items")) {
            ok(office.as("zhangdian.officer").get(path));
        }

        assertThat(ServiceUnderTest.store().scannedQueries()).isEqualTo(scans);
    }
}
