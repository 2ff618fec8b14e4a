package yihao.runner.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.runner.demo.LeadJobs.Report;

/// What the city does before the places begin their day: exchange rates, the machines' batches, budgets and the scheme.
final class CityJobs {
    private static final String BATCH_FAILED = "A batch item was refused: ";

    private final Scene scene;

    CityJobs(Scene scene) {
        this.scene = scene;
    }

    List<Job> all(List<LeadStory> stories) {
        var jobs = new ArrayList<Job>(ReferralJobs.register(scene));
        jobs.addAll(ExpertJobs.appoint(scene));
        jobs.addAll(register(stories));
        jobs.addAll(batches(stories));
        jobs.addAll(rates());
        jobs.addAll(budgets());
        return jobs;
    }

    /// Firms worth a list of their own are in the register before anybody reports them.
    private List<Job> register(List<LeadStory> stories) {
        var script = scene.opening("register");
        stories.stream()
                .filter(story -> !story.again() && story.reported() > 0)
                .map(LeadStory::firm)
                .filter(firm -> !firm.traits().isEmpty())
                .forEach(firm -> script.on(0, _ -> register(firm)));
        return script.jobs();
    }

    private void register(Firm firm) {
        scene.callers().post("bureau.officer2", "/api/enterprises", firm.ref(), Entry.of(firm));
    }

    /// As lead-service takes it.
    private record Entry(
            List<Firm.Name> names,
            @Nullable String creditCode,
            @Nullable String foreignRegistration,
            String country,
            String industry,
            List<String> traits) {

        static Entry of(Firm firm) {
            return new Entry(
                    firm.names(),
                    firm.creditCode(),
                    firm.foreignRegistration(),
                    firm.origin().country(),
                    firm.industry().code(),
                    firm.traits());
        }
    }

    private List<Job> batches(List<LeadStory> stories) {
        var jobs = new ArrayList<Job>();
        for (int day = 0; day <= scene.days().last(); day++) {
            var today = day;
            var machines = new LinkedHashMap<String, List<LeadStory>>();
            stories.stream()
                    .filter(story ->
                            story.reported() == today && story.reporter().batch())
                    .forEach(story -> machines.computeIfAbsent(story.reportedBy(), _ -> new ArrayList<>())
                            .add(story));
            machines.forEach((machine, sent) -> {
                var script = scene.opening(machine);
                script.on(today, _ -> send(machine, sent, today));
                jobs.addAll(script.jobs());
            });
        }
        return jobs;
    }

    private void send(String machine, List<LeadStory> stories, int day) {
        var items = stories.stream()
                .map(story -> Report.of(story, scene.days().on(day)))
                .toList();
        var key = machine + "-" + day;
        var results = scene.callers().post(machine, "/api/leads/batch", key, Map.of("items", items));
        for (var result : results.path("items")) {
            if (result.path("status").asInt() >= 300) {
                throw new IllegalStateException(BATCH_FAILED + result);
            }
            scene.memory()
                    .keep(
                            result.path("externalId").asString(),
                            result.path("id").asString());
        }
    }

    private List<Job> rates() {
        var jobs = new ArrayList<Job>();
        for (var rate : scene.tables().rates()) {
            var dice = new Dice(scene.tables().seed(), rate.currency());
            var script = scene.opening(rate.currency());
            var value = rate.start();
            for (int day = 0; day <= scene.days().last(); day++) {
                value = value.multiply(BigDecimal.valueOf(10_000L + dice.between(-30, 30)))
                        .movePointLeft(4)
                        .setScale(rate.start().scale(), RoundingMode.HALF_UP);
                var text = value.toPlainString();
                script.on(day, today -> upload(rate.currency(), text, today));
            }
            jobs.addAll(script.jobs());
        }
        return jobs;
    }

    private void upload(String currency, String rate, int day) {
        var path = "/api/exchange-rates/" + currency + "/" + scene.days().on(day);
        var body = Map.of("rate", rate, "source", scene.tables().rateSource());
        scene.callers().put("finance", path, body);
    }

    private List<Job> budgets() {
        var script = scene.opening("budgets");
        script.on(0, _ -> activate());
        for (var budget : scene.tables().budgets()) {
            int months = (budget.year() - scene.days().from().getYear()) * 12
                    - (scene.days().from().getMonthValue() - 1);
            script.on(Math.max(0, months * scene.days().aMonth()), _ -> provide(budget));
        }
        return script.jobs();
    }

    private void provide(CityTables.Budget budget) {
        var body = Map.of(
                "id", budget.id(),
                "year", budget.year(),
                "payer", "bureau",
                "name", budget.name(),
                "total", Map.of("amount", budget.total(), "currency", "CNY"));
        scene.callers().post("finance", "/api/budgets", budget.id(), body);
    }

    private void activate() {
        var review = new LinkedHashMap<String, Object>(scene.tables().review());
        review.put("reviewedOn", scene.days().on(0));
        var path = "/api/schemes/" + scene.tables().scheme() + "@1/activation";
        scene.callers().post("bureau.head", path, "activate-scheme", review);
    }
}
