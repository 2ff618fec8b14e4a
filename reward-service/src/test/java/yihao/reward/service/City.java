package yihao.reward.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reward.People;
import yihao.reward.RewardService;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

/// reward-service with the example city around it: one context for all its tests, one project for each.
public final class City {

    static final ProjectServiceTwin PROJECTS = new ProjectServiceTwin();
    public static final ServiceUnderTest SERVICE = start(Map.of());
    private static final JsonMapper JSON = new JsonMapper();

    private City() {}

    /// One more, for a test that does everything that anybody may.
    static ServiceUnderTest start(Map<String, Actor> others) {
        var more = Stream.of(
                new Actor("auditor", "auditor", "bureau", java.util.Set.of(Function.AUDITOR)),
                new Actor("system.admin", "x", "bureau", java.util.Set.of(Function.SYSTEM_ADMINISTRATOR)));
        var officers = Stream.concat(
                        Stream.of(
                                People.ZHANGDIAN,
                                People.LINZI,
                                People.BUREAU,
                                People.BUREAU_2,
                                People.HEAD,
                                People.SUPERVISION,
                                People.LEADER,
                                People.FINANCE,
                                People.FINANCE_2,
                                People.COMMERCE,
                                People.TREASURY,
                                People.TAX,
                                People.STATISTICS,
                                People.REFERRER,
                                People.REFERRER_2),
                        Stream.concat(more, others.values().stream()))
                .collect(Collectors.toMap(Actor::subject, actor -> actor));
        var service = ServiceUnderTest.start(
                RewardService.class,
                "reward",
                "2026-09-16T02:00:00Z",
                officers,
                "yihao.peers.project=" + PROJECTS.url(),
                "yihao.identity.token-uri=" + PROJECTS.url() + "/oauth2/token",
                "yihao.identity.client-secret=test",
                "yihao.reward.sweep.every=1h");
        district(service, "district-zhangdian", "张店区");
        district(service, "district-linzi", "临淄区");
        return service;
    }

    /// One more, for a test that counts what others must not add to.
    static void district(String id, String nameZh) {
        district(SERVICE, id, nameZh);
    }

    private static void district(ServiceUnderTest service, String id, String nameZh) {
        var unit = Map.of("unitId", id, "unitKind", "DISTRICT", "nameZh", nameZh, "nameEn", id, "parent", "city-zibo");
        var state = new HashMap<String, Object>(unit);
        state.putAll(Map.of("ancestors", List.of("city-zibo"), "active", true));
        deliver(service, "lead.unit", "lead.unit-registered.v1", id, state);
    }

    public static Http as(Actor actor) {
        return SERVICE.as(actor.subject());
    }

    public static Http as(String subject) {
        return SERVICE.as(subject);
    }

    /// A foreign project with a confirmed referral and ten million dollars verified.
    public static String project(String district, String cny) {
        var id = UUID.randomUUID().toString();
        var project = new HashMap<String, Object>(Map.of(
                "projectId",
                id,
                "number",
                "P-2026-" + id.substring(0, 4),
                "leadId",
                "lead-" + id,
                "name",
                "精细化工项目",
                "enterpriseId",
                "e1",
                "investorName",
                "Beispiel Feinchemie GmbH",
                "country",
                "DE",
                "foreignInvested",
                true,
                "investorFromOutsideCity",
                true));
        project.putAll(Map.of(
                "unit",
                district,
                "sharingUnits",
                List.of(),
                "stage",
                "SIGNED",
                "reachedOn",
                Map.of("SIGNED", "2026-09-10")));
        deliver(SERVICE, "project.project", "project.project-started.v1", id, project);
        deliver(
                SERVICE,
                "lead.referral",
                "lead.referral-confirmed.v1",
                "r-" + id,
                Map.of(
                        "referralId", "r-" + id,
                        "number", "R-2026-000001",
                        "referrerId", "referrer-1",
                        "referrerKind", "LEGAL_PERSON",
                        "leadId", "lead-" + id,
                        "status", "CONFIRMED",
                        "filedAt", "2026-09-01T00:00:00Z",
                        "confirmations", List.of(),
                        "filedOnBehalf", false,
                        "referrerSubject", "referrer"));
        capital(id, district, cny);
        return id;
    }

    static void capital(String projectId, String district, String cny) {
        var capital = new HashMap<String, Object>(Map.of(
                "capitalId", "c-" + projectId,
                "projectId", projectId,
                "unit", district,
                "capitalKind", "FOREIGN_PAID_IN",
                "amount", Map.of("amount", "10000000.00", "currency", "USD"),
                "valueDate", "2026-09-15",
                "rate", "7.1234",
                "rateDay", "2026-09-15",
                "rateSource", "test",
                "rateRule", "jinan-2019"));
        capital.put("amountCny", Map.of("amount", cny, "currency", "CNY"));
        capital.put("status", "VERIFIED");
        deliver(SERVICE, "project.capital", "project.capital-verified.v1", "c-" + projectId, capital);
        PROJECTS.capital(projectId, cny);
    }

    static void closed(String service, String period) {
        deliver(
                SERVICE,
                "platform.period",
                "platform.period-closed.v1",
                service + ":" + period,
                Map.of(
                        "service",
                        service,
                        "period",
                        period,
                        "counts",
                        Map.of(),
                        "journalNumber",
                        1,
                        "journalHash",
                        "x"));
    }

    static void deliver(ServiceUnderTest service, String topic, String type, String key, Map<String, Object> body) {
        var event = Map.of(
                "type",
                type,
                "eventId",
                UUID.randomUUID().toString(),
                "key",
                key,
                "epoch",
                1,
                "sequence",
                1,
                "occurredAt",
                "2026-09-16T01:00:00Z",
                "actor",
                "test",
                "body",
                body);
        service.deliver(topic, key, new JsonMapper().writeValueAsString(event));
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static void activateJinan() {
        as(People.HEAD).post("/api/schemes/jinan-2019@1/activation", """
            {"documentNumber":"公平审〔2026〕7号","reviewedOn":"2026-08-20","reviewedBy":"市市场监管局","conclusion":"通过"}\
            """);
    }

    static void budget(String id, String total) {
        as(People.FINANCE).post("/api/budgets", """
            {"id":"%s","year":2026,"payer":"bureau","name":"社会化招商奖励","total":{"amount":"%s","currency":"CNY"}}\
            """.formatted(id, total));
    }

    static String applied(String project) {
        return as(People.ZHANGDIAN)
                .post("/api/claims", """
                    {"projectId":"%s","referralId":"r-%s","schemeId":"jinan-2019"}\
                    """.formatted(project, project))
                .at("/id");
    }

    static void reviewed(String claim) {
        review(claim, People.COMMERCE, "COMMERCE");
        review(claim, People.TREASURY, "FINANCE");
        review(claim, People.TAX, "TAX");
        review(claim, People.STATISTICS, "STATISTICS");
    }

    static Http.Answer review(String claim, Actor reviewer, String body) {
        return as(reviewer).post("/api/claims/" + claim + "/reviews", """
            {"body":"%s","agrees":true,"opinion":"情况属实"}\
            """.formatted(body));
    }

    static String approved(String project) {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        var claim = applied(project);
        reviewed(claim);
        SERVICE.clock().moveTo("2026-09-28T02:00:00Z");
        as(People.BUREAU).post("/api/claims/" + claim + "/publicity", "{}");
        SERVICE.clock().moveTo("2026-10-12T02:00:00Z");
        as(People.HEAD).post("/api/claims/" + claim + "/approval", "{\"approved\":true}");
        return claim;
    }
}
