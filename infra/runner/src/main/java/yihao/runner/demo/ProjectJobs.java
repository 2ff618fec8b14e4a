package yihao.runner.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import yihao.runner.demo.ProjectStory.Step;
import yihao.runner.demo.Scene.Script;

/// Brings a project from stage to stage: what the gate misses is handed in, then the move is made.
final class ProjectJobs {
    private static final List<String> STAGES =
            List.of("RESERVE", "NEGOTIATING", "TO_SIGN", "SIGNED", "REGISTERED", "STARTED", "PRODUCING", "FULL_OUTPUT");

    private final Scene scene;
    private final LeadStory story;
    private final ProjectStory project;
    private final Script script;

    ProjectJobs(Scene scene, LeadStory story, ProjectStory project, Script script) {
        this.scene = scene;
        this.story = story;
        this.project = project;
        this.script = script;
    }

    void tell() {
        for (var step : project.steps()) {
            script.on(step.day(), day -> move(step, day));
        }
        var ending = project.ending();
        if (ending != null) {
            var reason = Map.of("reason", ending.reason());
            script.on(ending.day(), _ -> post("bureau.officer", ending.action(), ending.action(), reason));
        }
    }

    private void move(Step step, int day) {
        var officer = story.place().officer();
        var view = scene.callers().get(officer, path());
        if (STAGES.indexOf(view.path("stage").asString()) >= STAGES.indexOf(step.stage())) {
            return;
        }
        var fields = new TreeMap<String, Object>();
        view.path("todo").path("missing").forEach(missing -> supply(missing, day, fields));
        if (!fields.isEmpty()) {
            var key = project.ref() + "-" + step.stage();
            scene.callers().patch(officer, path(), key, Map.of("fields", fields));
        }
        post(officer, "moves", "to-" + step.stage(), Map.of("to", step.stage()));
    }

    private void supply(JsonNode missing, int day, Map<String, Object> fields) {
        switch (missing.path("kind").asString()) {
            case "PAPER" -> handIn(missing);
            case "FIELD" ->
                fields.put(
                        missing.path("id").asString(), value(missing.path("id").asString(), day));
            case "ANY_OF" -> missing.path("options").path(0).forEach(one -> supply(one, day, fields));
            case String kind -> throw new IllegalStateException("A gate misses what nobody here knows: " + kind);
        }
    }

    private void handIn(JsonNode missing) {
        var paper = missing.path("id").asString();
        var title = missing.path("label").path("zh").asString() + "（示例）";
        var body = Map.of(
                "paper",
                paper,
                "title",
                title,
                "sha256",
                sha256(project.ref() + " " + paper),
                "size",
                20_000 + Math.floorMod(title.hashCode() + project.ref().hashCode(), 900_000),
                "mediaType",
                "application/pdf");
        post(story.place().officer(), "evidence", paper, body);
    }

    private Object value(String field, int day) {
        var origin = story.firm().origin();
        return switch (field) {
            case "contractAmount" -> LeadJobs.money(story.amount(), origin.currency());
            case "annualOutput" -> LeadJobs.money(share("60"), origin.currency());
            case "annualTax" -> LeadJobs.money(share("4"), origin.currency());
            case "jobs" -> 60 + Math.floorMod(project.ref().hashCode(), 400);
            case "signedOn", "productionStartedOn" -> scene.days().on(day).toString();
            case String other -> "示例：" + other;
        };
    }

    private BigDecimal share(String percent) {
        var scale = story.firm().origin().hasFractions() ? 2 : 0;
        return story.amount().multiply(new BigDecimal(percent)).movePointLeft(2).setScale(scale, RoundingMode.HALF_UP);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String path() {
        return "/api/projects/" + scene.memory().id(project.ref());
    }

    private void post(String subject, String what, String key, Object body) {
        scene.callers().post(subject, path() + "/" + what, project.ref() + "-" + key, body);
    }
}
