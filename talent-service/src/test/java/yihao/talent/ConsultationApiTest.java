package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.Office.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("EC-04 EC-06 EC-07 Consultations over HTTP")
class ConsultationApiTest {

    static Office office;
    static String one;
    static String two;

    @BeforeAll
    static void open() {
        ServiceUnderTest.store().forgetScans();
        office = new Office();
        var experts = new ExpertOffice(office);
        one = experts.serving("expert.one");
        two = experts.serving("expert.two");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_question_is_asked_suggested_answered_read_marked_and_closed() {
        var id = asked("OPEN", 2);
        var suggestions = ok(office.as("talent.head").get(path(id) + "/suggestions"));
        assertThat(suggestions.at("/items/0/reasons/0/text")).isEqualTo("领域 2614 与需求 2614 前 4 位一致");
        assertThat(suggestions.at("/items/0/name")).isEqualTo("示例专家甲");
        given(id, one, "expert.one", 8);
        assertThat(ok(asker(id)).json().at("/assignments/0/opinion").isNull()).isTrue();
        assertThat(ok(asker(id)).json().at("/given").asInt()).isEqualTo(1);
        given(id, two, "expert.two", 5);

        var read = ok(asker(id));
        assertThat(read.at("/assignments/0/opinion/text")).isEqualTo("建议引进");
        assertThat(read.json().at("/assignments/0/name").isNull()).isTrue();
        assertThat(read.at("/summary/total")).isEqualTo("13/2");
        assertThat(read.json().at("/summary/totalShown").decimalValue()).isEqualByComparingTo("6.5");
        for (var expert : List.of(one, two)) {
            ok(office.as("zhangdian.officer").post(part(id, expert) + "/mark", Map.of("points", 4)));
        }
        var closed = ok(office.as("zhangdian.officer").post(path(id) + "/closure", Map.of()));
        assertThat(closed.at("/status")).isEqualTo("CLOSED");
        assertThat(office.service.sent("talent.consultation"))
                .anySatisfy(sent -> assertThat(sent.json()).contains(id, "talent.consultation-closed.v1"))
                .allSatisfy(sent -> assertThat(sent.json()).doesNotContain("建议引进"));
    }

    @Test
    void an_expert_sees_what_is_assigned_and_nothing_of_the_others() {
        var id = asked("INTERNAL", 2);
        assertThat(office.as("expert.one").get(path(id)).status()).isEqualTo(404);
        assign(id, one);
        given(id, two, "expert.two", 5);

        var mine = ok(office.as("expert.one").get(path(id)));
        assertThat(mine.json().get("assignments")).hasSize(1);
        assertThat(mine.at("/mine")).isEqualTo(one);
        assertThat(mine.json().get("given").isNull()).isTrue();
        assertThat(mine.json().get("summary").isNull()).isTrue();
        assertThat(mine.json().at("/assignments/0/actions").toString()).contains("accept", "decline", "recuse");
        assertThat(office.as("expert.one")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains(id, "talent.accept-consultation");
        assertThat(office.as("expert.one")
                        .post(part(id, two) + "/acceptance", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(office.as("expert.one").get(path(id) + "/suggestions").status())
                .isEqualTo(403);
        assertThat(office.as("expert.three").get(path(id)).status()).isEqualTo(404);

        var left = office.as("expert.one").post(part(id, one) + "/recusal", Map.of("reason", "曾任顾问"));
        assertThat(left.status()).isEqualTo(204);
        assertThat(office.as("expert.one").get(path(id)).status()).isEqualTo(404);
        assertThat(office.as("talent.office")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains(id, "talent.assign-experts");
        assertThat(ok(office.as("talent.office").get(path(id) + "/trail")).text())
                .contains("ASKED", "OPINION_GIVEN", "RECUSED");
        assertThat(office.as("expert.two").get(path(id) + "/trail").status()).isEqualTo(404);
    }

    @Test
    void a_confidential_question_is_the_units_and_the_offices_and_in_no_event() {
        var id = asked("CONFIDENTIAL", 1);

        ok(asker(id));
        ok(office.as("talent.office").get(path(id)));
        assertThat(office.as("linzi.officer").get(path(id)).status()).isEqualTo(404);
        assertThat(office.service.sent("talent.consultation"))
                .filteredOn(sent -> sent.key().equals(id))
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.json()).doesNotContain("示例论证", Office.PROJECT));
    }

    @Test
    void two_assignments_at_once_never_exceed_the_limit() throws InterruptedException {
        var experts = new ExpertOffice(office);
        var busy = experts.serving("account-busy");
        var questions =
                List.of(asked("OPEN", 1), asked("OPEN", 1), asked("OPEN", 1), asked("OPEN", 1), asked("OPEN", 1));
        var answers = new ConcurrentLinkedQueue<Integer>();

        var threads = questions.stream()
                .map(id -> Thread.ofVirtual()
                        .start(() -> answers.add(office.as("talent.office")
                                .post(path(id) + "/assignments", Map.of("expertId", busy))
                                .status())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 200, 409, 409);
        assertThat(ok(office.as("talent.office").get("/api/experts/" + busy))
                        .json()
                        .get("open")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_tied_expert_is_refused_with_what_conflicts() {
        var experts = new ExpertOffice(office);
        var tied = experts.appointed("account-tied", "0199-e1");
        ok(office.as("talent.head").post("/api/experts/" + tied + "/confirmation", Map.of()));

        var refused = office.as("talent.office")
                .post(path(asked("OPEN", 1)) + "/assignments", Map.of("expertId", tied), "Accept-Language", "en");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("talent.consultation-conflict");
        assertThat(refused.at("/conflicts/0")).isEqualTo("conflict-employer");
        assertThat(refused.at("/detail")).contains("示例化工集团");
    }

    @Test
    void a_repeated_assignment_is_one_and_a_stale_answer_is_told() {
        var id = asked("OPEN", 1);
        var body = Map.of("expertId", two);
        var first = office.as("talent.office").post(path(id) + "/assignments", body, "Idempotency-Key", "assign-" + id);
        var again = office.as("talent.office").post(path(id) + "/assignments", body, "Idempotency-Key", "assign-" + id);

        assertThat(again.status()).isEqualTo(ok(first).status());
        var stale = office.as("expert.two").post(part(id, two) + "/acceptance", Map.of(), "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        office.as("expert.two").post(part(id, two) + "/refusal", Map.of("reason", "时间冲突"));
    }

    @Test
    void no_query_reads_a_whole_collection() {
        for (var query : List.of("", "?status=OPEN", "?kind=PROJECT", "?topic=PROJECT")) {
            ok(office.as("talent.office").get("/api/consultations" + query));
        }
        assertThat(ok(office.as("expert.one").get("/api/consultation-kinds"))
                        .json()
                        .get("items"))
                .hasSize(2);
        ok(office.as("talent.office").get("/api/services/talent/work-items"));

        assertThat(ServiceUnderTest.store().scannedQueries())
                .noneMatch(query -> query.startsWith("talent_") && !query.contains("pendingSince"));
    }

    private static String asked(String level, int wanted) {
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
                                "请论证是否引进。",
                                "level",
                                level,
                                "field",
                                "2614",
                                "wanted",
                                wanted));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return asked.at("/id");
    }

    private static void assign(String id, String expert) {
        ok(office.as("talent.office").post(path(id) + "/assignments", Map.of("expertId", expert)));
    }

    private static void given(String id, String expert, String account, int points) {
        assign(id, expert);
        ok(office.as(account).post(part(id, expert) + "/acceptance", Map.of()));
        var grades = new HashMap<String, Integer>();
        List.of("TECHNOLOGY", "MARKET", "INVESTOR", "ENVIRONMENT").forEach(one -> grades.put(one, points));
        ok(office.as(account)
                .post(
                        part(id, expert) + "/opinion",
                        Map.of("grades", grades, "text", "建议引进", "recommendation", "SUPPORT")));
    }

    private static Http.Answer asker(String id) {
        return office.as("zhangdian.officer").get(path(id));
    }

    private static String path(String id) {
        return "/api/consultations/" + id;
    }

    private static String part(String id, String expert) {
        return path(id) + "/assignments/" + expert;
    }
}
