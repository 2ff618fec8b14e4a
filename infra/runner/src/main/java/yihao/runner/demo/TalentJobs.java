package yihao.runner.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import yihao.runner.demo.CityTables.Person;
import yihao.runner.demo.Scene.Script;

/// A project's talent need; for the first of them a talent is found, who comes more or less far.
final class TalentJobs {
    private static final String OFFICE = "talent.office";
    private static final List<String> STEPS = List.of("CONTACTED", "INTERVIEWED", "OFFERED", "ACCEPTED", "ARRIVED");
    /// How far the talent of a need comes: number of steps, then benefit granted, approved, paid.
    private static final List<Integer> REACHED = List.of(8, 7, 6, 5, 2, 0);

    private final Scene scene;
    private final LeadStory story;
    private final ProjectStory project;
    private final int number;
    private final Script script;

    TalentJobs(Scene scene, LeadStory story, ProjectStory project, int number, Script script) {
        this.scene = scene;
        this.story = story;
        this.project = project;
        this.number = number;
        this.script = script;
    }

    void tell() {
        var registered = project.dayOf("REGISTERED");
        if (registered == null) {
            return;
        }
        int day = registered + 1;
        script.on(day, this::postNeed);
        if (number >= Math.min(REACHED.size(), scene.tables().talents().size())) {
            return;
        }
        int reached = REACHED.get(number);
        script.on(day + 1, this::match);
        for (int step = 0; step < Math.min(reached, STEPS.size()); step++) {
            var stage = STEPS.get(step);
            script.on(day + 2 + step, on -> step(stage, on));
        }
        if (reached > 5) {
            script.on(day + 7, this::grant);
        }
        if (reached > 6) {
            script.on(day + 8, _ -> benefit("talent.head", "approval", Map.of("note", "同意")));
        }
        if (reached > 7) {
            script.on(day + 9, this::pay);
        }
    }

    private void postNeed(int day) {
        var languages = number < scene.tables().talents().size() ? List.of(person().language()) : List.of("en");
        var body = Map.of(
                "projectId", scene.memory().id(project.ref()),
                "title",
                        scene.tables()
                                .posts()
                                .get(number % scene.tables().posts().size()),
                "field", story.firm().industry().code(),
                "leastClass", number < scene.tables().talents().size() ? "E" : "C",
                "headcount", 1,
                "languages", languages,
                "neededBy", scene.days().on(day).plusDays(180));
        var need = scene.callers().post(story.place().officer(), "/api/needs", ref("N"), body);
        scene.memory().keep(ref("N"), need.path("id").asString());
    }

    private void match(int day) {
        var person = person();
        var title = person.title();
        var body = Map.of(
                "name", person.name(),
                "identityKind", "PASSPORT",
                "identityNumber", "DEMO%05d".formatted(number),
                "degree", person.degree(),
                "titles", title == null ? List.of() : List.of(Map.of("name", title, "issuer", "山东省", "year", 2024)),
                "fields", List.of(story.firm().industry().code()),
                "languages", List.of(person.language()),
                "availableFrom", scene.days().on(day));
        var talent = scene.callers().post(OFFICE, "/api/talents", ref("T"), body);
        scene.memory().keep(ref("T"), talent.path("id").asString());
        need("matches", "match", Map.of("talentId", scene.memory().id(ref("T")), "note", "按需求匹配"));
    }

    private void step(String stage, int day) {
        var body = Map.of("stage", stage, "on", scene.days().on(day), "note", "示例记录");
        need("matches/" + scene.memory().id(ref("T")) + "/steps", stage, body);
    }

    private void grant(int day) {
        var body = Map.of(
                "talentId", scene.memory().id(ref("T")),
                "kind", "HOUSING_PURCHASE",
                "price", Map.of("amount", (1_280_000 + 90_000 * number) + ".50", "currency", "CNY"),
                "purchasedOn", scene.days().on(day));
        var granted = scene.callers().post(OFFICE, "/api/benefits", ref("B"), body);
        scene.memory().keep(ref("B"), granted.path("id").asString());
    }

    private void pay(int day) {
        var benefit = benefit();
        for (int waited = 0; benefit.path("paymentId").asString("").isEmpty() && waited < 100; waited++) {
            Callers.rest();
            benefit = benefit();
        }
        var order = "/api/payment-orders/" + benefit.path("paymentId").asString();
        var budget = scene.days().month(day).getYear() + "-city-reward";
        var approval = Map.of("approved", true, "budgetId", budget, "reason", "同意支付");
        scene.callers().post("finance", order + "/approval", ref("B") + "-order", approval);
        scene.callers().post("finance2", order + "/payment", ref("B") + "-payment", Map.of());
    }

    private JsonNode benefit() {
        return scene.callers().get(OFFICE, "/api/benefits/" + scene.memory().id(ref("B")));
    }

    private void benefit(String subject, String what, Object body) {
        var path = "/api/benefits/" + scene.memory().id(ref("B")) + "/" + what;
        scene.callers().post(subject, path, ref("B") + "-" + what, body);
    }

    private void need(String what, String key, Object body) {
        var path = "/api/needs/" + scene.memory().id(ref("N")) + "/" + what;
        scene.callers().post(OFFICE, path, ref("N") + "-" + key, body);
    }

    private Person person() {
        return scene.tables().talents().get(number);
    }

    private String ref(String what) {
        return project.ref() + "-" + what;
    }
}
