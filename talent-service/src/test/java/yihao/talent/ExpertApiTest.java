package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.ExpertOffice.EMPLOYER;
import static yihao.talent.Office.ok;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("EX-01 EX-05 Experts over HTTP")
class ExpertApiTest {

    static Office office;
    static ExpertOffice experts;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
        experts = new ExpertOffice(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void one_person_appoints_and_another_confirms() {
        var id = experts.appointed("account-1", EMPLOYER);
        assertThat(office.as("talent.office")
                        .get("/api/services/talent/work-items")
                        .text())
                .doesNotContain(id);
        assertThat(office.as("talent.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains(id, "talent.confirm-expert");

        var alone = office.as("talent.office").post("/api/experts/" + id + "/confirmation", Map.of());
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.at("/code")).isEqualTo("talent.expert-same-person");
        var serving = ok(office.as("talent.head").post("/api/experts/" + id + "/confirmation", Map.of()));

        assertThat(serving.at("/status")).isEqualTo("SERVING");
        assertThat(serving.at("/name")).isEqualTo("示例专家甲");
        assertThat(serving.at("/ties/employer/name")).isEqualTo("示例化工集团");
        assertThat(serving.json().get("actions").toString()).contains("renew", "suspend", "end");
        assertThat(office.service.sent("talent.expert"))
                .anySatisfy(sent -> assertThat(sent.json())
                        .contains("talent.expert-confirmed.v1", id, "\"until\":\"2028-12-31\"")
                        .doesNotContain("示例"));
    }

    @Test
    void an_expert_sees_the_own_record_and_nobody_elses() {
        var mine = experts.serving("expert.one");
        var other = experts.serving("account-2");

        assertThat(ok(office.as("expert.one").get("/api/experts/" + mine)).at("/phone"))
                .isEqualTo("0533-0000007");
        assertThat(office.as("expert.one").get("/api/experts/" + other).status())
                .isEqualTo(404);
        assertThat(ok(office.as("expert.one").get("/api/experts")).json().get("items"))
                .hasSize(1);
        assertThat(office.as("zhangdian.officer").get("/api/experts/" + mine).status())
                .isEqualTo(404);
        var audited = ok(office.as("auditor").get("/api/experts/" + mine));
        assertThat(audited.at("/name")).isEqualTo("示****");
        for (var reader : List.of("talent.office", "auditor")) {
            assertThat(ok(office.as(reader).get("/api/experts/" + mine + "/trail"))
                            .at("/items/1/action"))
                    .isEqualTo("CONFIRMED");
        }
        assertThat(office.as("expert.one")
                        .get("/api/experts/" + mine + "/trail")
                        .status())
                .isEqualTo(404);
        assertThat(audited.json().get("phone").isNull()).isTrue();
        assertThat(audited.json().get("actions")).isEmpty();
    }

    @Test
    void a_term_ends_by_a_reason_and_is_renewed_by_two() {
        var id = experts.serving("account-3");
        var term = Map.of("from", "2029-01-01", "until", "2030-12-31");

        var waiting = ok(office.as("talent.office").post("/api/experts/" + id + "/renewal", term));
        assertThat(waiting.at("/proposed/until")).isEqualTo("2030-12-31");
        ok(office.as("talent.head").post("/api/experts/" + id + "/confirmation", Map.of("note", "同意续聘")));
        ok(office.as("talent.office").post("/api/experts/" + id + "/suspension", Map.of("reason", "出国")));
        ok(office.as("talent.office").post("/api/experts/" + id + "/resumption", Map.of()));
        var ended = ok(office.as("talent.office").post("/api/experts/" + id + "/end", Map.of("reason", "请辞")));

        assertThat(ended.at("/status")).isEqualTo("ENDED");
        assertThat(ended.json().get("terms")).hasSize(1);
        assertThat(ended.json().get("actions").toString()).contains("renew");
        assertThat(office.as("talent.office")
                        .post("/api/experts/" + id + "/suspension", Map.of("reason", "晚了"))
                        .at("/code"))
                .isEqualTo("talent.expert-wrong-state");
    }

    @Test
    void a_repeated_request_appoints_once_and_a_stale_one_is_told() {
        var key = UUID.randomUUID().toString();
        var body = ExpertOffice.somebody("account-4", EMPLOYER);
        var first = office.as("talent.office").post("/api/experts", body, "Idempotency-Key", key);
        var again = office.as("talent.office").post("/api/experts", body, "Idempotency-Key", key);

        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        var stale = office.as("talent.head")
                .post("/api/experts/" + first.at("/id") + "/confirmation", Map.of(), "If-Match", "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(office.as("talent.office").post("/api/experts", body).at("/code"))
                .isEqualTo("talent.expert-account-taken");
    }

    @Test
    void no_query_reads_a_whole_collection() {
        for (var query : List.of("", "?status=SERVING", "?field=2614", "?grade=CHIEF")) {
            ok(office.as("talent.office").get("/api/experts" + query));
        }
        ok(office.as("talent.office").get("/api/services/talent/work-items"));
        assertThat(ok(office.as("expert.one").get("/api/expert-terms"))
                        .json()
                        .get("openAtMost")
                        .asInt())
                .isEqualTo(3);

        assertThat(ServiceUnderTest.store().scannedQueries())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }
}
