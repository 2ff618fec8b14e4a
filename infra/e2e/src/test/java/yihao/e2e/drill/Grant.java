package yihao.e2e.drill;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import yihao.e2e.Answer;
import yihao.e2e.City;

/// One talent's way: registered, granted a benefit, which is approved, ordered at another service, and
/// paid from a budget by two persons.
final class Grant {

    static final String BUDGET = "2026-drill";
    private static final String TALENTS = "yihao_talent.talents";
    private static final String BENEFITS = "yihao_talent.benefits";
    private static final String ORDERS = "yihao_reward.payment_orders";
    private static final List<String> STAGES = List.of("CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "ARRIVED");
    private static final int LOOKS = 60;

    private final City city;
    private final Promises promises;
    private final Requests requests;
    private final long number;

    Grant(City city, Promises promises, long number) {
        this.city = city;
        this.promises = promises;
        this.requests = new Requests(city, promises, number);
        this.number = number;
    }

    /// The budget all of them are paid from; where it is there already, it stays.
    static void appropriate(City city) {
        city.as("finance")
                .post(
                        "/api/budgets",
                        Map.of(
                                "id",
                                BUDGET,
                                "year",
                                2026,
                                "payer",
                                "bureau",
                                "name",
                                "演练人才资金",
                                "total",
                                money("9000000000.00")))
                .done();
    }

    void live(String project) {
        var today = LocalDate.ofInstant(
                Instant.parse(city.as("system.admin").get("/runner/clock").at("/now")), ZoneId.of("Asia/Shanghai"));
        var _ = need(project, today)
                .flatMap(need -> requests.done(TALENTS, "talent.office", "/api/talents", talent())
                        .filter(talent -> arrives(need.id(), talent.id(), today)))
                .flatMap(talent ->
                        requests.done(BENEFITS, "talent.office", "/api/benefits", benefit(talent.id(), today)))
                .flatMap(benefit ->
                        requests.done(BENEFITS, "talent.head", "/api/benefits/" + benefit.id() + "/approval", Map.of()))
                .flatMap(benefit -> awaited(() -> order(benefit.id())))
                .flatMap(order -> requests.done(
                        ORDERS,
                        "finance",
                        "/api/payment-orders/" + order + "/approval",
                        Map.of("approved", true, "budgetId", BUDGET)))
                .flatMap(order ->
                        requests.done(ORDERS, "finance2", "/api/payment-orders/" + order.id() + "/payment", Map.of()));
    }

    /// As soon as talent-service has heard of the project.
    private Optional<Answer> need(String project, LocalDate today) {
        var need = Map.of(
                "projectId",
                project,
                "title",
                "演练工程师",
                "field",
                "2614",
                "leastClass",
                "C",
                "headcount",
                1,
                "languages",
                List.of("de"),
                "neededBy",
                today.plusMonths(2).toString());
        return awaited(() -> Optional.of(city.as("zhangdian.officer").post("/api/needs", need))
                .filter(answer -> answer.status() == 201));
    }

    private boolean arrives(String need, String talent, LocalDate today) {
        var matches = "/api/needs/" + need + "/matches";
        var office = city.as("talent.office");
        return office.post(matches, Map.of("talentId", talent)).status() < 300
                && STAGES.stream()
                        .allMatch(stage -> office.post(
                                                matches + "/" + talent + "/steps",
                                                Map.of("stage", stage, "on", today.toString()))
                                        .status()
                                < 300);
    }

    /// The order that the benefit has become.
    private Optional<String> order(String benefit) {
        return city.as("finance")
                .get("/api/payment-orders?status=ORDERED")
                .body()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/sourceId").asString().equals(benefit))
                .map(item -> item.at("/id").asString())
                .findFirst();
    }

    private <T> Optional<T> awaited(Supplier<Optional<T>> looked) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                var found = looked.get();
                if (found.isPresent()) {
                    return found;
                }
                TimeUnit.SECONDS.sleep(1);
            } catch (UncheckedIOException | AssertionError _) {
                // looked for again
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        promises.unanswered();
        return Optional.empty();
    }

    private Map<String, Object> talent() {
        return Map.of(
                "name",
                "演练人才 " + number,
                "identityKind",
                "PASSPORT",
                "identityNumber",
                "DRILL%07d".formatted(number),
                "degree",
                "DOCTOR",
                "titles",
                List.of(Map.of("name", "泰山产业领军人才", "issuer", "山东省", "year", 2024)),
                "fields",
                List.of("2614"),
                "languages",
                List.of("de"));
    }

    private static Map<String, Object> benefit(String talent, LocalDate today) {
        return Map.of(
                "talentId",
                talent,
                "kind",
                "HOUSING_PURCHASE",
                "purchasedOn",
                today.toString(),
                "price",
                money("1800000.00"));
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
