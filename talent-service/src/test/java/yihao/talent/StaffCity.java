package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.twins.Acts.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

/// The service as it runs, with a district, its head, two of its promotion staff, and those above and beside them.
final class StaffCity implements AutoCloseable {

    static final String TODAY = "2026-10-15";

    final ServiceUnderTest service = ServiceUnderTest.start(
            TalentService.class, "talent", TODAY + "T02:00:00Z", officers(), "yihao.talent.sweep=200ms");

    StaffCity() {
        deliver("lead.unit", World.ZHANGDIAN, "lead.unit-registered.v1", """
                {"unitId":"%s","unitKind":"DISTRICT","nameZh":"张店区","nameEn":"Zhangdian","ancestors":["city-zibo"],
                 "active":true}""".formatted(World.ZHANGDIAN));
    }

    private static Map<String, Actor> officers() {
        var officers = new HashMap<String, Actor>();
        put(officers, "zhangdian.head", World.ZHANGDIAN, Function.UNIT_HEAD);
        put(officers, "zhangdian.jia", World.ZHANGDIAN, Function.SQUAD_MEMBER);
        put(officers, "zhangdian.yi", World.ZHANGDIAN, Function.SQUAD_MEMBER);
        put(officers, "linzi.head", "district-linzi", Function.UNIT_HEAD);
        put(officers, "bureau.officer", "bureau", Function.BUREAU_OFFICER);
        put(officers, "bureau.head", "bureau", Function.BUREAU_HEAD);
        put(officers, "leader", "bureau", Function.CITY_LEADER);
        put(officers, "finance", "finance", Function.FINANCE);
        put(officers, "auditor", "bureau", Function.AUDITOR);
        return officers;
    }

    private static void put(Map<String, Actor> officers, String subject, String unit, Function function) {
        officers.put(subject, actor(subject, unit, function));
    }

    Http as(String subject) {
        return service.as(subject);
    }

    void deliver(String topic, String key, String type, String body) {
        deliver(topic, key, type, 1, body);
    }

    void deliver(String topic, String key, String type, long sequence, String body) {
        service.deliver(topic, key, """
                {"type":"%s","eventId":"%s","key":"%s","epoch":1,"sequence":%d,"occurredAt":"2026-09-16T03:00:00Z",
                 "actor":"somebody","body":%s}""".formatted(type, UUID.randomUUID(), key, sequence, body));
    }

    void visit(String id, String who, String on, String status, long sequence) {
        deliver("lead.visit", id, "lead.visit-made.v1", sequence, """
                {"visitId":"%1$s","number":"V-%1$s","unit":"%2$s","members":["%3$s"],"firstDay":"%4$s","days":"1",
                 "enterpriseId":"e-%1$s","status":"%5$s","corrections":0,"newInV9":true}""".formatted(id, World.ZHANGDIAN, who, on, status));
    }

    void lead(String id, String who, boolean valuable) {
        deliver("lead.lead", id, "lead.lead-judged.v1", """
                {"leadId":"%1$s","number":"L-%1$s","enterpriseId":"e1","investorName":"***","country":"DE","title":"***",
                 "amount":{"amount":"1","currency":"CNY"},"reportingUnit":"%2$s","ownerUnits":["%2$s"],
                 "confidentiality":"CONFIDENTIAL","status":"JUDGED","valuable":%4$s,
                 "receivedAt":"2026-08-03T01:30:00Z","reportedBy":"%3$s"}""".formatted(id, World.ZHANGDIAN, who, valuable));
    }

    static Map<String, Object> post(int places) {
        return Map.of(
                "title",
                "产业招商专员",
                "duties",
                "化工新材料方向招商",
                "grade",
                "P2",
                "places",
                places,
                "requirements",
                "本科以上",
                "leastPay",
                money("6000.00"),
                "mostPay",
                money("12000.00"),
                "from",
                "2026-01-01");
    }

    static Map<String, Object> contract(String until) {
        return Map.of(
                "number",
                "HT-2026-001",
                "from",
                "2026-01-01",
                "until",
                until,
                "basePay",
                money("8765.00"),
                "tasks",
                "化工招商",
                "targets",
                java.util.List.of(Map.of("result", "VALUABLE_LEADS", "perYear", 4)));
    }

    static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    String appointed(String subject, String until) {
        var post = made(as("zhangdian.head").post("/api/posts", post(1)));
        var body = Map.of("postId", post, "officer", subject, "contract", contract(until));
        var appointment = made(as("zhangdian.head").post("/api/appointments", body));
        Office.ok(as("bureau.head").post("/api/appointments/" + appointment + "/approval", ""));
        return appointment;
    }

    private static String made(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/id");
    }

    @Override
    public void close() {
        service.close();
    }
}
