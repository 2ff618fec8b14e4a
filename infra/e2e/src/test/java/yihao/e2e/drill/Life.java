package yihao.e2e.drill;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import yihao.e2e.Answer;
import yihao.e2e.City;

/// One investor's way: reported, by two districts at the same instant now and then, judged, dispatched, accepted, made
/// a project, its money entered and verified; of some a talent arrives who is
/// paid a benefit. Some requests are sent again after they were acknowledged.
final class Life {

    private static final String LEADS = "yihao_lead.leads";
    private static final String CAPITALS = "yihao_project.capitals";
    private static final String DIGITS = "海天山河云峰林泉岳松柏江湖川原野";
    private static final int RIVALS_EVERY = 4;
    private static final int GRANT_EVERY = 3;
    private static final int LOOKS = 60;

    private final City city;
    private final Promises promises;
    private final Requests requests;
    private final long number;

    Life(City city, Promises promises, long number) {
        this.city = city;
        this.promises = promises;
        this.requests = new Requests(city, promises, number);
        this.number = number;
    }

    void live() {
        var lead = report();
        if (lead.isEmpty()) {
            return;
        }
        var path = "/api/leads/" + lead.get();
        var _ = done(LEADS, "bureau.officer", path + "/judgement", judgement())
                .flatMap(_ -> done(LEADS, "bureau.officer", path + "/dispatches", dispatch()))
                .flatMap(_ ->
                        done(LEADS, "zhangdian.officer", path + "/dispatches/district-zhangdian/acceptance", Map.of()))
                .flatMap(_ ->
                        done(LEADS, "zhangdian.officer", path + "/conversion", Map.of("unit", "district-zhangdian")))
                .flatMap(_ -> project(path))
                .flatMap(project ->
                        done(CAPITALS, "zhangdian.officer", "/api/projects/" + project + "/capital", capital()))
                .flatMap(entered ->
                        done(CAPITALS, "zhangdian.head", "/api/capital/" + entered.id() + "/verification", Map.of()));
        if (number % GRANT_EVERY == 0) {
            project(path).ifPresent(new Grant(city, promises, number)::live);
        }
    }

    private Optional<String> report() {
        var officers = number % RIVALS_EVERY == 0
                ? List.of("zhangdian.officer", "linzi.officer")
                : List.of("zhangdian.officer");
        var reports = officers.stream()
                .map(officer -> CompletableFuture.supplyAsync(() -> reportAs(officer)))
                .toList();
        return reports.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> reportAs(String officer) {
        var reported = requests.ask(
                        LEADS, officer, "/api/leads", lead(), answer -> answer.status() == 201 || isHeld(answer))
                .filter(answer -> answer.status() == 201);
        reported.ifPresent(_ -> promises.reportedFirst(name()));
        return reported.map(Answer::id);
    }

    private static boolean isHeld(Answer answer) {
        return answer.status() == 409 && answer.at("/code").equals("lead.already-reported");
    }

    /// The project that the lead has become.
    private Optional<String> project(String lead) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                var project = city.as("zhangdian.officer").get(lead).at("/conversion/projectId");
                if (!project.isEmpty()) {
                    return Optional.of(project);
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

    private Optional<Answer> done(String records, String user, String path, Object body) {
        return requests.done(records, user, path, body);
    }

    private String name() {
        var brand = new StringBuilder();
        for (var rest = number + DIGITS.length() * DIGITS.length(); rest > 0; rest /= DIGITS.length()) {
            brand.append(DIGITS.charAt((int) (rest % DIGITS.length())));
        }
        return brand + "智能装备有限公司";
    }

    private Map<String, Object> lead() {
        return Map.of(
                "title",
                "演练项目 " + number,
                "investor",
                Map.of("names", List.of(Map.of("text", name(), "language", "zh")), "country", "CN"),
                "amount",
                Map.of("amount", "200000000.00", "currency", "CNY"),
                "industry",
                "3982",
                "channel",
                "VISIT",
                "sharing",
                "CITY");
    }

    private static Map<String, Object> judgement() {
        var met = Map.of("met", true, "reason", "材料齐备，已核实");
        var dimensions = new HashMap<String, Object>();
        Stream.of("INDUSTRY", "MARKET", "TECHNOLOGY", "ENVIRONMENT", "ENERGY", "BENEFIT")
                .forEach(dimension -> dimensions.put(dimension, "符合"));
        return Map.of(
                "points",
                Map.of("INVESTOR", met, "INTENTION", met, "STRENGTH", met, "POLICY_FIT", met),
                "dimensions",
                dimensions);
    }

    private static Map<String, Object> dispatch() {
        return Map.of("units", List.of("district-zhangdian"), "note", "演练");
    }

    private Map<String, Object> capital() {
        return Map.of(
                "kind",
                "PAID_IN",
                "amount",
                Map.of("amount", "1000000.00", "currency", "CNY"),
                "valueDate",
                "2026-09-01",
                "voucher",
                Map.of("kind", "BANK_CREDIT_SLIP", "number", "DRILL-" + number));
    }
}
