package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.twins.Acts.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

/// The service as it runs, with the example world around it: one project, its district, the talent office, a ledger.
final class Office implements AutoCloseable {

    static final String PROJECT = "0199-j1";
    static final String TODAY = "2026-10-15";
    private static final AtomicInteger PASSPORTS = new AtomicInteger();

    final LedgerStub ledger = new LedgerStub();
    final ServiceUnderTest service;

    Office() {
        this(Map.of());
    }

    /// With more people, for a test that does everything that anybody may.
    Office(Map<String, Actor> others) {
        service = ServiceUnderTest.start(
                TalentService.class,
                "talent",
                TODAY + "T02:00:00Z",
                officers(others),
                "yihao.peers.reward=" + ledger.url(),
                "yihao.identity.token-uri=" + ledger.url() + "/token",
                "yihao.identity.client-secret=for-tests",
                "yihao.talent.sweep=200ms",
                "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=200ms");
        service.deliver("project.project", PROJECT, project());
    }

    private static Map<String, Actor> officers(Map<String, Actor> others) {
        var officers = new HashMap<>(others);
        put(officers, "zhangdian.officer", World.ZHANGDIAN, Function.UNIT_OFFICER);
        put(officers, "linzi.officer", "district-linzi", Function.UNIT_OFFICER);
        put(officers, "talent.office", "dept-talent", Function.TALENT_OFFICE);
        put(officers, "talent.head", "dept-talent", Function.TALENT_OFFICE);
        put(officers, "auditor", "bureau", Function.AUDITOR);
        put(officers, "bureau.officer", "bureau", Function.BUREAU_OFFICER);
        put(officers, "security.admin", "it", Function.SECURITY_ADMINISTRATOR);
        put(officers, "system.admin", "it", Function.SYSTEM_ADMINISTRATOR);
        put(officers, "bureau.head", "bureau", Function.BUREAU_HEAD);
        put(officers, "expert.one", "experts", Function.EXPERT);
        put(officers, "expert.two", "experts", Function.EXPERT);
        put(officers, "expert.three", "experts", Function.EXPERT);
        put(officers, "bureau.rules", "bureau", Function.BUREAU_OFFICER);
        return officers;
    }

    private static void put(Map<String, Actor> officers, String subject, String unit, Function function) {
        officers.put(subject, actor(subject, unit, function));
    }

    Http as(String subject) {
        return service.as(subject);
    }

    static String need() {
        return """
                {"projectId":"%s","title":"催化工艺首席工程师","field":"2614","leastClass":"C","headcount":1,
                 "languages":["de"],"neededBy":"2026-12-31"}""".formatted(PROJECT);
    }

    /// Somebody with a title of class C; each has a passport of their own.
    static Map<String, Object> somebody() {
        return Map.of(
                "name",
                "示例" + PASSPORTS.incrementAndGet(),
                "identityKind",
                "PASSPORT",
                "identityNumber",
                "X" + UUID.randomUUID(),
                "degree",
                "DOCTOR",
                "titles",
                java.util.List.of(Map.of("name", "泰山产业领军人才", "issuer", "山东省", "year", 2024)),
                "fields",
                java.util.List.of("2614"),
                "languages",
                java.util.List.of("de"));
    }

    String posted() {
        var posted = as("zhangdian.officer").post("/api/needs", need());
        assertThat(posted.status()).as(posted.text()).isEqualTo(201);
        return posted.at("/id");
    }

    /// Somebody whom the district recommends for a need of its own.
    String recommended() {
        var made = as("zhangdian.officer").post("/api/recommendations", introduction(posted()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }

    static Map<String, Object> introduction(String need) {
        return Map.of(
                "needId",
                need,
                "name",
                "示例" + PASSPORTS.incrementAndGet(),
                "identityKind",
                "PASSPORT",
                "identityNumber",
                "R" + UUID.randomUUID());
    }

    String registered() {
        var registered = as("talent.office").post("/api/talents", somebody());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("/id");
    }

    /// A talent that has gone all the way to the arrival.
    String arrived() {
        var need = posted();
        var talent = registered();
        ok(as("talent.office").post("/api/needs/" + need + "/matches", Map.of("talentId", talent)));
        for (var stage : new String[] {"CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "ARRIVED"}) {
            ok(as("zhangdian.officer")
                    .post("/api/needs/" + need + "/matches/" + talent + "/steps", Map.of("stage", stage, "on", TODAY)));
        }
        return talent;
    }

    String granted(String talent) {
        var granted = as("talent.office").post("/api/benefits", home(talent));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        return granted.at("/id");
    }

    static Map<String, Object> home(String talent) {
        return Map.of(
                "talentId",
                talent,
                "kind",
                "HOUSING_PURCHASE",
                "price",
                Map.of("amount", "1800000.00", "currency", "CNY"),
                "purchasedOn",
                TODAY);
    }

    static Http.Answer ok(Http.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    void paid(String benefit, long sequence) {
        service.deliver("reward.payment", "payment-" + benefit, """
                {"type":"reward.payment-paid.v1","eventId":"%s","key":"payment-%2$s","epoch":1,"sequence":%3$d,
                 "occurredAt":"2026-10-16T03:00:00Z","actor":"finance2","body":{"paymentId":"payment-%2$s",
                 "number":"Y-2026-000001","sourceKind":"BENEFIT","sourceId":"%2$s","payee":"t",
                 "amount":{"amount":"700000.00","currency":"CNY"},"budgetId":"2026-city-talent","status":"PAID",
                 "paidAt":"2026-10-16T03:00:00Z"}}""".formatted(UUID.randomUUID(), benefit, sequence));
    }

    private static String project() {
        return """
                {"type":"project.project-started.v1","eventId":"%s","key":"%2$s","epoch":1,"sequence":1,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"zhangdian.officer","newInV9":true,
                 "body":{"projectId":"%2$s","number":"P-2026-000045","leadId":"0199-l1","name":"精细化工项目",
                 "enterpriseId":"0199-e1","investorName":"Beispiel Feinchemie GmbH","country":"DE",
                 "foreignInvested":true,"investorFromOutsideCity":true,"unit":"district-zhangdian",
                 "sharingUnits":["office-munich"],"stage":"SIGNED","reachedOn":{"SIGNED":"2026-09-10"},
                 "status":"ACTIVE"}}""".formatted(UUID.randomUUID(), PROJECT);
    }

    @Override
    public void close() {
        service.close();
        ledger.close();
    }
}
