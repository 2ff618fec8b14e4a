package yihao.project;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// The one running project-service of the adapter tests, with the people and units of the example world.
public final class RunningService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong SEQUENCE = new AtomicLong();

    public static final ServiceUnderTest SERVICE = start();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVICE::close));
    }

    private RunningService() {}

    /// One of its own, for a test that changes what all others live by.
    public static ServiceUnderTest start(String... settings) {
        return startAt("2026-09-15T04:00:00Z", settings);
    }

    /// One of its own at another time, or by other settings.
    public static ServiceUnderTest startAt(String now, String... settings) {
        return startWith(Map.of(), now, settings);
    }

    /// One of its own with more people, for a test that does everything that anybody may.
    public static ServiceUnderTest startWith(Map<String, Actor> others, String now, String... settings) {
        var people = Stream.of(
                People.ZHANGDIAN_OFFICER,
                People.ZHANGDIAN_HEAD,
                People.LINZI_OFFICER,
                People.BUREAU_OFFICER,
                People.BUREAU_OFFICER_2,
                People.BUREAU_HEAD,
                People.APPROVAL_HEAD,
                People.AUDITOR,
                People.MUNICH,
                People.person("city.leader", "city-zibo", Function.CITY_LEADER),
                People.person("security.admin", "city-zibo", Function.SECURITY_ADMINISTRATOR),
                People.person("expert", "city-zibo", Function.EXPERT));
        var officers = Stream.concat(people, others.values().stream())
                .collect(Collectors.toMap(Actor::subject, actor -> actor));
        var service = ServiceUnderTest.start(ProjectService.class, "project", now, officers, settings);
        Arrays.asList("district-zhangdian", "district-linzi", "office-munich")
                .forEach(unit -> unitEvent(service, unit, unit, true));
        unitEvent(service, "park-ended", "已撤园区", false);
        return service;
    }

    private static void unitEvent(ServiceUnderTest service, String unit, String name, boolean active) {
        var body = Map.of(
                "unitId",
                unit,
                "unitKind",
                "DISTRICT",
                "nameZh",
                name,
                "nameEn",
                name,
                "parent",
                "city-zibo",
                "ancestors",
                List.of("city-zibo"),
                "active",
                active);
        service.deliver("lead.unit", unit, event("lead.unit-registered.v1", unit, body));
    }

    public static String event(String type, String key, Map<String, ?> body) {
        return JSON.writeValueAsString(Map.of(
                "type",
                type,
                "eventId",
                UUID.randomUUID().toString(),
                "key",
                key,
                "epoch",
                1,
                "sequence",
                SEQUENCE.incrementAndGet(),
                "occurredAt",
                "2026-09-15T03:00:00Z",
                "actor",
                "zhangdian.officer",
                "body",
                body));
    }

    public static void rate(String currency, String day, String rate) {
        var key = currency + "-" + day;
        var body = Map.of("currency", currency, "day", day, "rate", rate, "source", "中国外汇交易中心 人民币汇率中间价");
        SERVICE.deliver("lead.exchange-rate", key, event("lead.exchange-rate-published.v1", key, body));
    }

    public static Map<String, Object> lead(String leadId) {
        return Map.ofEntries(
                Map.entry("leadId", leadId),
                Map.entry("number", "L-2026-000123"),
                Map.entry("enterpriseId", "e-1"),
                Map.entry("investorName", "Beispiel Feinchemie GmbH"),
                Map.entry("country", "DE"),
                Map.entry("title", "精细化工项目"),
                Map.entry("amount", Map.of("amount", "20000000.00", "currency", "USD")),
                Map.entry("industry", "2614"),
                Map.entry("reportingUnit", "office-munich"),
                Map.entry("ownerUnits", List.of("district-zhangdian")),
                Map.entry("confidentiality", "CITY"),
                Map.entry("status", "CONVERSION_REQUESTED"),
                Map.entry("valuable", true),
                Map.entry("receivedAt", "2026-09-01T01:30:00Z"));
    }

    public static Answer start(String leadId) {
        return start(SERVICE, leadId);
    }

    public static Answer start(ServiceUnderTest service, String leadId) {
        return service.asService("lead").post("/internal/projects", lead(leadId));
    }

    /// A fresh project of Zhangdian.
    public static String project() {
        return start("lead-" + UUID.randomUUID()).at("/projectId");
    }

    /// Gives a project of Zhangdian a name that no other has.
    public static String named(String projectId) {
        var name = "项目" + UUID.randomUUID();
        as(People.ZHANGDIAN_OFFICER).send("PATCH", "/api/projects/" + projectId, Map.of("name", name));
        return name;
    }

    public static Http as(Actor actor) {
        return SERVICE.as(actor.subject());
    }
}
